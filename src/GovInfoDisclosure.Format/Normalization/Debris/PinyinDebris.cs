namespace GovInfoDisclosure.Format.Normalization.Debris;

/// <summary>Pinyin in brackets behind a character, left by a tool that annotates pages: 統(tǒng)一, 公(gong)(gong)開.</summary>
/// <remarks>
/// With tone marks any syllable behind a character is debris. Without them it must be a reading of the character before it, so that (APP),
/// (GDP), (km) and the name of a unit stay; the readings come from a table rather than from how often such brackets occur, for one remnant
/// in a document is as certain as fifty.
/// </remarks>
internal static class PinyinDebris
{
    // a combining tone mark behind the longest syllable, and a blank at either side
    private const int LongestInside = Readings.LongestSyllable + 3;

    /// <summary>The length of the debris that opens here; 0 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="before">The character that the bracket follows once earlier debris is gone.</param>
    public static int Match(string text, int open, char before)
    {
        if (!IsIdeograph(before) || !IsLetter(text, open + 1))
        {
            return 0;
        }

        Span<char> plain = stackalloc char[LongestInside];
        int length = Syllable(text, open + 1, plain, out int end, out bool toned);
        if (length == 0 || end >= text.Length || text[end] is not (')' or '）'))
        {
            return 0;
        }

        string syllable = plain.Slice(0, length).ToString();
        bool debris = toned ? Readings.IsSyllable(syllable) : Readings.Has(before, syllable);
        return debris ? end + 1 - open : 0;
    }

    /// <summary>Reads letters as one syllable without tones; the length is 0 when they are too many to be one.</summary>
    public static int Syllable(string text, int start, Span<char> plain, out int end, out bool toned)
    {
        int length = 0;
        toned = false;
        for (end = start; end < text.Length; end++)
        {
            char c = text[end];
            if (c is '\u0300' or '\u0301' or '\u0304' or '\u030C')
            {
                toned = true;
                continue;
            }

            if (c == '\u0308' && length > 0 && plain[length - 1] == 'u')
            {
                plain[length - 1] = 'v';
                continue;
            }

            char letter = Plain(c, out bool hasTone);
            if (letter == '\0')
            {
                break;
            }

            if (length == Readings.LongestSyllable)
            {
                return 0;
            }

            toned |= hasTone;
            plain[length++] = letter;
        }

        return length;
    }

    public static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF'
        || char.IsLowSurrogate(c);

    private static bool IsLetter(string text, int index) => index < text.Length && Plain(text[index], out _) != '\0';

    // pages also write ɑ and ɡ, the letters of phonetic script, for a and g
    private static char Plain(char c, out bool toned)
    {
        toned = false;
        if (c is >= 'a' and <= 'z')
        {
            return c;
        }

        switch (c)
        {
            case 'ɑ':
                return 'a';
            case 'ɡ':
                return 'g';
            case 'ü':
                return 'v';
        }

        toned = true;
        return c switch
        {
            'ā' or 'á' or 'ǎ' or 'à' or 'ă' => 'a',
            'ē' or 'é' or 'ě' or 'è' or 'ĕ' => 'e',
            'ī' or 'í' or 'ǐ' or 'ì' or 'ĭ' => 'i',
            'ō' or 'ó' or 'ǒ' or 'ò' or 'ŏ' => 'o',
            'ū' or 'ú' or 'ǔ' or 'ù' or 'ŭ' => 'u',
            'ǖ' or 'ǘ' or 'ǚ' or 'ǜ' => 'v',
            'ń' or 'ň' or 'ǹ' => 'n',
            'ḿ' => 'm',
            _ => '\0',
        };
    }
}
