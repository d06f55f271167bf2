using static GovInfoDisclosure.Format.Sources.Html.Parsing.TagTraits;

namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>The names of the elements and what the standard says of each.</summary>
internal static class HtmlTags
{
    private const int Slots = 1024;

    private static readonly (HtmlTag Tag, string Name, TagTraits Traits)[] All =
    [
        (HtmlTag.A, "a", Formatting),
        (HtmlTag.Address, "address", Special | Flow | Block),
        (HtmlTag.Applet, "applet", Special | Scope | Marker),
        (HtmlTag.Area, "area", Special | Empty | Unrendered),
        (HtmlTag.Article, "article", Special | Flow | Block),
        (HtmlTag.Aside, "aside", Special | Flow | Block),
        (HtmlTag.Audio, "audio", Unrendered),
        (HtmlTag.B, "b", Formatting | Breakout),
        (HtmlTag.Base, "base", Special | Empty | Unrendered),
        (HtmlTag.Basefont, "basefont", Special | Empty | Unrendered),
        (HtmlTag.Bgsound, "bgsound", Special | Empty | Unrendered),
        (HtmlTag.Big, "big", Formatting | Breakout),
        (HtmlTag.Blockquote, "blockquote", Special | Flow | Block | Breakout),
        (HtmlTag.Body, "body", Special | Block | Breakout),
        (HtmlTag.Br, "br", Special | Empty | Breakout),
        (HtmlTag.Button, "button", Special | Unrendered),
        (HtmlTag.Canvas, "canvas", Unrendered),
        (HtmlTag.Caption, "caption", Special | Scope | Marker | Block),
        (HtmlTag.Center, "center", Special | Flow | Block | Breakout),
        (HtmlTag.Code, "code", Formatting | Breakout),
        (HtmlTag.Col, "col", Special | Empty | Unrendered),
        (HtmlTag.Colgroup, "colgroup", Special | Unrendered),
        (HtmlTag.Datalist, "datalist", Unrendered),
        (HtmlTag.Dd, "dd", Special | Implied | Block | Breakout),
        (HtmlTag.Del, "del", None),
        (HtmlTag.Details, "details", Special | Flow | Block),
        (HtmlTag.Dialog, "dialog", Flow | Block | Unrendered),
        (HtmlTag.Dir, "dir", Special | Flow | Block),
        (HtmlTag.Div, "div", Special | Flow | Block | Breakout),
        (HtmlTag.Dl, "dl", Special | Flow | Block | Breakout),
        (HtmlTag.Dt, "dt", Special | Implied | Block | Breakout),
        (HtmlTag.Em, "em", Formatting | Breakout),
        (HtmlTag.Embed, "embed", Special | Empty | Unrendered | Breakout),
        (HtmlTag.Fieldset, "fieldset", Special | Flow | Block),
        (HtmlTag.Figcaption, "figcaption", Special | Flow | Block),
        (HtmlTag.Figure, "figure", Special | Flow | Block),
        (HtmlTag.Font, "font", Formatting),
        (HtmlTag.Footer, "footer", Special | Flow | Block),
        (HtmlTag.Form, "form", Special | Block),
        (HtmlTag.Frame, "frame", Special | Empty | Unrendered),
        (HtmlTag.Frameset, "frameset", Special | Unrendered),
        (HtmlTag.H1, "h1", Special | Block | Breakout),
        (HtmlTag.H2, "h2", Special | Block | Breakout),
        (HtmlTag.H3, "h3", Special | Block | Breakout),
        (HtmlTag.H4, "h4", Special | Block | Breakout),
        (HtmlTag.H5, "h5", Special | Block | Breakout),
        (HtmlTag.H6, "h6", Special | Block | Breakout),
        (HtmlTag.Head, "head", Special | Unrendered | Breakout),
        (HtmlTag.Header, "header", Special | Flow | Block),
        (HtmlTag.Hgroup, "hgroup", Special | Flow | Block),
        (HtmlTag.Hr, "hr", Special | Empty | Block | Breakout),
        (HtmlTag.Html, "html", Special | Scope | Block),
        (HtmlTag.I, "i", Formatting | Breakout),
        (HtmlTag.Iframe, "iframe", Special | Unrendered | TextOnly),
        (HtmlTag.Image, "image", Special | Empty | Unrendered),
        (HtmlTag.Img, "img", Special | Empty | Unrendered | Breakout),
        (HtmlTag.Input, "input", Special | Empty | Unrendered),
        (HtmlTag.Keygen, "keygen", Special | Empty | Unrendered),
        (HtmlTag.Legend, "legend", Block),
        (HtmlTag.Li, "li", Special | Implied | Block | Breakout),
        (HtmlTag.Link, "link", Special | Empty | Unrendered),
        (HtmlTag.Listing, "listing", Special | Block | Breakout),
        (HtmlTag.Main, "main", Special | Flow | Block),
        (HtmlTag.Marquee, "marquee", Special | Scope | Marker),
        (HtmlTag.Math, "math", None),
        (HtmlTag.Menu, "menu", Special | Flow | Block | Breakout),
        (HtmlTag.Meta, "meta", Special | Empty | Unrendered | Breakout),
        (HtmlTag.Nav, "nav", Special | Flow | Block),
        (HtmlTag.Nobr, "nobr", Formatting | Breakout),
        (HtmlTag.Noembed, "noembed", Special | Unrendered | TextOnly),
        (HtmlTag.Noframes, "noframes", Special | Unrendered | TextOnly),
        (HtmlTag.Noscript, "noscript", Special | Unrendered | TextOnly),
        (HtmlTag.Object, "object", Special | Scope | Marker),
        (HtmlTag.Ol, "ol", Special | Flow | Block | Breakout),
        (HtmlTag.Optgroup, "optgroup", Implied | Block),
        (HtmlTag.Option, "option", Implied | Block),
        (HtmlTag.P, "p", Special | Implied | Block | Breakout),
        (HtmlTag.Param, "param", Special | Empty | Unrendered),
        (HtmlTag.Plaintext, "plaintext", Special | Block),
        (HtmlTag.Pre, "pre", Special | Block | Breakout),
        (HtmlTag.Rb, "rb", Implied),
        (HtmlTag.Rp, "rp", Implied | Unrendered),
        (HtmlTag.Rt, "rt", Implied | Unrendered),
        (HtmlTag.Rtc, "rtc", Implied | Unrendered),
        (HtmlTag.Ruby, "ruby", Breakout),
        (HtmlTag.S, "s", Formatting | Breakout),
        (HtmlTag.Script, "script", Special | Unrendered | TextOnly),
        (HtmlTag.Search, "search", Special | Flow | Block),
        (HtmlTag.Section, "section", Special | Flow | Block),
        (HtmlTag.Select, "select", Special | Unrendered),
        (HtmlTag.Small, "small", Formatting | Breakout),
        (HtmlTag.Source, "source", Special | Empty | Unrendered),
        (HtmlTag.Span, "span", Breakout),
        (HtmlTag.Strike, "strike", Formatting | Breakout),
        (HtmlTag.Strong, "strong", Formatting | Breakout),
        (HtmlTag.Style, "style", Special | Unrendered | TextOnly),
        (HtmlTag.Sub, "sub", Breakout),
        (HtmlTag.Summary, "summary", Special | Flow | Block),
        (HtmlTag.Sup, "sup", Breakout),
        (HtmlTag.Svg, "svg", Unrendered),
        (HtmlTag.Table, "table", Special | Scope | Block | Breakout),
        (HtmlTag.Tbody, "tbody", Special | Block),
        (HtmlTag.Td, "td", Special | Scope | Marker | Block),
        (HtmlTag.Template, "template", Special | Scope | Marker | Unrendered),
        (HtmlTag.Textarea, "textarea", Special | Unrendered | TextOnly),
        (HtmlTag.Tfoot, "tfoot", Special | Block),
        (HtmlTag.Th, "th", Special | Scope | Marker | Block),
        (HtmlTag.Thead, "thead", Special | Block),
        (HtmlTag.Title, "title", Special | Unrendered | TextOnly),
        (HtmlTag.Tr, "tr", Special | Block),
        (HtmlTag.Track, "track", Special | Empty | Unrendered),
        (HtmlTag.Tt, "tt", Formatting | Breakout),
        (HtmlTag.U, "u", Formatting | Breakout),
        (HtmlTag.Ul, "ul", Special | Flow | Block | Breakout),
        (HtmlTag.Var, "var", Breakout),
        (HtmlTag.Video, "video", Unrendered),
        (HtmlTag.Wbr, "wbr", Special | Empty),
        (HtmlTag.Xmp, "xmp", Special | Block | TextOnly),
    ];

