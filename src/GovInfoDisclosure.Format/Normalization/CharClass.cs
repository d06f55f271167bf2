using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>What the normalizer must look at, by character.</summary>
[Flags]
internal enum CharClasses : byte
{
    None = 0,

    /// <summary>One character for one: blanks, full-width letters and digits, lone line ends.</summary>
    Replace = 1,

    /// <summary>Taken away: zero-width, bidirectional and other controls.</summary>
    Remove = 2,

    /// <summary>May open debris or damage: ( [ ? and their like, and marks of markup.</summary>
    Opening = 4,

    /// <summary>Takes part in a conversion of script.</summary>
    Script = 8,

    /// <summary>Takes part in a word of the genre.</summary>
    Vocabulary = 16,
}

/// <summary>The classes of all characters in one dense table.</summary>
internal static class CharClass
{
    private const char Space = ' ';

    private const string OpeningCharacters = "(（[?？\uFFFD&<>*";

    /// <summary>What is replaced or removed one by one.</summary>
    public static readonly CharClasses[] Plain = BuildPlain();

    /// <summary>What may open debris.</summary>
    public static readonly CharClasses[] Openings = BuildOpenings();

    /// <summary>What a character of class Replace becomes.</summary>
    public static char Replacement(char c) => c switch
    {
        '\r' or '\u000B' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\uFF5C' or '\u00A6' or '\u2502' or '\u2503' or '\u2551' => '|',
        >= '\uFF10' and <= '\uFF5A' => (char)(c - 0xFEE0),
        _ => Space,
    };

    public static CharClasses[] With(ReadOnlySpan<bool> script, ReadOnlySpan<bool> vocabulary)
    {
        var table = (CharClasses[])Plain.Clone();
        for (int c = 0; c < table.Length; c++)
        {
            table[c] |= Openings[c];
            if (!script.IsEmpty && script[c])
            {
                table[c] |= CharClasses.Script;
            }

            if (vocabulary[c])
            {
                table[c] |= CharClasses.Vocabulary;
            }
        }

        return table;
    }

    private static CharClasses[] BuildPlain()
    {
        var table = new CharClasses[char.MaxValue + 1];
        Mark(table, CharClasses.Remove, '\0', '\u0008');
        Mark(table, CharClasses.Remove, '\u000E', '\u001F');
        Mark(table, CharClasses.Remove, '\u007F', '\u009F');
        Mark(table, CharClasses.Remove, '\u200B', '\u200F');
        Mark(table, CharClasses.Remove, '\u202A', '\u202E');
        Mark(table, CharClasses.Remove, '\u2060', '\u206F');
        Mark(table, CharClasses.Remove, '\uFE00', '\uFE0F');
        Mark(table, CharClasses.Remove, '\uFFF9', '\uFFFB');
        foreach (char c in "\u00AD\u061C\u180E\uFEFF\uDB40")
        {
            table[c] = CharClasses.Remove;
        }

        // blanks: every space separator of Unicode but the space itself
        Mark(table, CharClasses.Replace, '\u2000', '\u200A');
        foreach (char c in "\u00A0\u1680\u202F\u205F\u3000")
        {
            table[c] = CharClasses.Replace;
        }

        foreach (char c in "\r\u000B\u0085\u2028\u2029\uFF5C\u00A6\u2502\u2503\u2551")
        {
            table[c] = CharClasses.Replace;
        }

        Mark(table, CharClasses.Replace, '\uFF10', '\uFF19');
        Mark(table, CharClasses.Replace, '\uFF21', '\uFF3A');
        Mark(table, CharClasses.Replace, '\uFF41', '\uFF5A');

        return table;
    }

    private static CharClasses[] BuildOpenings()
    {
        var table = new CharClasses[char.MaxValue + 1];
        foreach (char c in OpeningCharacters)
        {
            table[c] = CharClasses.Opening;
        }

        return table;
    }

    private static void Mark(CharClasses[] table, CharClasses classes, char first, char last)
    {
        for (int c = first; c <= last; c++)
        {
            table[c] = classes;
        }
    }
}
