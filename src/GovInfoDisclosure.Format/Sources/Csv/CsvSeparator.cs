namespace GovInfoDisclosure.Format.Sources.Csv;

/// <summary>Which character separates the values.</summary>
internal static class CsvSeparator
{
    private const string Candidates = ",;\t";

    /// <summary>What a first line “sep=;” says, as Excel writes it; the start moves behind it.</summary>
    public static char? Declared(string text, ref int start)
    {
        if (text.Length < 5 || !text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || (text.Length > 5 && text[5] is not ('\r' or '\n')))
        {
            return null;
        }

        int end = text.IndexOf('\n');
        start = end < 0 ? text.Length : end + 1;
        return text[4];
    }

    /// <summary>The candidate that stands most often outside quotes; the comma when none does.</summary>
    public static char Detect(string text)
    {
        Span<int> counts = stackalloc int[Candidates.Length];
        counts.Clear();
        bool isQuoted = false;
        foreach (char c in text)
        {
            int candidate = c == '"' ? -1 : Candidates.IndexOf(c);
            isQuoted ^= c == '"';
            if (candidate >= 0 && !isQuoted)
            {
                counts[candidate]++;
            }
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return Candidates[best];
    }
}
