using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>“转换结果”: a derived text whose every offset leads back to the text that it was derived from.</summary>
public readonly struct ConvertedText
{
    /// <summary>“转换结果”: makes a result.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ConvertedText(string text, OffsetMap map)
    {
        Text = Guard.NotNull(text, nameof(text));
        Map = Guard.NotNull(map, nameof(map));
    }

    /// <summary>“文字”: the derived text.</summary>
    public string Text { get; }

    /// <summary>“位置对照”: from <see cref="Text"/> to the text given.</summary>
    public OffsetMap Map { get; }

    /// <summary>“对齐”: finds the way back for a converter that gives text only, line by line.</summary>
    /// <remarks>
    /// Exact where a line keeps its length, which conversion to Simplified nearly always does; in other lines what begins and ends alike is
    /// exact and the rest leads to the part between. A converter must keep the line ends.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConvertedText Align(string source, string converted)
    {
        Guard.NotNull(source, nameof(source));
        Guard.NotNull(converted, nameof(converted));
        if (source.Length == converted.Length)
        {
            return new ConvertedText(converted, OffsetMap.Identity(source.Length));
        }

        var builder = new OffsetMap.Builder();
        int from = 0;
        int to = 0;
        while (from < source.Length && to < converted.Length)
        {
            builder.Align(to, from);
            int fromEnd = LineEnd(source, from);
            int toEnd = LineEnd(converted, to);
            AlignTail(builder, source.AsSpan(from, fromEnd - from), converted.AsSpan(to, toEnd - to), fromEnd, toEnd);
            from = fromEnd;
            to = toEnd;
        }

        return new ConvertedText(converted, builder.Build(converted.Length, source.Length));
    }

    // the common end of two lines that differ in length is aligned at its own offset
    private static void AlignTail(OffsetMap.Builder builder, ReadOnlySpan<char> source, ReadOnlySpan<char> converted, int fromEnd, int toEnd)
    {
        if (source.Length == converted.Length)
        {
            return;
        }

        int shorter = Math.Min(source.Length, converted.Length);
        int same = 0;
        while (same < shorter && source[source.Length - 1 - same] == converted[converted.Length - 1 - same])
        {
            same++;
        }

        builder.Align(toEnd - same, fromEnd - same);
    }

    private static int LineEnd(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
