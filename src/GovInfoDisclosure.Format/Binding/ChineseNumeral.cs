namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads a number in Chinese numerals: 零, 〇, 二十, 一百零三, 三万五千, 一亿二千万.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    public static bool TryRead(ReadOnlySpan<char> text, out decimal value, out int used)
    {
        long high = 0, total = 0, section = 0, digit = 0;
        used = 0;
        foreach (char c in text)
        {
            int place = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            int figure = c switch { '〇' => 0, '两' => 2, _ => Digits.IndexOf(c) };
            if (figure >= 0)
            {
                digit = figure;
            }
            else if (place > 0)
            {
                section += (digit == 0 ? 1 : digit) * place;
                digit = 0;
            }
            else if (c == '万' && total == 0 && section + digit > 0)
            {
                total = (section + digit) * 10_000;
                section = digit = 0;
            }
            else if (c == '亿' && high == 0 && total + section + digit > 0)
            {
                high = (total + section + digit) * 100_000_000;
                total = section = digit = 0;
            }
            else
            {
                break;
            }

            if (++used > 16)
            {
                break;
            }
        }

        value = high + total + section + digit;

        // a single 一 … 九 is an ordinal or a broken label far more often than a figure; 零 and 〇 are always meant
        return used > 1 && used <= 16 || (used == 1 && value == 0);
    }
}
