using System.Text;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>
/// The lines that stand again beside every page break: the title of the report at the head of each page, the name of a part with the
/// page's number at its foot. Inside a table they would pass for labels.
/// </summary>
internal static class RunningHeads
{
    public const int LeastLetters = 5; // 其他 stands beside many page breaks
    private const int LeastBreaks = 2;
    private const int Longest = 80;
    private const int MaxHeads = 8; // a report has two
    private const double LeastLike = 0.8;

    /// <summary>The text with blanks in their place, so that every offset stays.</summary>
    public static string Blank(string text)
    {
        if (text.IndexOf('\f') < 0)
        {
            return text;
        }

        var beside = new List<(int Start, int End, string Key)>();
        for (int page = text.IndexOf('\f'); page >= 0; page = text.IndexOf('\f', EndOfLine(text, page + 1)))
        {
            // several breaks in one line are one
            AddLine(text, StartOfLine(text, page) - 1, beside);
            AddLine(text, page + 1, beside);
        }

        string first = Key(text.AsSpan(0, EndOfLine(text, 0)));
        HashSet<string> heads = [.. beside.GroupBy(line => line.Key).Where(line => line.Count() >= LeastBreaks || line.Key == first).Select(line => line.Key)];
        heads.RemoveWhere(key => key.Length < LeastLetters);
        var blanked = new StringBuilder(text);
        foreach ((int start, int end, string key) in beside)
        {
            // one of them may have lost a character
            if (heads.Contains(key) || (heads.Count <= MaxHeads && heads.Any(head => LabelSimilarity.Share(key, head) >= LeastLike)))
            {
                for (int i = start; i < end; i++)
                {
                    blanked[i] = ' ';
                }
            }
        }

        return blanked.ToString();
    }

    private static void AddLine(string text, int at, List<(int Start, int End, string Key)> lines)
    {
        if (at > 0 && at < text.Length)
        {
            int start = StartOfLine(text, at);
            int end = EndOfLine(text, at);
            lines.Add((start, end, Key(text.AsSpan(start, end - start))));
        }
    }

    private static int StartOfLine(string text, int at)
    {
        int least = Math.Max(0, at - Longest);
        while (at > least && text[at - 1] != '\n')
        {
            at--;
        }

        return at;
    }

    private static int EndOfLine(string text, int at)
    {
        int most = Math.Min(text.Length, at + Longest);
        while (at < most && text[at] != '\n')
        {
            at++;
        }

        return at;
    }

    // cells have bars around them, and numbers are those of pages
    private static string Key(ReadOnlySpan<char> line) => line.IndexOfAny('|', '\t') >= 0 ? "" : LabelKey.Of(line);
}
