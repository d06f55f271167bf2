namespace GovInfoDisclosure.Format.Locating;

/// <summary>Compares damaged labels: how much of a label of the form stands in what was printed, in order.</summary>
internal static class LabelSimilarity
{
    private const int Window = 64; // the label stands at the end of what was printed before the figures
    private const int Added = 2;
    private const int LeastBeginning = 4;

    /// <summary>About how many characters are looked at for one comparison.</summary>
    public static int Cost(string printed, string label) => printed.Length + (Window * label.Length);

    /// <summary>From 0 to 100; 60 and more is a label that a person would recognise.</summary>
    public static int Of(string printed, string label)
    {
        // what stands further before the figures is another label, which has lost its own
        int window = Math.Min(Window, label.Length + Added + (label.Length / 4));
        ReadOnlySpan<char> end = printed.AsSpan(Math.Max(0, printed.Length - window));
        if (end.IsEmpty || label.Length < 3)
        {
            return 0;
        }

        int common = LongestCommonSubsequence(end, label.AsSpan());
        int inLabel = 100 * common / label.Length;
        int inPrinted = 100 * common / Math.Min(end.Length, label.Length);
        return Math.Min(inLabel, inPrinted);
    }

    /// <summary>The characters that both have in order, as a share of all they have: 1 when they are the same.</summary>
    public static double Share(string printed, string label) => printed.Length is 0 or > Window
        ? 0
        : 2.0 * LongestCommonSubsequence(printed.AsSpan(), label.AsSpan()) / (printed.Length + label.Length);

    /// <summary>Whether the end of what was printed begins the label: a label cut off by its figures.</summary>
    public static bool BeginsAtEnd(string printed, string label)
    {
        for (int length = Math.Min(printed.Length, label.Length - 1); length >= LeastBeginning; length--)
        {
            if (string.CompareOrdinal(printed, printed.Length - length, label, 0, length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int LongestCommonSubsequence(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[Window + 1];
        row.Clear();
        foreach (char c in b)
        {
            int diagonal = 0;
            for (int i = 1; i <= a.Length; i++)
            {
                int above = row[i];
                row[i] = a[i - 1] == c ? diagonal + 1 : Math.Max(above, row[i - 1]);
                diagonal = above;
            }
        }

        return row[a.Length];
    }
}
