namespace GovInfoDisclosure.Format.Normalization;

/// <summary>Looks for characters of a set that is too large for a vector search: a table answers for each character.</summary>
internal static class CharScan
{
    /// <summary>The first character whose entry is true; −1 when there is none.</summary>
    public static int IndexOfAny(string text, ReadOnlySpan<bool> set)
    {
        // a span of constant length lets the compiler drop the bounds checks
        ReadOnlySpan<bool> table = set.Slice(0, char.MaxValue + 1);
        int i = 0;
        for (; i + 8 <= text.Length; i += 8)
        {
            ReadOnlySpan<char> block = text.AsSpan(i, 8);
            if (table[block[0]] | table[block[1]] | table[block[2]] | table[block[3]]
                | table[block[4]] | table[block[5]] | table[block[6]] | table[block[7]])
            {
                break;
            }
        }

        for (; i < text.Length; i++)
        {
            if (table[text[i]])
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>All classes that any character of a text has.</summary>
    public static CharClasses Union(string text, CharClasses[] classes)
    {
        ReadOnlySpan<CharClasses> table = classes.AsSpan(0, char.MaxValue + 1);
        CharClasses union = CharClasses.None;
        foreach (char c in text)
        {
            union |= table[c];
        }

        return union;
    }
}
