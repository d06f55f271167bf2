using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>One cell per line, without bars; with blank lines between the cells, the lines of a paragraph are one cell.</summary>
internal sealed class LineDecoder(bool paragraphs) : ITableDecoder
{
    public ProposedTable? Propose(TableRegion region, TableSchema table)
    {
        if (region.Statistics.Bars > region.Statistics.Lines / 4 || region.Statistics.Lines < 5 || (paragraphs && region.Statistics.BlankLines < 4))
        {
            return null;
        }

        var rows = new RowBuilder(hasRowEnds: false);
        var lines = new LineReader(region.Text, region.Span);
        int start = -1;
        int end = -1;
        while (lines.Read())
        {
            if (lines.IsPageNumber)
            {
                continue;
            }

            if (lines.IsBlank || !paragraphs)
            {
                Close(rows, region.Text, ref start, end);
            }

            if (!lines.IsBlank)
            {
                start = start < 0 ? lines.Start : start;
                end = lines.End;
            }
        }

        Close(rows, region.Text, ref start, end);
        return new ProposedTable(paragraphs ? "paragraphs" : "lines", rows.Build(), ShowsBlanks: false);
    }

    private static void Close(RowBuilder rows, string text, ref int start, int end)
    {
        if (start >= 0)
        {
            rows.Add(TextCell.Between(text, start, end));
        }

        start = -1;
    }
}
