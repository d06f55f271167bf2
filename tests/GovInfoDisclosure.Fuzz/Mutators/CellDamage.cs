namespace GovInfoDisclosure.Fuzz.Mutators;

/// <summary>Damage to the cells of a row, whatever separates them, and to the figures in them.</summary>
internal static class CellDamage
{
    private static readonly char[] Separators = ['|', '\t', ',', ' ', '"', '<'];

    private static readonly string[] Figures =
    [
        "", "0", "-0", "00", "1.50", "1,234", "１２", "999999999999999", "9999999999999999", "79228162514264337593543950335", "1e9", "-5", "+5", "1/2", "无", "/", "—", "12件",
        "3万元", "一百零三", "一亿", "〔？〕", "�", "=1+1", "'5", "0x10", "NaN", "∞", "٣", "5（其中1件）", "5（", "1 2", "2023年", "（1）", "1.", "\"", "\\", "\ud83d",
    ];

    public static IEnumerable<Damage> All => [TextDamage.Of(Pieces), TextDamage.Of(Figure), TextDamage.Of(Figure), TextDamage.Of(Separator)];

    private static string Pieces(string text, Random random)
    {
        char separator = Damages.Pick(Separators, random);
        return string.Join(separator, TextDamage.Damaged([.. text.Split(separator)], separator.ToString(), random));
    }

    // the digits that are found next behind some place become something else
    private static string Figure(string text, Random random)
    {
        int from = random.Next(text.Length + 1);
        int found = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        if (found < 0)
        {
            return text;
        }

        int start = from + found;
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return text[..start] + Damages.Pick(Figures, random) + text[end..];
    }

    private static string Separator(string text, Random random) => text.Replace(Damages.Pick(Separators, random), Damages.Pick(Separators, random));
}
