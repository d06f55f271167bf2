using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>One cell per line, each followed by a bar, with or without runs of bars for cells that spans swallow: the bars alone end cells.</summary>
internal sealed class BarStreamDecoder : ITableDecoder
{
    public ProposedTable? Propose(TableRegion region, TableSchema table)
    {
        // a Markdown table has row ends, and the row below its head would pass for dashes
        if (region.Statistics.Bars < 4 || HasDelimiterRow(region))
        {
            return null;
        }

        var rows = new RowBuilder(hasRowEnds: false);
        int start = region.Span.Start;
        while (start <= region.Span.End)
        {
            int bar = start == region.Span.End ? -1 : region.Text.IndexOf('|', start, region.Span.End - start);
            int end = bar < 0 ? region.Span.End : bar;
            AddCell(rows, region.Text, start, end, isLast: bar < 0);
            start = end + 1;
        }

        return new ProposedTable("bars", rows.Build(), ShowsBlanks: true) { ShowsRowEnds = false };
    }

    // |---|, | ---: | and their like
    private static bool HasDelimiterRow(TableRegion region)
    {
        ReadOnlySpan<char> text = region.Text.AsSpan(region.Span.Start, region.Span.Length);
        for (int at; (at = text.IndexOf("---".AsSpan(), StringComparison.Ordinal)) >= 0;)
        {
            text = text.Slice(at).TrimStart('-').TrimStart(": ".AsSpan());
            if (!text.IsEmpty && text[0] == '|')
            {
                return true;
            }
        }

        return false;
    }

    private static void AddCell(RowBuilder rows, string text, int start, int end, bool isLast)
    {
        TextCell cell = TextCell.Between(text, start, end);
        bool isPageNumber = PageNumber.Matches(cell.In(text));
        if (isLast && (cell.Kind == CellKind.Blank || isPageNumber))
        {
            return; // what follows the last bar is no cell
        }

        // the number of a page that ends within the table
        if (isPageNumber)
        {
            rows.Add(new TextCell(cell.Span.End, 0, CellKind.Blank));
            return;
        }

        int line = text.IndexOf('\n', cell.Start, cell.Length);
        if (line >= 0 && PageNumber.Matches(text.AsSpan(cell.Start, line - cell.Start)))
        {
            AddCell(rows, text, line, end, isLast);
            return;
        }

        // the last figure of a table may lack its bar; then the text after the table stands in the same cell
        if (line >= 0 && TextCell.Between(text, cell.Start, line) is { Kind: CellKind.Figure } figure)
        {
            rows.Add(figure);
            rows.Add(TextCell.Between(text, line, end));
            return;
        }

        // a line of the page before a figure, such as its running head
        int last = line < 0 ? -1 : text.LastIndexOf('\n', cell.Span.End - 1, cell.Length);
        if (last >= 0 && TextCell.Between(text, last, end) is { Kind: CellKind.Figure } behind)
        {
            rows.Add(TextCell.Between(text, cell.Start, last));
            rows.Add(behind);
            return;
        }

        rows.Add(cell);
    }
}
