namespace GovInfoDisclosure.Format.Compatibility;

internal static class Texts
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>A part of a text as a string; the single digits that fill most cells are shared.</summary>
    public static string Of(string text, int start, int length) =>
        length == 0 ? ""
        : length == 1 && text[start] is >= '0' and <= '9' ? Digits[text[start] - '0']
        : text.Substring(start, length);
}
