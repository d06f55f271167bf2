namespace GovInfoDisclosure.Format.Normalization.Debris;

/// <summary>What editors leave in flattened text: [bookmark: _Hlk66974104].</summary>
internal static class EditorRemnant
{
    private const int Longest = 120;
    private const string Bookmark = "[bookmark:";

    /// <summary>The length of the remnant that opens here; 0 when there is none.</summary>
    public static int Match(string text, int open)
    {
        if (!text.AsSpan(open).StartsWith(Bookmark.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int limit = Math.Min(text.Length, open + Longest);
        for (int i = open + Bookmark.Length; i < limit && text[i] is not ('\n' or '\r' or '['); i++)
        {
            if (text[i] == ']')
            {
                return i + 1 - open;
            }
        }

        return 0;
    }
}
