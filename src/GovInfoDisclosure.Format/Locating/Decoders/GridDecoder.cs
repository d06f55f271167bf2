using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Tables whose cells the file format itself tells apart: HTML, Word, sheets. Each cell counts once, in its first row.</summary>
internal sealed class GridDecoder : ITableDecoder
{
    public ProposedTable? Propose(TableRegion region, TableSchema table)
    {
        if (region.Grids.IsEmpty)
        {
            return null;
        }

        var rows = new RowBuilder(hasRowEnds: true);
        foreach (SourceGrid grid in region.Grids)
        {
            AddRows(region.Text, grid, table, rows);
        }

        return new ProposedTable("grid", rows.Build(), ShowsBlanks: true);
    }

    private static void AddRows(string text, SourceGrid grid, TableSchema table, RowBuilder rows)
    {
        var cells = new List<(int Column, TextCell Cell)[]>(grid.Rows.Length);
        foreach (ImmutableArray<SourceGridCell> row in grid.Rows)
        {
            cells.Add([.. row.Select(cell => (cell.Column, TextCell.Between(text, cell.Span.Start, cell.Span.End)))]);
        }

        var columns = new GridColumns(cells);
        CoveredColumns? covered = CoveredColumns.Of(text, grid, cells, table);
        for (int row = 0; row < cells.Count; row++)
        {
            foreach ((int column, TextCell cell) in cells[row])
            {
                if (columns.Counts(column, cell) && (cell.Kind != CellKind.Blank || covered?.Contains(row, column) != true))
                {
                    rows.Add(cell);
                }
            }

            rows.EndRow();
        }
    }
}
