using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“汇总”: adds up the figures of many reports of one edition; the sum of reports that balance balances.</summary>
public static class ReportSum
{
    /// <summary>“相加”: a report whose every figure is the sum of the reports' figures.</summary>
    /// <remarks>
    /// A blank, a dash and a cell that a report does not have add nothing; where no report has a number the sum has none. What cannot be
    /// read in one report cannot be read in the sum. Where one report prints a group as one row, such as （六）其他处理, the sum does too.
    /// </remarks>
    /// <param name="header">What the sum says of itself.</param>
    /// <param name="reports">The reports.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no report, or they are not all of one edition.</exception>
    public static AnnualReport Of(ReportHeader header, IReadOnlyList<AnnualReport> reports)
    {
        Guard.NotNull(header, nameof(header));
        if (Guard.NotNull(reports, nameof(reports)).Count == 0)
        {
            throw new ArgumentException("There is nothing to add up.", nameof(reports));
        }

        EditionSchema edition = reports[0].Edition;
        if (reports.Any(report => !ReferenceEquals(report.Edition, edition)))
        {
            throw new ArgumentException("The reports are of several editions.", nameof(reports));
        }

        ImmutableArray<FigureTable> tables =
        [
            .. edition.Tables.Select(schema => Add(schema, [.. reports.Select(report => report.Figures.Table(schema.Code))])),
        ];
        return AnnualReport.Create(header, Narratives.Empty, new ReportFigures(edition, tables));
    }

    private static FigureTable Add(TableSchema schema, FigureTable[] tables)
    {
        ImmutableArray<LineSchema> asOneRow = [.. schema.Lines.Where(line => line.IsAlternative && tables.Any(table => table.HasLine(line)))];
        return FigureTable.Create(schema, cell =>
            cell.Line.IsAlternative ? (asOneRow.Contains(cell.Line) ? Add(GroupCells(cell, schema), tables) : default)
            : asOneRow.Any(group => cell.Line.Groups.Contains(group.Row)) ? default
            : Add([cell], tables));
    }

    /// <summary>The cell of a group that is printed as one row, and those of its rows in the same column.</summary>
    private static ImmutableArray<CellSchema> GroupCells(CellSchema group, TableSchema schema) =>
    [
        group,
        .. schema.Lines
            .Where(line => line.Groups.Contains(group.Line.Row))
            .Select(line => line.Cells.First(cell => cell.Column.Code == group.Column.Code)),
    ];

    private static Figure Add(ImmutableArray<CellSchema> cells, FigureTable[] tables)
    {
        decimal sum = 0;
        Figure all = default;
        foreach (FigureTable table in tables)
        {
            foreach (CellSchema cell in cells)
            {
                Figure figure = table[cell];
                if (figure.State == FigureState.Unreadable)
                {
                    return figure;
                }

                sum += figure.Value;
                all = Join(all, figure);
            }
        }

        return all.IsReported ? Figure.Reported(sum) : all;
    }

    /// <summary>What stands for both: a number before a blank, a blank before nothing.</summary>
    private static Figure Join(Figure all, Figure figure) =>
        all.IsReported || figure.State == FigureState.Missing ? all
        : figure.IsReported || all.State == FigureState.Missing || all == figure ? figure
        : Figure.Blank;
}
