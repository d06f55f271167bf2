namespace GovInfoDisclosure.Format.Locating;

/// <summary>“序号”: the number before a label: 一、 （一） 1. (1); the level tells which of the three ways.</summary>
internal readonly record struct Enumerator(EnumeratorLevel Level, int Number)
{
    private const string Numerals = "一二三四五六七八九";

    public static Enumerator None => default;

    /// <summary>Whether both are numbered, and in different ways.</summary>
    public bool IsOfOtherLevel(Enumerator other) =>
        Level != EnumeratorLevel.None && other.Level != EnumeratorLevel.None && Level != other.Level;

    /// <summary>Whether both are numbered, and not alike.</summary>
    public bool Contradicts(Enumerator other) => Level != EnumeratorLevel.None && other.Level != EnumeratorLevel.None && this != other;

    /// <summary>Reads the enumerator at the start of a label; <paramref name="rest"/> is where the label itself begins.</summary>
    public static Enumerator Read(ReadOnlySpan<char> label, out int rest)
    {
        int start = Skip(label, 0);
        rest = start;
        if (start == label.Length)
        {
            return None;
        }

        bool bracket = label[start] is '（' or '(' or '〔' or '【';
        int at = Skip(label, bracket ? start + 1 : start);
        int number = ReadNumber(label, ref at, out bool ideographs);
        if (number == 0)
        {
            return None;
        }

        int close = Skip(label, at);
        bool closed = close < label.Length && (bracket ? label[close] is '）' or ')' or '〕' or '】' : label[close] is '、' or '.' or '．' or '，' or ',');
        // 12.5 is a figure and 2021年 a year, not the enumerators 12 and 2021
        if (!closed || number > 40 || (!bracket && close + 1 < label.Length && label[close + 1] is >= '0' and <= '9'))
        {
            return None;
        }

        rest = Skip(label, close + 1);
        return new Enumerator(bracket ? EnumeratorLevel.Bracketed : ideographs ? EnumeratorLevel.Ideographic : EnumeratorLevel.Arabic, number);
    }

    private static int ReadNumber(ReadOnlySpan<char> label, ref int at, out bool ideographs)
    {
        int number = 0;
        ideographs = false;
        for (; at < label.Length && number < 1000; at++)
        {
            char c = label[at];
            if (c is >= '0' and <= '9' && !ideographs)
            {
                number = (number * 10) + (c - '0');
            }
            else if (c == '十' && (number == 0 || ideographs))
            {
                number = number == 0 ? 10 : number * 10;
                ideographs = true;
            }
            else if (Numerals.IndexOf(c) is >= 0 and int digit && (number == 0 || ideographs))
            {
                number += digit + 1;
                ideographs = true;
            }
            else
            {
                break;
            }
        }

        return number;
    }

    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '#' or '*'))
        {
            at++;
        }

        return at;
    }
}

internal enum EnumeratorLevel
{
    None,
    Ideographic,
    Bracketed,
    Arabic,
}
