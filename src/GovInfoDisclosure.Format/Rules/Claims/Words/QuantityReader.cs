using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Claims.Words;

/// <summary>Reads a number of the prose with its unit: 1,457件, 十二件, 0.3万元, 33.9%, 2023年; and whether it is meant exactly.</summary>
internal static class QuantityReader
{
    private const string Numerals = "零一二三四五六七八九〇十百千两";
    private const string About = "近约超逾过足几数第每前上－—-–~～至./〔[";
    private const string OrSo = "余多几来";
    private const string UnitBeginnings = "人件条万元宗起例项份次个部篇期场名家批页%％";

    private static readonly string[] Ranges = ["以上", "以下", "以内", "左右", "-", "—", "~", "～", "至", "到", "余", "多"];

    private static readonly (string Text, Word Word, int Factor)[] Units =
    [
        ("人次", Word.Items, 1), ("件次", Word.Items, 1), ("条次", Word.Items, 1), ("万元", Word.Yuan, 10_000), ("万件", Word.Pieces, 10_000),
        ("万条", Word.Items, 10_000), ("元", Word.Yuan, 1), ("件", Word.Pieces, 1), ("宗", Word.Pieces, 1), ("起", Word.Pieces, 1), ("例", Word.Pieces, 1),
        ("条", Word.Items, 1), ("项", Word.Items, 1), ("份", Word.Items, 1), ("次", Word.Items, 1), ("个", Word.Items, 1), ("部", Word.Items, 1),
        ("篇", Word.Items, 1), ("期", Word.Items, 1), ("场", Word.Items, 1), ("人", Word.Items, 1), ("名", Word.Items, 1), ("家", Word.Items, 1),
        ("批", Word.Items, 1), ("页", Word.Items, 1), ("万", Word.Items, 10_000), ("%", Word.Percent, 1), ("％", Word.Percent, 1),
    ];

    public static bool MayBegin(char c) => IsDigit(c) || Numerals.IndexOf(c) >= 0;

    public static bool TryRead(ReadOnlySpan<char> text, int start, int gap, out Token token)
    {
        bool isNumeral = !IsDigit(text[start]);
        bool mayBeYear = isNumeral ? start + 1 < text.Length && text[start + 1] is '〇' or '○' or '零' : CountDigits(text, start) == 4;
        if (mayBeYear && DateReader.TryReadAt(text, start, out ReportDate date, out int behindDate))
        {
            token = new Token(date.Month is null ? Word.Year : WordOf(date.Month.Value, date.Day), start, SkipYearSuffix(text, behindDate), gap, date.Year);
            return true;
        }

        token = default;
        int at = start, decimals = 0;
        bool exact = IsExactBehind(text, start);
        decimal value;
        if (isNumeral ? !ReadNumeral(text, ref at, out value) : !ReadDigits(text, ref at, ref exact, out value, out decimals))
        {
            return false;
        }

        int behind = SkipBlanks(text, at);
        if (behind < text.Length && OrSo.IndexOf(text[behind]) >= 0)
        {
            exact = false;
            behind = SkipBlanks(text, behind + 1);
        }

        if (TryReadUnit(text, behind, out (string Text, Word Word, int Factor) unit))
        {
            int end = behind + unit.Text.Length;
            token = new Token(unit.Word, start, end, gap, value * unit.Factor, exact && IsExactBefore(text.Slice(end)), decimals);
            return true;
        }

        if (!isNumeral && behind < text.Length && text[behind] == '月')
        {
            int day = ReadDay(text, SkipBlanks(text, behind + 1), out int end);
            token = new Token(WordOf((int)Math.Min(value, 12), day == 0 ? null : day), start, day == 0 ? behind + 1 : end, gap);
            return true;
        }

        token = new Token(Word.Bare, start, at, gap, value, exact && IsExactBefore(text.Slice(at)), decimals);
        return !isNumeral || value == 0;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, int at, out (string Text, Word Word, int Factor) unit)
    {
        if (at < text.Length && UnitBeginnings.IndexOf(text[at]) >= 0)
        {
            foreach ((string Text, Word Word, int Factor) candidate in Units)
            {
                if (text.Slice(at).StartsWith(candidate.Text.AsSpan(), StringComparison.Ordinal))
                {
                    unit = candidate;
                    return true;
                }
            }
        }

        unit = default;
        return false;
    }

    // the first and the last day bound the whole year; any other date a part of it
    private static Word WordOf(int month, int? day) => (month, day) is (1, 1) or (12, 31) ? Word.Filler : Word.PartOfYear;

    // 1,457: a comma has one to three digits before it and three behind; with ， or a blank it may be one number or two
    private static bool ReadDigits(ReadOnlySpan<char> text, ref int at, ref bool exact, out decimal value, out int decimals)
    {
        long whole = 0;
        int group = 0, start = at;
        for (; at < text.Length && at - start < 18; at++)
        {
            if (IsDigit(text[at]))
            {
                whole = (whole * 10) + (text[at] - '0');
                group++;
            }
            else if (text[at] is ',' or '，' or ' ' && group is >= 1 and <= 3 && CountDigits(text, at + 1) == 3)
            {
                exact &= text[at] == ',';
                group = 0;
            }
            else
            {
                break;
            }
        }

        value = whole;
        decimals = at < text.Length && text[at] == '.' ? Math.Min(CountDigits(text, at + 1), 6) : 0;
        if (decimals > 0)
        {
            decimal place = 1;
            for (int i = 1; i <= decimals; i++)
            {
                place /= 10;
                value += (text[at + i] - '0') * place;
            }

            at += decimals + 1;
        }

        return true;
    }

    // a single 一 counts only before a unit of cases: 一件, not 一项 or 一是
    private static bool ReadNumeral(ReadOnlySpan<char> text, ref int at, out decimal value)
    {
        if (ChineseNumeral.TryRead(text.Slice(at, Math.Min(17, text.Length - at)), out value, out int used))
        {
            at += used;
            return true;
        }

        value = text[at] == '两' ? 2 : Numerals.IndexOf(text[at]);
        int next = SkipBlanks(text, ++at);
        return value is >= 1 and <= 9 && next < text.Length && text[next] is '件' or '宗' or '例';
    }

    private static int ReadDay(ReadOnlySpan<char> text, int at, out int end)
    {
        int digits = CountDigits(text, at), day = 0;
        for (end = at; end < at + digits && digits <= 2; end++)
        {
            day = (day * 10) + (text[end] - '0');
        }

        end = SkipBlanks(text, end);
        return end < text.Length && text[end++] == '日' ? day : 0;
    }

    private static int SkipYearSuffix(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == '度' ? at + 1 : at;

    private static bool IsExactBehind(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text.Slice(0, start).TrimEnd(" \n".AsSpan());
        return before.IsEmpty || About.IndexOf(before[^1]) < 0;
    }

    private static bool IsExactBefore(ReadOnlySpan<char> rest)
    {
        foreach (string range in Ranges)
        {
            if (rest.StartsWith(range.AsSpan(), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountDigits(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && IsDigit(text[end]) && end - at < 20)
        {
            end++;
        }

        return end - at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n')
        {
            at++;
        }

        return at;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
