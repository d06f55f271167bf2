using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Tests.Sources.Html;

/// <summary>The tree of any page is the tree that the HTML standard demands; AngleSharp is the witness.</summary>
public class HtmlTreeTests
{
    private const int Pages = 20000;

    // Not drawn, because there AngleSharp differs from the standard: pre before table tags, end tags of the other kind of cell, inputs in
    // selects, end tags in SVG. Nor are formatting elements, which this tree does not open anew.
    private static readonly string[] Names =
    [
        .. "div p ul ol li h1 h2 form center section address article blockquote dl dt dd fieldset span o:p ucaptitle label ins sup ruby rb rt rp".Split(' '),
        .. "table tr td table tr td table tr td table tr td tbody thead tfoot caption colgroup col table tr td table tr td br hr img input".Split(' '),
        .. "button option optgroup textarea object marquee script style iframe noscript".Split(' '),
    ];

    private static readonly HtmlParser Witness = new(new HtmlParserOptions { IsScripting = true });

    [Fact]
    public void Of_random_tags_in_any_order_the_tree_is_that_of_the_standard()
    {
        for (int seed = 0; seed < Pages; seed++)
        {
            string page = RandomPage(new Random(seed));
            HtmlTree tree = HtmlTreeBuilder.Build(page, ReadLimits.Default, default, out _)!;
            var actual = new StringBuilder();
            Write(tree, HtmlTree.Root, actual);
            var expected = new StringBuilder();
            Write(Witness.ParseDocument(page).Body!, expected);
            Assert.True(expected.ToString() == actual.ToString(), $"{page}\nstandard: {expected}\nread as:  {actual}");
        }
    }

    [Fact]
    public void Every_named_character_reference_has_the_value_of_the_standard()
    {
        int count = 0;
        Dictionary<string, EmbeddedText.Section> sections = EmbeddedText.Read("references.gz");
        foreach ((string section, string end) in new[] { ("named", ";"), ("legacy", "") })
        {
            foreach (EmbeddedText.Line line in sections[section])
            {
                count++;
                string name = sections[section].Text.Substring(line.KeyStart, line.KeyLength) + end;
                Assert.Equal(name.Length + 1, CharacterReferences.Read($"&{name} ", out string value));
                Assert.Equal(HtmlEntityProvider.Resolver.GetSymbol(name), value);
            }
        }

        Assert.Equal(2231, count);
    }

