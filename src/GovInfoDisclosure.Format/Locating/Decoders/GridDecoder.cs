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
            int width = WidthOf(grid);
            foreach (ImmutableArray<SourceGridCell> row in grid.Rows)
            {
                foreach (SourceGridCell cell in row)
                {
                    if (cell.Column < width)
                    {
                        rows.Add(TextCell.Between(region.Text, cell.Span.Start, cell.Span.End));
                    }
                }

                rows.EndRow();
            }
        }

        return new ProposedTable("grid", rows.Build(), ShowsBlanks: true);
    }

    // columns that are blank in every row, as sheets have beside their tables, are none of the table's
    private static int WidthOf(SourceGrid grid)
    {
        int width = 0;
        foreach (ImmutableArray<SourceGridCell> row in grid.Rows)
        {
            foreach (SourceGridCell cell in row)
            {
                width = cell.Span.Length > 0 ? Math.Max(width, cell.Column + cell.ColumnSpan) : width;
            }
        }

        return width;
    }
}
