using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads dates and years as reports print them: 2024年1月11日, 2024 年 1 月, 2024-01-11, 二〇二四年一月十一日.</summary>
internal static class DateReader
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>The date that begins at an offset; <paramref name="end"/> is the offset behind it.</summary>
    public static bool TryReadAt(ReadOnlySpan<char> text, int start, out ReportDate date, out int end)
    {
        date = default;
        end = start;
        int at = start;
        if (!ReadYear(text, ref at, out int year))
        {
            return false;
        }

        date = new ReportDate(year);
        end = at;
        char separator = Separator(text, ref at, '年');
        if (separator == '\0')
        {
            return false;
        }

        end = at;
        if (!ReadNumber(text, ref at, out int month) || month is < 1 or > 12)
        {
            return separator == '年';
        }

        char second = Separator(text, ref at, '月');
        if (second == '\0' || (second == '月') != (separator == '年'))
        {
            return separator == '年';
        }

        date = new ReportDate(year, month);
        end = at;
        if (!ReadNumber(text, ref at, out int day) || !new ReportDate(year, month, day).IsPossible)
        {
            return second == '月';
        }

        int closing = at;
        SkipBlanks(text, ref closing);
        at = closing < text.Length && text[closing] is '日' or '号' ? closing + 1 : at;
        date = new ReportDate(year, month, day);
        end = at;
        return true;
    }

    /// <summary>The year that begins at an offset, whatever follows: titles lack the 年 now and then.</summary>
    public static bool TryReadYearAt(ReadOnlySpan<char> text, int start, out int year, out int end)
    {
        end = start;
        bool isPart = start > 0 && text[start - 1] is >= '0' and <= '9';
        return ReadYear(text, ref end, out year) && !isPart;
    }

    private static bool ReadYear(ReadOnlySpan<char> text, ref int at, out int year)
    {
        year = 0;
        int digits = 0;
        for (; at < text.Length && digits < 4; at++, digits++)
        {
            int digit = text[at] is >= '0' and <= '9' ? text[at] - '0' : text[at] is '○' or 'Ｏ' or '零' ? 0 : Numerals.IndexOf(text[at]);
            if (digit < 0)
            {
                break;
            }

            year = (year * 10) + digit;
        }

        return digits == 4 && year is >= 1990 and <= 2099 && (at == text.Length || text[at] is not (>= '0' and <= '9'));
    }

    private static bool ReadNumber(ReadOnlySpan<char> text, ref int at, out int number)
    {
        number = 0;
        int from = at;
        SkipBlanks(text, ref from);
        int start = from;
        while (from < text.Length && from - start < 2 && text[from] is >= '0' and <= '9')
        {
            number = (number * 10) + (text[from++] - '0');
        }

        if (from == start)
        {
            bool hasTen = false; // 二十一, or digit by digit 二一
            for (; from < text.Length && from - start < 3; from++)
            {
                int digit = Numerals.IndexOf(text[from]);
                if (text[from] == '十' && !hasTen)
                {
                    hasTen = true;
                    number = number == 0 ? 10 : number * 10;
                }
                else if (digit >= 0)
                {
                    number = hasTen ? number + digit : (number * 10) + digit;
                }
                else
                {
                    break;
                }
            }
        }

        if (from == start || (from < text.Length && text[from] is >= '0' and <= '9'))
        {
            return false;
        }

        at = from;
        return true;
    }

    private static char Separator(ReadOnlySpan<char> text, ref int at, char ideograph)
    {
        int from = at;
        SkipBlanks(text, ref from);
        if (from < text.Length && text[from] == ideograph)
        {
            at = from + 1;
            return ideograph;
        }

        if (at < text.Length && text[at] is '-' or '/' or '.')
        {
            at++;
            return '-';
        }

        return '\0';
    }

    private static void SkipBlanks(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u3000')
        {
            at++;
        }
    }
}
