using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“假设”: a smallest set of cells whose change mends every identity of a finding.</summary>
/// <param name="Kind">What kind of slip it would be.</param>
/// <param name="Changes">The cells and values.</param>
public sealed record Hypothesis(HypothesisKind Kind, ImmutableArray<FigureChange> Changes)
{
    /// <summary>“相等”: by content.</summary>
    public bool Equals(Hypothesis? other) => other is not null && Kind == other.Kind && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => Guard.Combine((int)Kind, Changes.Length);
}

/// <summary>“改动”: one cell, what it holds and what would mend the sums.</summary>
/// <param name="Address">The cell, as a JSON Pointer into the report.</param>
/// <param name="From">The printed value; null for a blank.</param>
/// <param name="To">The value that mends the sums.</param>
public readonly record struct FigureChange(string Address, decimal? From, decimal To);

/// <summary>“假设种类”: what kind of slip a hypothesis supposes.</summary>
public enum HypothesisKind
{
    /// <summary>“数值”: another value, no simpler slip fits.</summary>
    Value,

    /// <summary>“错一位”: one digit differs.</summary>
    Digit,

    /// <summary>“两位颠倒”: two digits of the figure stand in the wrong order.</summary>
    DigitsSwapped,

    /// <summary>“相邻颠倒”: two neighbouring cells were exchanged.</summary>
    NeighboursSwapped,

    /// <summary>“拆格”: one number was split into two cells.</summary>
    Split,

    /// <summary>“错位”: a row stands one cell off.</summary>
    Shift,

    /// <summary>“错列”: an amount was booked in the wrong column or row.</summary>
    Column,

    /// <summary>“互换”: two rows were exchanged.</summary>
    Exchange,
}
