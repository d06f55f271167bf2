using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>One identity held against the figures of its table: the sums of what is printed, what is not, and the verdict.</summary>
internal readonly struct IdentityCheck
{
    private IdentityCheck(Identity identity, Side left, Side right)
    {
        Identity = identity;
        Left = left;
        Right = right;
    }

    public Identity Identity { get; }

    public Side Left { get; }

    public Side Right { get; }

    /// <summary>Left minus right, of the printed numbers.</summary>
    public decimal Difference => Left.Sum - Right.Sum;

    /// <summary>Whether a cell is missing or unreadable, so that nothing can be said.</summary>
    public bool HasGap => Left.HasGap || Right.HasGap;

    /// <summary>Whether blanks on the right side can take up a surplus of the left.</summary>
    public bool AllowsSurplus => Right.Blanks > 0 || Left.HasSignedBlank;

    /// <summary>Whether blanks on the left side can take up a surplus of the right.</summary>
    public bool AllowsDeficit => Left.Blanks > 0 || Right.HasSignedBlank;

    public Verdict Verdict
    {
        get
        {
            if (HasGap)
            {
                return Verdict.NotAssessable;
            }

            int blanks = Left.Blanks + Right.Blanks;
            decimal difference = Difference;
            if (difference == 0)
            {
                return blanks == 0 ? Verdict.Holds : Verdict.HoldsIfBlanksAreZero;
            }

            if (difference > 0 ? !AllowsSurplus : !AllowsDeficit)
            {
                return Verdict.CannotHold;
            }

            return blanks == 1 ? Verdict.HoldsWithOneValue : Verdict.NotAssessable;
        }
    }

    /// <summary>The number that the one blank cell needs.</summary>
    public decimal NeededValue => Right.Blanks == 1 ? Difference : -Difference;

    public static IdentityCheck Of(Identity identity, FigureTable figures) =>
        new(identity, Side.Of(identity.Left, figures), Side.Of(identity.Right, figures));
}
