namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>What the HTML standard calls ASCII letters and ASCII white space.</summary>
internal static class HtmlText
{
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name as printed, in any case, is the given one in lower case.</summary>
    public static bool IsName(ReadOnlySpan<char> printed, string name)
    {
        if (printed.Length != name.Length)
        {
            return false;
        }

        for (int i = 0; i < name.Length; i++)
        {
            char c = printed[i];
            if (c != name[i] && (!IsLetter(c) || (c | 0x20) != name[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two names are the same in any case of their ASCII letters.</summary>
    public static bool AreSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] != second[i] && (!IsLetter(first[i]) || (first[i] | 0x20) != (second[i] | 0x20)))
            {
                return false;
            }
        }

        return true;
    }
}
