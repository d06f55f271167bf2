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
            if (!lines.IsPageNumber)
            {
                AddTokens(rows, region.Text, lines.Start, lines.End);
            }
        }

        return new ProposedTable("blanks", rows.Build(), ShowsBlanks: false);
    }

    private static void AddTokens(RowBuilder rows, string text, int start, int end)
    {
        for (int i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            int stop = i + 1;
            while (stop < end && !char.IsWhiteSpace(text[stop]))
            {
                stop++;
            }

            rows.Add(TextCell.Between(text, i, stop));
            i = stop;
        }
    }
}
