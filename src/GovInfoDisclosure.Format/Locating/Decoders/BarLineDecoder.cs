using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>One row per line with bars between the cells, also before the first or after the last; Markdown tables too.</summary>
internal sealed class BarLineDecoder : ITableDecoder
{
    public ProposedTable? Propose(TableRegion region, TableSchema table)
    {
        if (region.Statistics.Bars < 4 || region.Statistics.RowLines == 0)
        {
            return null;
        }

        var rows = new RowBuilder(hasRowEnds: true);
        var lines = new LineReader(region.Text, region.Span);
        while (lines.Read())
        {
            if (lines.IsBlank || lines.IsPageNumber || lines.IsRule)
            {
                continue;
            }

            AddLine(rows, region.Text, lines.Start, lines.End);
            rows.EndRow();
        }

        return new ProposedTable("bar rows", rows.Build(), ShowsBlanks: true);
    }

    private static void AddLine(RowBuilder rows, string text, int start, int end)
    {
        bool first = true;
        while (start <= end)
        {
            int bar = start == end ? -1 : text.IndexOf('|', start, end - start);
            int stop = bar < 0 ? end : bar;
            TextCell cell = TextCell.Between(text, start, stop);
            bool edge = first || bar < 0; // before the first bar and after the last there is a cell only when text stands there
            if (!edge || cell.Kind != CellKind.Blank)
            {
                rows.Add(cell);
            }

            first = false;
            start = stop + 1;
        }
    }
}
