using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>
/// Blanks between the cells: a table on one line, rows on lines, and the text of a PDF, whose labels are broken over lines
/// and whose figures stand on the last, the middle or the next line.
/// </summary>
internal sealed class BlankDecoder : ITableDecoder
{
    private const int LongestRemark = 40;
    private static readonly char[] Opening = ['（', '('];
    private static readonly char[] Closing = ['）', ')'];

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
            if (IsBetween(text[i]))
            {
                i++;
                continue;
            }

            int stop = WordEnd(text, i, end);
            TextCell cell = TextCell.Between(text, i, stop);
            i = stop;
            if (cell.Kind == CellKind.Figure && UnitEnd(text, stop, end) is > 0 and int unit)
            {
                cell = TextCell.Between(text, cell.Start, i = unit);
            }

            rows.Add(cell);
        }
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c == '|';

    private static int WordEnd(string text, int start, int end)
    {
        int stop = start + 1;
        while (stop < end && !IsBetween(text[stop]))
        {
            stop++;
        }

        // “22（其中修订 16 件）”: blanks in a remark part no cells
        int open = text.LastIndexOfAny(Opening, stop - 1, stop - start);
        if (open < 0 || text.IndexOfAny(Closing, open, stop - open) >= 0)
        {
            return stop;
        }

        int close = text.IndexOfAny(Closing, open, Math.Min(end - open, LongestRemark));
        return close < 0 ? stop : close + 1;
    }

    // “12 件”: a unit that stands alone behind a figure belongs to it
    private static int UnitEnd(string text, int from, int end)
    {
        while (from < end && text[from] == ' ')
        {
            from++;
        }

        int length = from;
        return from < end && Binding.UnitReader.Read(text.AsSpan(0, end), ref length) != Binding.PrintedUnit.None && length == WordEnd(text, from, end) ? length : -1;
    }
}
