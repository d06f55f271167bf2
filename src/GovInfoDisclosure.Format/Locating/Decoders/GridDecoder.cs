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
            AddRows(region.Text, grid, rows);
        }

        return new ProposedTable("grid", rows.Build(), ShowsBlanks: true);
    }

    private static void AddRows(string text, SourceGrid grid, RowBuilder rows)
    {
        var cells = new List<(int Column, TextCell Cell)[]>(grid.Rows.Length);
        foreach (ImmutableArray<SourceGridCell> row in grid.Rows)
        {
            cells.Add([.. row.Select(cell => (cell.Column, TextCell.Between(text, cell.Span.Start, cell.Span.End)))]);
        }

        // columns that are blank in every row, as sheets have beside their tables, are none of the table's
        int last = cells.Max(row => row.Max(cell => cell.Cell.Kind == CellKind.Blank ? -1 : cell.Column));
        HashSet<int> labels = LabelColumns(cells);
        foreach ((int Column, TextCell Cell)[] row in cells)
        {
            foreach ((int column, TextCell cell) in row)
            {
                if (column <= last && (cell.Kind != CellKind.Blank || !labels.Contains(column)))
                {
                    rows.Add(cell);
                }
            }

            rows.EndRow();
        }
    }

    // Where labels stand before figures in some row, a blank is no figure in any: sheets leave such blanks where the form merges cells.
    private static HashSet<int> LabelColumns(List<(int Column, TextCell Cell)[]> rows)
    {
        var labels = new HashSet<int>();
        var figures = new HashSet<int>();
        foreach ((int Column, TextCell Cell)[] row in rows)
        {
            int first = Array.FindIndex(row, cell => cell.Cell.Kind == CellKind.Figure);
            for (int i = 0; first >= 0 && i < row.Length; i++)
            {
                if (row[i].Cell.Kind != CellKind.Blank)
                {
                    (i < first ? labels : figures).Add(row[i].Column);
                }
            }
        }

        labels.ExceptWith(figures);
        return labels;
    }
}
