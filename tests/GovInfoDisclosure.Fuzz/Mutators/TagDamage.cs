using System.Globalization;

namespace GovInfoDisclosure.Fuzz.Mutators;

/// <summary>Damage to tags and attributes of HTML and XML.</summary>
internal static class TagDamage
{
    private static readonly string[] Tags =
    [
        "<table>", "</table>", "<tr>", "<td>", "</td>", "<th colspan=3>", "<tbody>", "<thead>", "<tfoot>", "<caption>", "<colgroup>", "<p>", "</p>", "<div>", "</div>", "<span>", "<b>", "<i>", "</b>",
        "<a>", "<form>", "<select>", "<option>", "<template>", "</template>", "<svg>", "<math>", "<foreignObject>", "<script>", "</script>", "<style>", "<textarea>", "<title>", "<iframe>",
        "<noscript>", "<frameset>", "<plaintext>", "<!--", "-->", "<!DOCTYPE html>", "<![CDATA[", "]]>", "<?xml?>", "<br>", "<li>", "<dd>", "<button>", "<ruby>", "<rt>", "<nobr>", "<body>", "<html>", "</body>",
        "<div hidden>", "<p style='display:none'>", "<meta charset=big5>", "<base>", "&#x110000;", "&#0;", "&nbsp", "&notin;", "&", "<", ">", "<w:tbl>", "<w:vMerge/>", "<w:t>", "<w:del>", "<c t=\"s\"><v>99</v></c>",
    ];

    private static readonly string[] Numbers = ["0", "-1", "1", "2", "7", "65534", "65535", "4294967296", "1e3", "", "x", "99999999999999999999"];

    public static IEnumerable<Damage> All => [TextDamage.Of(Pieces), TextDamage.Of(Insert), TextDamage.Of(Nest), TextDamage.Of(AttributeNumber), TextDamage.Of(Span)];

    // each piece is a tag with the text behind it
    private static string Pieces(string text, Random random) => string.Join("<", TextDamage.Damaged([.. text.Split('<')], "<", random));

    private static string Insert(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        return text[..at] + Damages.Pick(Tags, random) + text[at..];
    }

    private static string Nest(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        string tag = Damages.Pick(Tags, random);
        return text[..at] + string.Concat(Enumerable.Repeat(tag, Damages.Times(random, tag.Length))) + text[at..];
    }

    // the number in quotes that is found next behind some place
    private static string AttributeNumber(string text, Random random)
    {
        int start = text.IndexOf("=\"", random.Next(text.Length + 1), StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf('"', start + 2);
        return end < 0 ? text : text[..(start + 2)] + Damages.Pick(Numbers, random) + text[end..];
    }

    private static string Span(string text, Random random)
    {
        string name = random.Next(2) == 0 ? "rowspan" : "colspan";
        int at = text.IndexOf("<td", random.Next(text.Length + 1), StringComparison.Ordinal);
        return at < 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..(at + 3)]} {name}={Damages.Pick(Numbers, random)}{text[(at + 3)..]}");
    }
}
