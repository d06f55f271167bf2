namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads a printed number: sign or 增/减, digits with separators, decimals, unit, and a remark in brackets.</summary>
internal static class NumberReader
{
    public static bool TryRead(ReadOnlySpan<char> text, out NumberReading reading)
    {
        reading = default;
        int at = 0;
        bool negative = ReadSign(text, ref at, out bool signed);
        SkipBlanks(text, ref at);
        int start = at;
        if (!ReadDigits(text, ref at, out decimal value, out int digits, out bool separated))
        {
            if (signed || !ChineseNumeral.TryRead(text.Slice(start), out value, out int used))
            {
                return false;
            }

            at = start + used;
            digits = 1;
            separated = true;
        }

        int afterDigits = at;
        SkipBlanks(text, ref at);
        PrintedUnit unit = UnitReader.Read(text, ref at);
        SkipBlanks(text, ref at);
        bool remark = at < text.Length && text[at] is '（' or '(' && ClosesAtEnd(text, at);
        reading = new NumberReading(
            negative ? -value : value,
            digits,
            unit,
            IsWhole: remark || at == text.Length,
            HasRemark: remark,
            IsPlain: !separated && unit == PrintedUnit.None && !remark && afterDigits == text.Length && IsAscii(text));
        return true;
    }

    private static bool ReadSign(ReadOnlySpan<char> text, ref int at, out bool signed)
    {
        signed = true;
        foreach ((string word, bool negative) in Signs)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                at = word.Length;
                return negative;
            }
        }

        signed = false;
        return false;
    }

    private static readonly (string Word, bool Negative)[] Signs =
    [
        ("-", true), ("－", true), ("−", true), ("—", true), ("+", false), ("＋", false),
        ("减少", true), ("增加", false), ("减", true), ("增", false),
    ];

    private static bool ReadDigits(ReadOnlySpan<char> text, ref int at, out decimal value, out int digits, out bool separated)
    {
        value = 0;
        digits = 0;
        separated = false;
        int begin = at;
        long whole = 0;
        while (at < text.Length && digits < 19)
        {
            int digit = DigitOf(text[at]);
            if (digit >= 0)
            {
                whole = digits < 18 ? (whole * 10) + digit : whole;
                digits++;
                at++;
            }
            else if (digits > 0 && IsThousandsSeparator(text, at, begin))
            {
                separated = true;
                at++;
            }
            else
            {
                break;
            }
        }

        if (digits == 0)
        {
            return false;
        }

        value = whole;
        if (at + 1 < text.Length && text[at] is '.' or '．' && DigitOf(text[at + 1]) >= 0)
        {
            at++;
            decimal scale = 1;
            while (at < text.Length && DigitOf(text[at]) is >= 0 and int digit && digits < 24)
            {
                scale /= 10;
                value += digit * scale;
                digits++;
                at++;
            }
        }

        return true;
    }

    // 1,234 and 1 234: exactly three digits follow, and one to three stand before
    private static bool IsThousandsSeparator(ReadOnlySpan<char> text, int at, int begin)
    {
        if (text[at] is not (',' or '，' or ' ' or '\'' or '\u00A0' or '\u3000'))
        {
            return false;
        }

        int before = 0;
        while (at - 1 - before >= begin && DigitOf(text[at - 1 - before]) >= 0)
        {
            before++;
        }

        int after = 0;
        while (at + 1 + after < text.Length && DigitOf(text[at + 1 + after]) >= 0)
        {
            after++;
        }

        return before is >= 1 and <= 3 && after == 3;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private static bool ClosesAtEnd(ReadOnlySpan<char> text, int open)
    {
        ReadOnlySpan<char> rest = text.Slice(open).TrimEnd();
        return rest.Length > 2 && rest[^1] is '）' or ')';
    }

    private static bool IsAscii(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c > 127)
            {
                return false;
            }
        }

        return true;
    }

    private static void SkipBlanks(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}

/// <summary>A number as printed.</summary>
/// <param name="Value">The number, before any conversion of units.</param>
/// <param name="Digits">How many digits were printed.</param>
/// <param name="Unit">The unit printed behind it.</param>
/// <param name="IsWhole">Whether nothing but number, unit and remark stands in the cell.</param>
/// <param name="HasRemark">Whether a remark in brackets follows.</param>
/// <param name="IsPlain">Whether it is digits alone, with at most a sign and a decimal point.</param>
internal readonly record struct NumberReading(decimal Value, int Digits, PrintedUnit Unit, bool IsWhole, bool HasRemark, bool IsPlain);
