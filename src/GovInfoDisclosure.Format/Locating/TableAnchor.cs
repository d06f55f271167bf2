using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Finds where a table begins whose part has lost its heading: at labels that stand nowhere else.</summary>
internal static class TableAnchor
{
    private const int LeastLength = 5;
    private const int LongestDamaged = 8; // a heading that cannot be read, among others

    public static int? Find(CompactText compact, TableSchema table, int from, int to)
    {
        int first = compact.IndexAt(from);
        int last = compact.IndexAt(to);
        int best = -1;
        foreach (string key in Keys(table))
        {
            int at = last - first < key.Length ? -1 : compact.Text.IndexOf(key, first, last - first, StringComparison.Ordinal);
            best = at >= 0 && (best < 0 || at < best) ? at : best;
        }

        return best < 0 ? null : LineStart(compact.Source, compact.OffsetOf(BeforeHeadings(compact, HeadingNames.Of(table), best, first)), from);
    }

    private static IEnumerable<string> Keys(TableSchema table)
    {
        BlockSchema block = table.Blocks[0];
        string corner = LabelKey.Of(block.Corner ?? "");
        string firstRow = LabelKey.Of(table.Lines[0].Row.Label);
        string firstColumns = LabelKey.Of(block.Columns[0].Label + block.Columns[1 % block.Columns.Length].Label);
        string titles = LabelKey.Of(table.Lines[0].Row.Label + table.Lines[1 % table.Lines.Length].Groups.LastOrDefault()?.Label); // 行政复议, 行政诉讼
        return new[] { LabelKey.Of(block.Title ?? ""), corner, firstRow, firstColumns, titles }.Where(key => key.Length >= LeastLength);
    }

    // the headings of columns above the place: without them nothing tells in which order the columns stand
    private static int BeforeHeadings(CompactText compact, HeadingNames names, int at, int first)
    {
        for (int before = at; before > first && at - before <= LongestDamaged && !HasDigit(compact, before); before--)
        {
            if (names.WordBefore(compact.Text, before) is { } word && before - word.Length >= first)
            {
                at = before -= word.Length;
                before++;
            }
        }

        return at;
    }

    // a figure of the table before, and not the number of a page between headings
    private static bool HasDigit(CompactText compact, int index)
    {
        var lines = new LineReader(compact.Source, SourceSpan.FromBounds(compact.OffsetOf(index - 1), compact.OffsetOf(index)));
        while (lines.Read())
        {
            if (!lines.IsPageNumber && lines.Line.IndexOfAny("0123456789".AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // the whole line, so that a bar before the label stays with it; on one endless line the label itself
    private static int LineStart(string text, int offset, int from)
    {
        int line = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        return line >= from && offset - line < 80 ? line : offset;
    }
}
