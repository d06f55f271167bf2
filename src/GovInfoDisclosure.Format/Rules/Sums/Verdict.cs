namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>What the printed cells say about one identity; a dash counts as a blank.</summary>
internal enum Verdict
{
    /// <summary>Every cell is a number and the sides are equal.</summary>
    Holds,

    /// <summary>The sides are equal when every blank is 0.</summary>
    HoldsIfBlanksAreZero,

    /// <summary>One cell is blank, and one number in it makes the sides equal.</summary>
    HoldsWithOneValue,

    /// <summary>No non-negative values of the blanks make the sides equal.</summary>
    CannotHold,

    /// <summary>A cell is missing or unreadable, or several blanks leave it open.</summary>
    NotAssessable,
}
