namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>Reads from an attribute how its element is shown.</summary>
internal static class AttributeFlags
{
    public static NodeFlags Of(ref AttributeReader attribute)
    {
        if (attribute.NameLength is not (4 or 5 or 6))
        {
            return NodeFlags.None;
        }

        ReadOnlySpan<char> name = attribute.Name;
        if (HtmlText.IsName(name, "style"))
        {
            return OfStyle(attribute.Value);
        }

        if (HtmlText.IsName(name, "hidden"))
        {
            return NodeFlags.Hidden;
        }

        return HtmlText.IsName(name, "type") && HtmlText.IsName(attribute.Value, "hidden") ? NodeFlags.HiddenInput : NodeFlags.None;
    }

    // of several declarations of one property the last one holds
    private static NodeFlags OfStyle(ReadOnlySpan<char> style)
    {
        bool noDisplay = false;
        bool invisible = false;
        bool msoHidden = false;
        bool preformatted = false;
        bool struck = false;
        while (!style.IsEmpty)
        {
            int end = style.IndexOf(';');
            ReadOnlySpan<char> declaration = (end < 0 ? style : style.Slice(0, end)).TrimStart();
            style = end < 0 ? default : style.Slice(end + 1);
            int colon = declaration.IsEmpty || "dvmtwDVMTW".IndexOf(declaration[0]) < 0 ? -1 : declaration.IndexOf(':');
            if (colon < 0)
            {
                continue; // most styles are about fonts and indents
            }

            ReadOnlySpan<char> property = declaration.Slice(0, colon).TrimEnd();
            switch (property.Length)
            {
                case 7 when HtmlText.IsName(property, "display"):
                    noDisplay = Is(declaration.Slice(colon + 1), "none");
                    break;
                case 10 when HtmlText.IsName(property, "visibility"):
                    invisible = Is(declaration.Slice(colon + 1), "hidden");
                    break;
                case 8 when HtmlText.IsName(property, "mso-hide"):
                    msoHidden = Is(declaration.Slice(colon + 1), "all");
                    break;
                case 15 when HtmlText.IsName(property, "text-decoration"):
                    struck = declaration.IndexOf("line-through".AsSpan()) >= 0;
                    break;
                case 11 when HtmlText.IsName(property, "white-space"):
                    preformatted = Is(declaration.Slice(colon + 1), "pre");
                    break;
            }
        }

        return (noDisplay || invisible || msoHidden || struck ? NodeFlags.Hidden : NodeFlags.None) | (preformatted ? NodeFlags.Preformatted : NodeFlags.None);
    }

    // the value begins with the word; pre stands also for pre-wrap and pre-line
    private static bool Is(ReadOnlySpan<char> value, string word)
    {
        value = value.TrimStart();
        return value.Length >= word.Length && HtmlText.IsName(value.Slice(0, word.Length), word);
    }
}
