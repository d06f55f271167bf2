using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Tabs: one row per line, or one cell per line that begins with a tab and a blank line after each row.</summary>
internal sealed class TabDecoder : ITableDecoder
{
    public ProposedTable? Propose(TableRegion region, TableSchema table)
    {
        if (region.Statistics.Tabs < 4)
        {
            return null;
        }

        var rows = new RowBuilder(hasRowEnds: true);
        var lines = new LineReader(region.Text, region.Span);
        bool wasPageNumber = false;
        TextCell? open = null; // a cell whose text may go on in the next line
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line;
            int tab = line.IndexOf('\t');
            if (tab < 0)
            {
                // between pages a row goes on, unless it is full
                bool isPageNumber = lines.IsPageNumber;
                if (isPageNumber || (lines.IsBlank && (wasPageNumber || line.Length >= RunningHeads.LeastLetters)))
                {
                    if (!isPageNumber && open is not { Kind: CellKind.Label })
                    {
                        Close(rows, ref open);
                        rows.EndFullRow();
                    }

                    wasPageNumber = isPageNumber;
                    continue;
                }

                wasPageNumber = false;
                if (!lines.IsBlank && open is { Kind: CellKind.Label } broken)
                {
                    open = TextCell.Between(region.Text, broken.Start, lines.End);
                    continue;
                }

                Close(rows, ref open);
                if (lines.IsBlank)
                {
                    rows.EndRow();
                }
                else
                {
                    open = TextCell.Between(region.Text, lines.Start, lines.End);
                }

                continue;
            }

            if (lines.IsRule)
            {
                continue;
            }

            wasPageNumber = false;
            Close(rows, ref open);
            bool cellPerLine = line.Slice(0, tab).IsWhiteSpace() && line.Slice(tab + 1).IndexOf('\t') < 0;
            if (cellPerLine)
            {
                open = TextCell.Between(region.Text, lines.Start + tab + 1, lines.End);
                continue;
            }

            AddRow(rows, region.Text, lines.Start, lines.End);
        }

        Close(rows, ref open);
        return new ProposedTable("tabs", rows.Build(), ShowsBlanks: true);
    }

    private static void AddRow(RowBuilder rows, string text, int start, int end)
    {
        rows.EndRow();
        while (start <= end)
        {
            int tab = start == end ? -1 : text.IndexOf('\t', start, end - start);
            int stop = tab < 0 ? end : tab;
            rows.Add(TextCell.Between(text, start, stop));
            start = stop + 1;
        }

        rows.EndRow();
    }

    private static void Close(RowBuilder rows, ref TextCell? open)
    {
        if (open is { } cell)
        {
            rows.Add(cell);
        }

        open = null;
    }
}