    private static readonly TagTraits[] Traits = new TagTraits[All.Length + 2];
    private static readonly byte[] Index = new byte[Slots];

    static HtmlTags()
    {
        for (int i = 0; i < All.Length; i++)
        {
            (HtmlTag tag, string name, TagTraits traits) = All[i];
            Traits[(int)tag] = traits;
            int slot = SlotOf(name.AsSpan());
            while (Index[slot] != 0)
            {
                slot = (slot + 1) % Slots;
            }

            Index[slot] = (byte)(i + 1);
        }
    }

    public static bool Is(HtmlTag tag, TagTraits traits) => (Traits[(int)tag] & traits) != 0;

    /// <summary>The element of a name in any case.</summary>
    public static HtmlTag Of(ReadOnlySpan<char> name)
    {
        for (int slot = SlotOf(name); Index[slot] != 0; slot = (slot + 1) % Slots)
        {
            (HtmlTag tag, string known, _) = All[Index[slot] - 1];
            if (HtmlText.IsName(name, known))
            {
                return tag;
            }
        }

        return HtmlTag.Unknown;
    }

    private static int SlotOf(ReadOnlySpan<char> name)
    {
        uint hash = (uint)name.Length;
        foreach (char c in name)
        {
            hash = unchecked((hash * 31) + (uint)(c | 0x20));
        }

        return (int)(hash % Slots);
    }
}
