using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Diagnostics.Display;

/// <summary>“显示宽度”: how many columns text takes where Chinese characters are two columns wide, as on a terminal.</summary>
/// <remarks>East Asian wide and full-width characters count 2, combining and invisible ones 0, all others 1 (ambiguous ones too); a tab counts 4.</remarks>
public static class DisplayWidth
{
    private const int Tab = 4;

    // first and last code point of each range of width W or F (Unicode 14, EastAsianWidth.txt); unassigned code points inside a block count with it
    private static readonly int[] WideRanges =
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615,
        0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
        0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF,
        0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C,
        0xAC00, 0xD7A3, 0xF900, 0xFAD9, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FB, 0x1F004, 0x1F004,
        0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393,
        0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC,
        0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F,
        0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0,
        0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAF6, 0x20000, 0x3FFFD,
    ];

    /// <summary>“显示宽度”: the columns that a text takes on one line.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static int Of(string text) => Of(Guard.NotNull(text, nameof(text)), 0, text.Length);

    /// <summary>“补齐”: the text followed by spaces up to a width.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string PadRight(string text, int width) => text + Spaces(width - Of(text));

    /// <summary>“右对齐”: the text after spaces up to a width.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string PadLeft(string text, int width) => Spaces(width - Of(text)) + text;

    /// <summary>“可显示文字”: the text as it can safely stand on one line of a terminal: tabs as spaces, controls made visible, invisible characters left out.</summary>
    /// <remarks>A document must not be able to move the cursor, switch colours or reverse the order of what is printed about it.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Printable(string text) => Printable(Guard.NotNull(text, nameof(text)), 0, text.Length);

    internal static int Of(string text, int start, int end)
    {
        int width = 0;
        for (int i = start; i < end; i += LengthAt(text, i))
        {
            width += At(text, i);
        }

        return width;
    }

    /// <summary>The width of the character that begins at an index.</summary>
    internal static int At(string text, int index)
    {
        char c = text[index];
        if (c is >= ' ' and < '\x7F')
        {
            return 1;
        }

        return c == '\t' ? Tab : IsInvisible(CharUnicodeInfo.GetUnicodeCategory(text, index)) ? 0 : IsWide(CodePoint(text, index)) ? 2 : 1;
    }

    /// <summary>How many UTF-16 units the character has that begins at an index.</summary>
    internal static int LengthAt(string text, int index) => index + 1 < text.Length && char.IsSurrogatePair(text, index) ? 2 : 1;

    internal static string Printable(string text, int start, int end)
    {
        var output = new StringBuilder(end - start);
        for (int i = start; i < end; i += LengthAt(text, i))
        {
            Append(output, text, i);
        }

        return output.ToString();
    }

    private static void Append(StringBuilder output, string text, int index)
    {
        char c = text[index];
        if (c == '\t')
        {
            output.Append(' ', Tab);
            return;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(text, index))
        {
            case UnicodeCategory.Format:
                break;
            case UnicodeCategory.Control:
                output.Append(c < ' ' ? (char)('\u2400' + c) : '\uFFFD'); // the picture of the control character
                break;
            case UnicodeCategory.Surrogate when LengthAt(text, index) == 1:
                output.Append('\uFFFD');
                break;
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                output.Append(' ');
                break;
            default:
                output.Append(text, index, LengthAt(text, index));
                break;
        }
    }

    private static bool IsInvisible(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static int CodePoint(string text, int index) => LengthAt(text, index) == 2 ? char.ConvertToUtf32(text, index) : text[index];

    private static bool IsWide(int codePoint)
    {
        int found = Array.BinarySearch(WideRanges, codePoint);
        return found >= 0 || (~found & 1) == 1; // between a first and a last code point
    }

    private static string Spaces(int count) => count > 0 ? new string(' ', count) : "";
}
