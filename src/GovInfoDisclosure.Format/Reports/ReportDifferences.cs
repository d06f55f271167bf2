using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“差异”: two reports held against each other cell by cell.</summary>
public static class ReportDifferences
{
    /// <summary>“逐格比较”: every cell that both forms have and that differs, in the order of the second report's form.</summary>
    /// <remarks>
    /// Cells with the same address are the same legal item in every edition. Where one report prints a group as one row and the other its
    /// sub-rows, as （六）其他处理 of 2020 and 2021, they are compared at the group, by the sum of the sub-rows.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    public static ImmutableArray<FigureDifference> Between(AnnualReport from, AnnualReport to)
    {
        Guard.NotNull(from, nameof(from));
        Guard.NotNull(to, nameof(to));
        var differences = ImmutableArray.CreateBuilder<FigureDifference>();
        foreach (FigureTable table in to.Figures.Tables)
        {
            FigureTable other = from.Figures.Table(table.Schema.Code);
            foreach (LineSchema line in table.Schema.Lines)
            {
                Compare(line, other, table, differences);
            }
        }

        return differences.ToImmutable();
    }

    private static void Compare(LineSchema line, FigureTable from, FigureTable to, ImmutableArray<FigureDifference>.Builder differences)
    {
        if (!from.Schema.TryFind(line.Row.Code, out LineSchema? other))
        {
            return; // the sub-row of a group that the other form prints as one row
        }

        bool isGroup = line.IsAlternative || other.IsAlternative;
        if (isGroup && !from.HasLine(other) && !to.HasLine(line))
        {
            return; // both print the sub-rows
        }

        foreach (CellSchema cell in line.Cells)
        {
            ColumnCode column = cell.Column.Code;
            if (other.Cells.All(candidate => candidate.Column.Code != column))
            {
                continue;
            }

            Figure was = isGroup ? from.GroupTotal(line.Row.Code, column) : from[line.Row.Code, column];
            Figure now = isGroup ? to.GroupTotal(line.Row.Code, column) : to[cell];
            if (was != now)
            {
                differences.Add(new FigureDifference(cell.Address, was, now));
            }
        }
    }
}

/// <summary>“一处差异”: one cell that differs.</summary>
/// <param name="Address">The JSON Pointer of the cell.</param>
/// <param name="From">What the first report says.</param>
/// <param name="To">What the second report says.</param>
public readonly record struct FigureDifference(string Address, Figure From, Figure To)
{
    /// <summary>“增减”: by how much the second is more; null unless both are numbers.</summary>
    public decimal? Change => From.IsReported && To.IsReported ? To.Value - From.Value : null;
}
