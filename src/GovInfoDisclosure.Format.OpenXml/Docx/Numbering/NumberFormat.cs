using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Numbering;

/// <summary>Prints a number in the formats that Word names; what is not known is printed as digits.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    public static string Print(string format, int value) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting"
            or "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" when value is <= 0 or > 9999 => Decimal(value),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" => Counting(value, Digits, "十百千"),
        "chineseLegalSimplified" or "ideographLegalTraditional" when value is > 0 and <= 9999 => Counting(value, LegalDigits, "拾佰仟"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Replace(Decimal(value), Digits),
        "ideographTraditional" when value is > 0 and <= 10 => Stems[value - 1].ToString(),
        "ideographZodiac" when value is > 0 and <= 12 => Branches[value - 1].ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => Replace(Decimal(value), "０１２３４５６７８９"),
        "decimalZero" when value is >= 0 and < 10 => "0" + Decimal(value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when value is > 0 and <= 20 => ((char)('①' + value - 1)).ToString(),
        "decimalEnclosedParen" when value is > 0 and <= 20 => ((char)('⑴' + value - 1)).ToString(),
        "decimalEnclosedFullstop" when value is > 0 and <= 20 => ((char)('⒈' + value - 1)).ToString(),
        "ideographEnclosedCircle" when value is > 0 and <= 10 => ((char)('㊀' + value - 1)).ToString(),
        "upperLetter" when value is > 0 and <= 780 => Letters(value, 'A'),
        "lowerLetter" when value is > 0 and <= 780 => Letters(value, 'a'),
        "upperRoman" when value is > 0 and < 4000 => Roman(value),
        "lowerRoman" when value is > 0 and < 4000 => Roman(value).ToLowerInvariant(),
        _ => Decimal(value),
    };

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    // 十, 二十一, 一百零五
    private static string Counting(int value, string digits, string units)
    {
        var text = new StringBuilder();
        string places = Decimal(value);
        bool skipped = false;
        for (int i = 0; i < places.Length; i++)
        {
            int digit = places[i] - '0';
            int unit = places.Length - i - 2;
            if (digit == 0)
            {
                skipped = true;
                continue;
            }

            text.Append(skipped && text.Length > 0 ? "零" : "");
            skipped = false;
            bool isTen = value is >= 10 and < 20 && i == 0;
            text.Append(isTen ? "" : digits[digit].ToString()).Append(unit >= 0 ? units[unit].ToString() : "");
        }

        return text.ToString();
    }

    private static string Replace(string number, string digits)
    {
        var text = new StringBuilder(number.Length);
        foreach (char c in number)
        {
            text.Append(c is >= '0' and <= '9' ? digits[c - '0'] : c);
        }

        return text.ToString();
    }

    // a … z, aa, bb …
    private static string Letters(int value, char first) => new((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1);

    private static string Roman(int value)
    {
        var text = new StringBuilder();
        foreach ((int worth, string letters) in new[]
        {
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        })
        {
            for (; value >= worth; value -= worth)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }
}