    [Theory]
    [InlineData("&notit;", "¬it;")]
    [InlineData("&notin;", "∉")]
    [InlineData("&amp;amp;", "&amp;")]
    [InlineData("&frac12x &AMP &thetasym &yacute1", "½x & &thetasym ý1")]
    [InlineData("&#160;&#xA0&#x80;&#150;", "\u00A0\u00A0€–")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999999;&#x1F600;", "\uFFFD\uFFFD\uFFFD\uFFFD😀")]
    [InlineData("&nosuch; &; & &#; &#x; &#xZ &", "&nosuch; &; & &#; &#x; &#xZ &")]
    public void References_are_resolved_as_browsers_do(string page, string text) => Assert.Equal(text, Resolve(page.AsSpan()));

    [Theory]
    [InlineData("<!-- > -->a<!-->b<!--->c<!----!>d<! e>f<?g>h</ i>j</>k<l", "abcdfhjk")]
    [InlineData("1 < 2 <3 <= 4 &amp;lt; <<b>5</b>", "1 < 2 <3 <= 4 &lt; <5")]
    [InlineData("<script>if (a < b) '</p>'; <!-- <script> </script> --> 'x'</script>a", "a")]
    [InlineData("<script><!-- </script>a<style></scrip></style >b<title>&lt;</title>", "ab")]
    [InlineData("a<xmp><b>&amp;</xmp>", "a<b>&amp;")]
    [InlineData("a<svg><![CDATA[<p>]]></svg>b<![CDATA[c]]>", "ab")]
    [InlineData("<p title='>' data-x=a/>a<p b=\"", "a")]
    [InlineData("a<svg><title>x</title><style><b></style></svg>b<svg/>c<math><mi>x</mi></math>d", "abcd")]
    [InlineData("<label>a<svg><g></label>b<svg><desc></h1>x</desc><font size=1>c", "abc")]
    [InlineData("a<select><p><option>x</select>b<select>x<input>c<table><tr><td><select>x<td>d", "abcd")]
    [InlineData("<b><p>a</b>b</p>c<a>d<a>e</a>f</a>g", "abcdefg")]
    public void Markup_that_is_none_and_text_that_is_none_are_told_apart(string page, string text)
    {
        HtmlTree tree = HtmlTreeBuilder.Build(page, ReadLimits.Default, default, out _)!;

        Assert.Equal(text, TextOf(tree, HtmlTree.Root));
    }

    private static string RandomPage(Random random)
    {
        var page = new StringBuilder("<!DOCTYPE html><body>");
        int count = random.Next(3, 40);
        for (int i = 0; i < count; i++)
        {
            string name = Names[random.Next(Names.Length)];
            int kind = random.Next(10);
            if (kind < 5)
            {
                page.Append('<').Append(name).Append(random.Next(12) == 0 ? " a='1>' b=\"<\" c=d/e" : "").Append(name == "input" && random.Next(2) == 0 ? " type=hidden" : "").Append('>');
            }
            else if (kind < 8 && name != "td")
            {
                page.Append("</").Append(name).Append('>');
            }

            page.Append(random.Next(6) switch { 0 => " ", 1 => "<!-- c -->", 2 => "&lt;" + i, 3 => "< " + i, 4 => "t" + i, _ => "" });
        }

        return page.ToString();
    }

    private static void Write(HtmlTree tree, int parent, StringBuilder output)
    {
        for (int child = tree[parent].FirstChild; child != HtmlTree.None; child = tree[child].Next)
        {
            HtmlNode node = tree[child];
            if (node.IsText)
            {
                WriteText(Resolve(tree.Source.AsSpan(node.Start, node.Length)), output);
            }
            else if (IsShown(node.Tag))
            {
                string name = node.Tag == HtmlTag.Unknown ? tree.NameOf(child).ToString() : node.Tag.ToString();
                output.Append('<').Append(name.ToLowerInvariant()).Append('>');
                Write(tree, child, output);
                output.Append("</>");
            }
        }
    }

    private static void Write(INode parent, StringBuilder output)
    {
        foreach (INode child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                WriteText(text.Data, output);
            }
            else if (child is IElement element && IsShown(HtmlTags.Of(element.LocalName)))
            {
                output.Append('<').Append(element.LocalName).Append('>');
                Write(element, output);
                output.Append("</>");
            }
        }
    }

    private static bool IsShown(HtmlTag tag) => !HtmlTags.Is(tag, TagTraits.Unrendered) && tag != HtmlTag.Math;

    // white space between the cells of a table is dropped, as nothing shows it
    private static void WriteText(string text, StringBuilder output) => output.Append(string.Concat(text.Where(c => !HtmlText.IsSpace(c))));

    private static string Resolve(ReadOnlySpan<char> text)
    {
        var resolved = new StringBuilder();
        while (!text.IsEmpty)
        {
            int length = text[0] == '&' ? CharacterReferences.Read(text, out string value) : Literal(text, out value);
            resolved.Append(length == 0 ? "&" : value);
            text = text[Math.Max(1, length)..];
        }

        return resolved.ToString();
    }

    private static int Literal(ReadOnlySpan<char> text, out string value)
    {
        value = text[..1].ToString();
        return 1;
    }

    private static string TextOf(HtmlTree tree, int parent)
    {
        string text = "";
        for (int child = tree[parent].FirstChild; child != HtmlTree.None; child = tree[child].Next)
        {
            ReadOnlySpan<char> source = tree.Source.AsSpan(tree[child].Start, tree[child].Length);
            text += tree[child].IsText
                ? tree[parent].Tag == HtmlTag.Xmp ? source.ToString() : Resolve(source)
                : IsShown(tree[child].Tag) ? TextOf(tree, child) : "";
        }

        return text;
    }
}
