using System.Text;

namespace GovInfoDisclosure.Format.Normalization.Debris;

/// <summary>Text whose GBK bytes were read one off: ?,F(xiàn)將 is 。現將, whose bytes A1 A3 AC 46 were read as A1, A3AC and 46.</summary>
/// <remarks>
/// A place is a mark for the byte that was lost, characters of two bytes, and an ASCII letter that is the second half of the last one. Put
/// together again, every character but the first is determined; the first lacks its lead byte. It is accepted when exactly one lead byte
/// gives a mark of punctuation, or an ideograph that makes a word of reports with its neighbours.
/// </remarks>
internal static class ShiftedBytes
{
    private const int LongestRun = 6;
    private const int FirstLead = 0x81;
    private const int LastLead = 0xFE;

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    // what each lead byte, in rows of 256, makes with each second one: a place asks for all of a column
    private static readonly Lazy<char[]> Characters = new(() =>
    {
        char[] characters = new char[(LastLead + 1 - FirstLead) << 8];
        byte[] two = new byte[2];
        for (int i = 0; i < characters.Length; i++)
        {
            two[0] = (byte)(FirstLead + (i >> 8));
            two[1] = (byte)(i & 0xFF);
            string text = Gbk.GetString(two);
            characters[i] = text.Length == 1 ? text[0] : '\uFFFD';
        }

        return characters;
    });

    internal enum Outcome
    {
        /// <summary>Nothing of this kind.</summary>
        None,

        /// <summary>One reading.</summary>
        Repaired,

        /// <summary>Shifted, but with no reading or several.</summary>
        Left,
    }

    /// <summary>Reads the place that begins with the mark of a lost byte.</summary>
    public static Outcome Match(string text, int mark, char before, out int length, out string repaired)
    {
        repaired = "";
        length = 0;
        int start = SkipBrokenBracket(text, mark + 1);
        Span<byte> bytes = stackalloc byte[2 * LongestRun + 1];
        int count = 0;
        int i = start;
        for (; i < text.Length && count < 2 * LongestRun; i++)
        {
            if (!TryPair(text[i], bytes.Slice(count)))
            {
                break;
            }

            count += 2;
        }

        bool closed = i < text.Length && IsSecondHalf(text[i]) && EndsThere(text, i + 1);
        if (count == 0 || (!closed && (text[mark] == '？' || !LooksBroken(text, start, i))))
        {
            return Outcome.None;
        }

        length = i - mark;
        if (closed)
        {
            bytes[count++] = (byte)text[i];
            length++;
        }

        // without its closing half the last character is not to be known
        var rest = new StringBuilder();
        for (int b = 1; b + 1 < count; b += 2)
        {
            char c = Decode(bytes[b], bytes[b + 1]);
            if (!IsKnown(c))
            {
                return Outcome.None;
            }

            rest.Append(c);
        }

        // a bracket behind the letter is a remnant, or the letter is one of (APP)
        if (closed && i + 1 < text.Length && text[i + 1] == '(' && PinyinDebris.Match(text, i + 1, rest[rest.Length - 1]) == 0)
        {
            return Outcome.None;
        }

        char first = closed ? FirstCharacter(bytes[0], before, rest[0]) : '\0';
        if (first == '\0')
        {
            return Outcome.Left;
        }

        repaired = first + rest.ToString();
        return Outcome.Repaired;
    }

    // everyday characters and among them one that no report would hold
    private static bool LooksBroken(string text, int start, int end)
    {
        bool known = false;
        bool strange = false;
        for (int i = start; i < end; i++)
        {
            bool ordinary = IsKnown(text[i]);
            known |= ordinary;
            strange |= !ordinary && IsStrange(text[i]);
        }

        return known && strange;
    }

    // what bytes read one off most often become: rare ideographs, lines of frames, letters of other scripts
    private static bool IsStrange(char c) =>
        PinyinDebris.IsIdeograph(c) || c is >= '\u0370' and <= '\u04FF' or >= '\u2500' and <= '\u257F' or >= '\u3040' and <= '\u312F';

    // the one character that ends in this byte and can stand between its neighbours
    private static char FirstCharacter(byte second, char before, char after)
    {
        char found = '\0';
        for (int lead = FirstLead; lead <= LastLead; lead++)
        {
            char c = Decode((byte)lead, second);
            bool fits = IsSentenceMark(c) || (PinyinDebris.IsIdeograph(c) && (ReportWords.Contains(before, c) || ReportWords.Contains(c, after)));
            if (!fits)
            {
                continue;
            }

            if (found != '\0')
            {
                return '\0';
            }

            found = c;
        }

        return found;
    }

    // ?zhí)幚頉Q定: the lost byte took the opening bracket of a pinyin remnant with it
    private static int SkipBrokenBracket(string text, int start)
    {
        Span<char> plain = stackalloc char[Readings.LongestSyllable];
        int letters = PinyinDebris.Syllable(text, start, plain, out int end, out bool toned);
        bool broken = letters > 0 && toned && end < text.Length && text[end] is ')' or '）';
        return broken && Readings.IsSyllable(plain.Slice(0, letters).ToString()) ? end + 1 : start;
    }

    // a bar is one only of a table
    private static bool IsSecondHalf(char c) => c is >= '@' and <= '~' and not '|';

    // behind the letter a bracket with pinyin, another such place or the text goes on: a Latin word or a number is no half of a character
    private static bool EndsThere(string text, int next) =>
        next == text.Length || text[next] is '(' or '?' || text[next] >= '\u2000';

    // pages that are half-width throughout have also turned the comma of the shifted text half-width
    private static bool TryPair(char c, Span<byte> bytes)
    {
        char wide = c switch
        {
            ',' or ':' or ';' or '!' or '.' => (char)(c + 0xFEE0),
            _ => c,
        };
        if (wide < '\u0080' || char.IsSurrogate(wide))
        {
            return false;
        }

        char[] one = [wide];
        byte[] encoded = Gbk.GetBytes(one);
        if (encoded.Length != 2)
        {
            return false;
        }

        bytes[0] = encoded[0];
        bytes[1] = encoded[1];
        return true;
    }

    private static char Decode(byte lead, byte second) =>
        lead is >= FirstLead and <= LastLead ? Characters.Value[((lead - FirstLead) << 8) | second] : '\uFFFD';

    private static bool IsSentenceMark(char c) => c is '。' or '、' or '，' or '；' or '：' or '！' or '？' or '”' or '’' or '）' or '》' or '〕' or '〉' or '】';

    private static bool IsKnown(char c) => IsSentenceMark(c) || c is '“' or '‘' or '（' or '《' or '〔' || (PinyinDebris.IsIdeograph(c) && Readings.IsKnown(c));
}
