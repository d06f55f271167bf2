namespace GovInfoDisclosure.Format.Locating;

/// <summary>
/// The part of a label that can be compared: its ideographs alone. Blanks, brackets, quotes, punctuation, digits and the
/// leading enumerator differ from copy to copy and say nothing about which legal item a row is.
/// </summary>
internal static class LabelKey
{
    private const int MaxOnStack = 128;

    public static string Of(string label) => Of(label.AsSpan());

    public static string Of(ReadOnlySpan<char> label)
    {
        Enumerator.Read(label, out int rest);
        Span<char> key = label.Length <= MaxOnStack ? stackalloc char[MaxOnStack] : new char[label.Length];
        int length = 0;
        foreach (char c in label.Slice(rest))
        {
            if (IsIdeograph(c))
            {
                key[length++] = c;
            }
        }

        return key.Slice(0, length).ToString();
    }

    /// <summary>The key of what stands before a remark in brackets, such as the instruction how to fill in a row.</summary>
    public static string WithoutRemark(ReadOnlySpan<char> label)
    {
        Enumerator.Read(label, out int rest);
        int remark = label.Slice(rest).IndexOfAny('（', '(', '[');
        return Of(remark <= 0 ? label : label.Slice(0, rest + remark));
    }

    public static bool IsIdeograph(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇';

    public static bool HasIdeograph(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsIdeograph(c))
            {
                return true;
            }
        }

        return false;
    }
}
