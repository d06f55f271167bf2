using System.Text;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads year and body from the words of a title: 某局2023年政府信息公开工作年度报告, also with the year first.</summary>
internal static class TitleReader
{
    private const int LikeTitle = 75;

    private static readonly string[] Endings =
    [
        "政府信息公开工作年度报告", "政府信息公开工作的年度报告", "政府信息公开年度报告", "政府信息公开工作年报", "政府信息公开年报", "信息公开工作年度报告", "信息公开年度报告",
    ];

    /// <summary>Where the words of a title end; −1 when there are none.</summary>
    public static int EndingOf(ReadOnlySpan<char> text, out int start)
    {
        start = -1;
        int end = -1;
        foreach (string ending in Endings)
        {
            int at = text.IndexOf(ending.AsSpan(), StringComparison.Ordinal);
            if (at >= 0 && (start < 0 || at < start))
            {
                (start, end) = (at, at + ending.Length);
            }
        }

        return end;
    }

    /// <summary>Takes apart what stands before the ending: a year and a body, in either order.</summary>
    public static (int? Year, string? Agency) TakeApart(string words)
    {
        int? year = null;
        string agency = words;
        for (int i = 0; i < words.Length; i++)
        {
            if (DateReader.TryReadYearAt(words.AsSpan(), i, out int read, out int end))
            {
                year = read;
                string after = words.Substring(end).TrimStart('年', '度', ' ', '?', '？', '\uFFFD');
                string before = words.Substring(0, i);
                agency = LabelKey.HasIdeograph(before.AsSpan()) ? before : after;
                break;
            }
        }

        agency = Clean(agency);
        return (year, IsBody(agency) ? agency : null);
    }

    /// <summary>Whether words can name a body: ideographs, not long, no sentence.</summary>
    public static bool IsBody(string words) =>
        words.Length is >= 2 and <= 40 && LabelKey.HasIdeograph(words.AsSpan()) && words.IndexOfAny(['，', '。', '；', '、', '《', '》', ',', ';', '：', ':', '|', '>', '＞', '›', '»']) < 0
        && EndingOf(words.AsSpan(), out _) < 0 && !IsDamagedTitle(words);

    /// <summary>Whether words end as a title does but for a character or two.</summary>
    public static bool IsDamagedTitle(string words) => LabelSimilarity.Of(words, Endings[0]) >= LikeTitle;

    /// <summary>The words without the blanks that layout put between ideographs and digits.</summary>
    public static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c) && c is not ('#' or '*' or '“' or '”' or '"'))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
