using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>
/// Blanks between the cells: a table on one line, rows on lines, and the text of a PDF, whose labels are broken over lines
/// and whose figures stand on the last, the middle or the next line.
/// </summary>
internal sealed class BlankDecoder : ITableDecoder
{
    public ProposedTable? Propose(TableRegion region, TableSchema table)
    {
        if (region.Statistics.Bars > region.Statistics.Lines)
        {
            return null;
        }

        var rows = new RowBuilder(hasRowEnds: false);
        var lines = new LineReader(region.Text, region.Span);
        while (lines.Read())
        {
            if (!lines.IsPageNumber && !lines.IsRule)
            {
                foreach (TextCell cell in SpacedCells.Read(region.Text, lines.Start, lines.End))
                {
                    rows.Add(cell);
                }
            }
        }

        return new ProposedTable("blanks", rows.Build(), ShowsBlanks: false);
    }
}
