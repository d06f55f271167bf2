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

        foreach (BlockSchema block in table.Blocks)
        {
            int at = IndexOfCell(compact, LabelKey.Of(block.Title ?? ""), first, best < 0 ? last : best);
            best = at < 0 ? best : at;
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
        string firstGroup = LabelKey.Of(block.Columns[0].Label + block.Columns[1 % block.Columns.Length].Group); // 自然人, 法人或其他组织
        return new[] { LabelKey.Of(block.Title ?? ""), corner, firstRow, firstColumns, firstGroup, titles }.Where(key => key.Length >= LeastLength);
    }

    // the title of any block may come first, in a cell of its own: prose cites the same articles
    private static int IndexOfCell(CompactText compact, string key, int first, int last)
    {
        for (int at = first; key.Length >= LeastLength && (at = last - at < key.Length ? -1 : compact.Text.IndexOf(key, at, last - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (IsEdge(compact.Source, compact.OffsetOf(at) - 1, -1) && IsEdge(compact.Source, compact.OffsetOf(at + key.Length - 1) + 1, 1))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEdge(string text, int offset, int step)
    {
        while (offset >= 0 && offset < text.Length && text[offset] is ' ' or '　')
        {
            offset += step;
        }

        return offset < 0 || offset >= text.Length || text[offset] is '\n' or '|' or '\t';
    }

    // the headings of columns above the place: without them nothing tells in which order the columns stand
    private static int BeforeHeadings(CompactText compact, HeadingNames names, int at, int first)
    {
        // of headings under a group most may be damaged; above those of one level stands 总计, a row of the table before
        int reach = names.Levels.Length == 1 ? LongestDamaged : names.Columns.Sum(column => column.Length);
        for (int before = at; before > first && at - before <= reach && !HasDigit(compact, before); before--)
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
