using System.Text;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>The title that a page gives itself: the ArticleTitle that government sites must state, else its title element.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = ["_", "|", "｜", " - ", "--", "——", "—", "–", "-", ">", "»", "·"];

    /// <summary>The part of the page's title that names a report, written behind the lines of the page; null when it names none.</summary>
    public static PageLine? Find(HtmlTree tree, PageText page)
    {
        SourceSpan element = default;
        for (int node = 0; node < tree.Count; node++)
        {
            if (tree[node].Tag == HtmlTag.Meta && IsArticleTitle(tree, node))
            {
                if (Write(tree, page, AttributeReader.Find(tree.Source, tree[node].Start, "content")) is { } stated)
                {
                    return stated;
                }
            }
            else if (tree[node].Tag == HtmlTag.Title && element.Length == 0 && tree[node].FirstChild != HtmlTree.None)
            {
                ref readonly HtmlNode text = ref tree[tree[node].FirstChild];
                element = new SourceSpan(text.Start, text.Length);
            }
        }

        return Write(tree, page, element);
    }

    /// <summary>Whether two titles are the same but for blanks and marks.</summary>
    public static bool Repeats(ReadOnlySpan<char> line, ReadOnlySpan<char> title) =>
        Key(line).IndexOf(Key(title), StringComparison.Ordinal) >= 0;

    private static bool IsArticleTitle(HtmlTree tree, int node)
    {
        SourceSpan name = AttributeReader.Find(tree.Source, tree[node].Start, "name");
        return HtmlText.IsName(tree.Source.AsSpan(name.Start, name.Length).Trim(), "articletitle");
    }

    private static PageLine? Write(HtmlTree tree, PageText page, SourceSpan range)
    {
        if (range.Length == 0)
        {
            return null;
        }

        // “某局2023年政府信息公开工作年度报告_某市人民政府”: the part that names the report
        int start = page.Chars.Length;
        new LineWriter(tree.Source, page).Write(range, hasReferences: true);
        int end = page.Chars.Length;
        while (start < end)
        {
            ReadOnlySpan<char> rest = page.Chars.Written.Slice(start, end - start);
            (int at, int length) = NextSeparator(rest);
            ReadOnlySpan<char> part = rest.Slice(0, at).TrimEnd();
            int lead = part.Length - part.TrimStart().Length;
            if (ReportEvidence.IsTitle(part.Slice(lead)))
            {
                return new PageLine(start + lead, part.Length - lead, HtmlTree.Root, 0, IsHeading: true, -1);
            }

            start += at + length;
        }

        return null;
    }

    private static (int At, int Length) NextSeparator(ReadOnlySpan<char> text)
    {
        (int at, int length) = (text.Length, 0);
        foreach (string separator in Separators)
        {
            int found = text.IndexOf(separator.AsSpan());
            if (found >= 0 && found < at)
            {
                (at, length) = (found, separator.Length);
            }
        }

        return (at, length);
    }

    private static string Key(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }
}
