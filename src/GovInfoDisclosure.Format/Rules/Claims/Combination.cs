using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>A row or group of rows of a table in one column, added or taken away.</summary>
internal readonly record struct Term(RowCode Row, ColumnCode Column, int Sign = 1);

/// <summary>A sum of figures that a statement of the prose may mean; one name serves both editions, whose rows have the same codes.</summary>
internal sealed record Combination(LocalizedText Name, params ImmutableArray<Term> Terms)
{
    /// <summary>The cells that go into the sum; empty when the edition has none of a term.</summary>
    public ImmutableArray<(CellSchema Cell, int Sign)> CellsOf(ReportFigures figures)
    {
        var cells = ImmutableArray.CreateBuilder<(CellSchema, int)>();
        foreach (Term term in Terms)
        {
            int before = cells.Count;
            foreach (LineSchema line in LinesOf(term.Row, figures))
            {
                foreach (CellSchema cell in line.Cells)
                {
                    if (cell.Column.Code == term.Column)
                    {
                        cells.Add((cell, term.Sign));
                    }
                }
            }

            if (cells.Count == before)
            {
                return [];
            }
        }

        return cells.ToImmutable();
    }

    /// <summary>The sum; null when a cell is missing, blank or no number.</summary>
    public decimal? ValueIn(ReportFigures figures) => ValueOf(CellsOf(figures), figures);

    /// <summary>The sum of cells that go into one; null when a cell is missing, blank or no number.</summary>
    public static decimal? ValueOf(ImmutableArray<(CellSchema Cell, int Sign)> cells, ReportFigures figures)
    {
        decimal sum = 0;
        foreach ((CellSchema cell, int sign) in cells)
        {
            Figure figure = figures[cell];
            if (!figure.IsReported)
            {
                return null;
            }

            sum += sign * figure.Value;
        }

        return cells.IsEmpty ? null : sum;
    }

    // a group is its rows, or the one row that was printed for it
    private static ImmutableArray<LineSchema> LinesOf(RowCode row, ReportFigures figures)
    {
        foreach (FigureTable table in figures.Tables)
        {
            if (table.Schema.TryFind(row, out LineSchema? line) && (!line.IsAlternative || table.HasLine(line)))
            {
                return [line];
            }

            if (AddressParts.Holds("/" + table.Schema.Code.Key, row.Pointer))
            {
                return [.. table.Schema.Lines.Where(part => !part.IsAlternative && part.Groups.Any(group => group.Code == row))];
            }
        }

        return [];
    }
}
