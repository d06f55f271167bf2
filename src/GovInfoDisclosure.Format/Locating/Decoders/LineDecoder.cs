using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>One cell per line, without bars; with blank lines between the cells, the lines of a paragraph are one cell.</summary>
internal sealed class LineDecoder(bool paragraphs) : ITableDecoder
{
    public ProposedTable? Propose(string text, SourceSpan region, TextStatistics statistics, TableSchema table)
    {
        if (statistics.Bars > statistics.Lines / 4 || statistics.Lines < 5 || (paragraphs && statistics.BlankLines < 4))
        {
            return null;
        }

        var rows = new RowBuilder(hasRowEnds: false);
        var lines = new LineReader(text, region);
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
                Close(rows, text, ref start, end);
            }

            if (!lines.IsBlank)
            {
                start = start < 0 ? lines.Start : start;
                end = lines.End;
            }
        }

        Close(rows, text, ref start, end);
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
