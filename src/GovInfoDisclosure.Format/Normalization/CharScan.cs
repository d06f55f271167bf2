using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>Looks for characters of a set that is too large for a vector search: a table answers for each character.</summary>
internal static class CharScan
{
    /// <summary>The first character whose entry is true; −1 when there is none.</summary>
    public static int IndexOfAny(string text, ReadOnlySpan<bool> set) => IndexOfAny(text, 0, MemoryMarshal.Cast<bool, byte>(set));

    /// <summary>The first character from an offset on that has a class; −1 when there is none.</summary>
    public static int IndexOfAny(string text, int start, ReadOnlySpan<CharClasses> classes) =>
        IndexOfAny(text, start, MemoryMarshal.Cast<CharClasses, byte>(classes));

    private static int IndexOfAny(string text, int start, ReadOnlySpan<byte> set)
    {
        // a span of the length of all characters lets the compiler drop the bounds checks
        ReadOnlySpan<byte> table = set.Slice(0, char.MaxValue + 1);
        int i = start;
        for (; i + 8 <= text.Length; i += 8)
        {
            ReadOnlySpan<char> block = text.AsSpan(i, 8);
            if ((table[block[0]] | table[block[1]] | table[block[2]] | table[block[3]]
                | table[block[4]] | table[block[5]] | table[block[6]] | table[block[7]]) != 0)
            {
                break;
            }
        }

        for (; i < text.Length; i++)
        {
            if (table[text[i]] != 0)
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
