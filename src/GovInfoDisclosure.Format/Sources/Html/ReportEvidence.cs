using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Normalization.Debris;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>What in a page shows a report, in either script, before anything is normalised.</summary>
internal static class ReportEvidence
{
    private const int MaxHeading = 40;
    private const int MaxTitle = 80;
    private const int LastPart = 6;
    private const int LeastFigures = 4;
    private const int LeastCells = 60;
    private static readonly string[] Subjects = ["信息公开", "信息公開", "資訊公開", "资讯公开"];
    private static readonly string[] Centuries = ["20", "２０", "二〇", "二○", "二零"];
    private static readonly string[] Endings = ["报告", "報告", "年报", "年報"];

    /// <summary>Whether a line is the numbered heading of a part: 一、 to 六、.</summary>
    public static bool IsPartHeading(ReadOnlySpan<char> line)
    {
        Enumerator enumerator = Enumerator.Read(line, out int rest);
        return enumerator.Level == EnumeratorLevel.Ideographic && enumerator.Number <= LastPart && line.Length <= MaxHeading
            && LabelKey.HasIdeograph(line.Slice(rest));
    }

    /// <summary>Whether a line is the heading of the first part.</summary>
    public static bool IsFirstPart(ReadOnlySpan<char> line) =>
        IsPartHeading(line) && Enumerator.Read(line, out _).Number == 1;

    /// <summary>Whether a table holds figures, or is as large as the form.</summary>
    public static bool HoldsFigures(ReadOnlySpan<char> page, List<SourceGridCell[]> rows)
    {
        int figures = 0;
        int cells = 0;
        foreach (SourceGridCell[] row in rows)
        {
            cells += row.Length;
            foreach (SourceGridCell cell in row)
            {
                figures += IsNumber(page.Slice(cell.Span.Start, cell.Span.Length)) ? 1 : 0;
            }
        }

        return figures >= LeastFigures || cells >= LeastCells;
    }

    /// <summary>Whether a line is the title of a report, with its year or its body, and not a sentence that names one.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny("(（\u200B".AsSpan()) >= 0)
        {
            line = WithoutDebris(line.ToString()).AsSpan();
        }

        int subject = line.Length > MaxTitle ? -1 : IndexOfAny(line, Subjects);
        if (subject < 0 || line.IndexOfAny("，。,；《》>»".AsSpan()) >= 0 || IndexOfAny(line.Slice(subject), Endings) < 0)
        {
            return false;
        }

        ReadOnlySpan<char> before = line.Slice(0, subject).TrimEnd("政府 ".AsSpan());
        return IndexOfAny(line, Centuries) >= 0 || (before.Length > 1 && LabelKey.HasIdeograph(before));
    }

    /// <summary>Whether a line is the row that every report has exactly once: 一、本年新收政府信息公开申请数量.</summary>
    public static bool IsFirstRequestRow(ReadOnlySpan<char> line, bool isGrid)
    {
        if (line.IndexOf('收') < 0 || (!isGrid && line.IndexOf('，') >= 0))
        {
            return false;
        }

        string key = LabelKey.Of(line);
        int at = key.IndexOf("本年新收政府", StringComparison.Ordinal);
        return isGrid ? at >= 0 : at == 0;
    }

    // characters that nobody sees, and pinyin behind characters
    private static string WithoutDebris(string line)
    {
        line = new string([.. line.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format)]);
        var plain = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            int debris = plain.Length > 0 && line[i] is '(' or '（' ? PinyinDebris.Match(line, i, plain[plain.Length - 1]) : 0;
            plain.Append(debris > 0 ? "" : line.Substring(i, 1));
            i += Math.Max(0, debris - 1);
        }

        return plain.ToString();
    }

    private static bool IsNumber(ReadOnlySpan<char> cell)
    {
        bool hasDigit = false;
        foreach (char c in cell)
        {
            hasDigit |= char.IsDigit(c);
            if (!char.IsDigit(c) && c is not ('.' or ',' or '+' or '-'))
            {
                return false;
            }
        }

        return hasDigit;
    }

    private static int IndexOfAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            int at = text.IndexOf(word.AsSpan());
            if (at >= 0)
            {
                return at;
            }
        }

        return -1;
    }
}
