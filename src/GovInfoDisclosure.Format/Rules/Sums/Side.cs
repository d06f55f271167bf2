using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>One side of an identity: the sum of its numbers and what stands there instead of numbers.</summary>
internal readonly struct Side
{
    private Side(decimal sum, int blanks, bool hasSignedBlank, bool hasGap)
    {
        Sum = sum;
        Blanks = blanks;
        HasSignedBlank = hasSignedBlank;
        HasGap = hasGap;
    }

    public decimal Sum { get; }

    /// <summary>How many cells are blank or hold a dash.</summary>
    public int Blanks { get; }

    /// <summary>Whether a blank stands in a column whose figures may be negative.</summary>
    public bool HasSignedBlank { get; }

    /// <summary>Whether a cell is missing or unreadable.</summary>
    public bool HasGap { get; }

    public static Side Of(ImmutableArray<CellSchema> cells, FigureTable figures)
    {
        decimal sum = 0;
        int blanks = 0;
        bool signed = false;
        bool gap = false;
        foreach (CellSchema cell in cells)
        {
            Figure figure = figures[cell.Slot];
            switch (figure.State)
            {
                case FigureState.Reported:
                    sum += figure.Value;
                    break;
                case FigureState.Blank or FigureState.Dash:
                    blanks++;
                    signed |= cell.Column.IsSigned;
                    break;
                default:
                    gap = true;
                    break;
            }
        }

        return new Side(sum, blanks, signed, gap);
    }
}
