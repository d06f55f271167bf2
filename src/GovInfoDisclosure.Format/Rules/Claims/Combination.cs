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
            foreach (FigureTable table in figures.Tables)
            {
                foreach (LineSchema line in LinesOf(term.Row, table))
                {
                    cells.AddRange(line.Cells.Where(cell => cell.Column.Code == term.Column).Select(cell => (cell, term.Sign)));
                }
            }

            if (cells.Count == before)
            {
                return [];
            }
        }

        return cells.ToImmutable();
    }

    // a group is its rows, or the one row that was printed for it
    private static IEnumerable<LineSchema> LinesOf(RowCode row, FigureTable table)
    {
        if (table.Schema.TryFind(row, out LineSchema? line) && (!line.IsAlternative || table.HasLine(line)))
        {
            return [line];
        }

        return table.Schema.Lines.Where(part => !part.IsAlternative && part.Groups.Any(group => group.Code == row));
    }
}
