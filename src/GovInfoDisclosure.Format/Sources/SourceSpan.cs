namespace GovInfoDisclosure.Format.Sources;

/// <summary>“位置”: a half-open range of a text, counted in UTF-16 code units from 0.</summary>
/// <param name="Start">The offset of the first unit.</param>
/// <param name="Length">The number of units; 0 marks a place between two characters, such as a blank cell.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>“终点”: the offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>“包含”: whether an offset lies in the range.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>“合并”: the smallest range that holds both.</summary>
    public SourceSpan Union(SourceSpan other)
    {
        int start = Math.Min(Start, other.Start);
        return new SourceSpan(start, Math.Max(End, other.End) - start);
    }

    /// <summary>“起止”: the range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);
}
