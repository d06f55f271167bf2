namespace GovInfoDisclosure.Format.Diagnostics.Display;

/// <summary>Breaks text into lines of a display width as Chinese typesetting does: anywhere between characters, but never before closing punctuation.</summary>
internal static class TextWrapper
{
    private const string NotFirst = "，。、；：？！）》”’〕】％…＋＝≠→,.;:?!)]%";
    private const string NotLast = "（《“‘〔【([";

    public static IEnumerable<string> Wrap(string text, int width)
    {
        int start = 0;
        int used = 0;
        int lastBreak = 0;
        for (int i = 0; i < text.Length; i += DisplayWidth.LengthAt(text, i))
        {
            lastBreak = i > start && CanBreak(text, i) ? i : lastBreak;
            used += DisplayWidth.At(text, i);
            if (used > width && lastBreak > start)
            {
                yield return text.Substring(start, lastBreak - start).TrimEnd(' ');
                start = lastBreak;
                used = DisplayWidth.Of(text, start, i + DisplayWidth.LengthAt(text, i));
            }
        }

        yield return text.Substring(start);
    }

    private static bool CanBreak(string text, int index)
    {
        char before = text[index - 1];
        char after = text[index];
        return after != ' '
            && NotFirst.IndexOf(after) < 0
            && NotLast.IndexOf(before) < 0
            && (before == ' ' || DisplayWidth.At(text, index) == 2 || IsWideBefore(text, index));
    }

    private static bool IsWideBefore(string text, int index)
    {
        int start = char.IsLowSurrogate(text[index - 1]) && index > 1 ? index - 2 : index - 1;
        return DisplayWidth.At(text, start) == 2;
    }
}
