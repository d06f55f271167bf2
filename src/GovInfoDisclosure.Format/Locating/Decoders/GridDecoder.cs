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
            foreach (ImmutableArray<SourceGridCell> row in grid.Rows)
            {
                foreach (SourceGridCell cell in row)
                {
                    rows.Add(TextCell.Between(region.Text, cell.Span.Start, cell.Span.End));
                }

                rows.EndRow();
            }
        }

        return new ProposedTable("grid", rows.Build(), ShowsBlanks: true);
    }
}
