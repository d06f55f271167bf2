using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“小节”: a sub-part of part one, such as （一）主动公开, and the items below it.</summary>
/// <param name="Heading">The heading with its number, as printed.</param>
/// <param name="Text">What follows the heading, up to the first item below it; null when there is nothing.</param>
/// <param name="Parts">The items below it, such as 1. and 2.</param>
public sealed record NarrativePart(string Heading, string? Text, ImmutableArray<NarrativePart> Parts)
{
    /// <summary>“相等”: by heading, text and items.</summary>
    public bool Equals(NarrativePart? other) => other is not null && Heading == other.Heading && Text == other.Text && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Heading.GetHashCode() * 397) ^ (Text?.GetHashCode() ?? 0)) * 397) ^ Parts.Length);
}
