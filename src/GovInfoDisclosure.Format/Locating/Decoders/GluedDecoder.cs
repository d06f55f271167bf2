using System.Collections.Immutable;
using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>
/// Cells glued together with no separator at all: the labels of the form are found in order, and the digits between them are
/// split by count, signs and sums. What has not exactly one splitting is in doubt.
/// </summary>
internal sealed class GluedDecoder : ITableDecoder
{
    private const int LeastLost = 4; // of so many rows one that cannot be split may have a wrong total
    private const string Following = "（(）)“”\"‘’'《〈「『【[，,。；;：:|#";

    public ProposedTable? Propose(TableRegion region, TableSchema table)
    {
        var compact = new CompactText(region.Text.Substring(region.Span.Start, region.Span.Length));
        List<ProposedRow> rows = table.Orientation == TableOrientation.SideBySide
            ? SideBySide(region.Text, region.Span, compact, table)
            : PerLine(region.Text, region.Span, compact, table);
        return rows.Count == 0 || !IsGlued(region.Text, rows) ? null : new ProposedTable("glued", rows, ShowsBlanks: false);
    }

    // Where most labels are followed by a separator, separators stand everywhere, and a row with too few figures has lost
    // a cell: splitting its digits would invent some.
    private static bool IsGlued(string text, List<ProposedRow> rows)
    {
        int glued = 0;
        foreach (ProposedRow row in rows)
        {
            int end = row.Labels[0].Start + row.Labels[0].Length;
            glued += end < text.Length && char.IsWhiteSpace(text[end]) ? -1 : 1;
        }

        return glued > 0;
    }

    private static List<ProposedRow> PerLine(string text, SourceSpan region, CompactText compact, TableSchema table)
    {
        var anchors = new List<(LineSchema Line, SourceSpan Label)>();
        int from = 0;
        foreach (LineSchema line in table.Lines)
        {
            int after = from;
            if (Find(text, region, compact, line, ref after) is { } label && !IsTitle(line, label))
            {
                anchors.Add((line, label));
                from = after;
            }
        }

        // 其他处理 over its rows has no figures: behind it stands the number of the first, too short for a row, or what is found for it is “3.其他”
        bool IsTitle(LineSchema group, SourceSpan label)
        {
            int start = from;
            return group.IsAlternative && (Digits(text, label.End, region.End, null).Length < group.Cells.Length || table.Lines.Any(row => row.Groups.Contains(group.Row)
                && Find(text, region, compact, row, ref start) is { } first && first.Start < label.Start));
        }

        var splits = new List<GluedSplit>();
        SourceSpan[] glued = [.. anchors.Select((anchor, i) => Digits(text, anchor.Label.End, LimitOf(i), i + 1 < anchors.Count ? anchors[i + 1].Line : null))];
        bool holdsMarks = Array.Exists(glued, digits => HoldsMark(text.AsSpan(digits.Start, digits.Length)));
        for (int i = 0; i < anchors.Count; i++)
        {
            (LineSchema line, SourceSpan digits, int limit) = (anchors[i].Line, glued[i], LimitOf(i));
            GluedSplit split = GluedFigures.Split(text, digits, [line], holdsMarks);
            splits.Add(IsCut(text, digits.End, limit, i + 1 < anchors.Count ? anchors[i + 1].Line : null) ? split.Refused with { Fits = false } : split);
        }

        int LimitOf(int i) => i + 1 < anchors.Count ? anchors[i + 1].Label.Start : region.End;

        // a row without digits is not found at all; where no sum bears out a splitting, that counts too
        int lost = splits.Count(split => !split.Fits) + (table.Orientation == TableOrientation.Stacked ? table.Lines.Length - anchors.Count : 0);
        bool lostCells = lost * LeastLost > splits.Count;
        HashSet<BlockSchema> unusual = [.. table.Blocks.Where(block => !GluedHeadings.AreOfForm(text, region.Start, compact, block, anchors))];
        return [.. anchors.Select((anchor, i) => Row(
            text, anchor.Label, lostCells || unusual.Contains(anchor.Line.Block) ? splits[i].Refused : splits[i]))];
    }

    // “0-”: a dash that is the sign of no figure
    private static bool HoldsMark(ReadOnlySpan<char> digits)
    {
        for (int i = 0; i < digits.Length; i++)
        {
            if (digits[i] is '-' or '－' && (i + 1 == digits.Length || digits[i + 1] is not (>= '0' and <= '9')))
            {
                return true;
            }
        }

        return false;
    }

    // “123（其中修订1件）45”, “1,314”, “80无25”, “800/”, “18?51.06”: the figures go on behind a remark, a separator, a mark or a lost
    // character; “…2345.属于”: or end in the number of a label that was not found
    private static bool IsCut(string text, int end, int limit, LineSchema? next) =>
        text[end - 1] == '.'
        || GoesOn(text, end, limit, next)
        || (end < limit && (!CanFollow(text[end]) || IsSeparator(text, end) || IsMark(text, end) || IsRemark(text.AsSpan(end, Math.Min(8, text.Length - end)))));

    // the next label or its number, or what ends a table; a letter or any other sign may have been a digit
    private static bool CanFollow(char c) =>
        char.IsWhiteSpace(c) || LabelKey.IsIdeograph(c) || c is (>= '0' and <= '9') or (>= '\u2160' and <= '\u217F') or (>= '\u2460' and <= '\u249B') || Following.IndexOf(c) >= 0;

    // digits behind a unit or on the next line that are no number of a label: figures parted by units, or a line broken perhaps within one
    private static bool GoesOn(string text, int end, int limit, LineSchema? next)
    {
        int start = end + UnitLength(text, end);
        bool isParted = start > end;
        for (; start < limit && char.IsWhiteSpace(text[start]); start++)
        {
            isParted |= text[start] == '\n';
        }

        if (!isParted)
        {
            return false;
        }

        int stop = start;
        while (stop < limit && text[stop] is (>= '0' and <= '9') or '.')
        {
            stop++;
        }

        ReadOnlySpan<char> below = text.AsSpan(start, Math.Max(0, stop - start));
        bool isNumber = below.IsEmpty || (below.Length > 1 && below[^1] == '.') || (stop < text.Length && text[stop] is '、' or '．')
            || (next is not null && next.Row.Number.Length > 1 && below.SequenceEqual(next.Row.Number.AsSpan(0, next.Row.Number.Length - 1)));
        return !isNumber;
    }

    private static bool IsMark(string text, int at) => !char.IsWhiteSpace(text[at]) && FigureReader.IsMark(text.AsSpan(at, 1));

    private static bool IsRemark(ReadOnlySpan<char> text) => text[0] is '（' or '(' && Enumerator.Read(text, out _).Level == EnumeratorLevel.None;

    private static bool IsSeparator(string text, int at) =>
        at + 1 < text.Length && text[at] is ',' or '，' or '\'' && text[at + 1] is >= '0' and <= '9';

    private static ProposedRow Row(string text, SourceSpan label, GluedSplit split)
    {
        var row = new ProposedRow();
        row.Labels.Add(new TextCell(label.Start, label.Length, CellKind.Label));
        foreach (TextCell cell in split.Cells)
        {
            row.AddTail(cell.Span.End == split.Digits.End ? cell with { Length = cell.Length + UnitLength(text, split.Digits.End) } : cell);
        }

        return row;
    }

    // 元 and 万元 stand behind the last figure
    private static int UnitLength(string text, int at)
    {
        int length = 0;
        Binding.UnitReader.Read(text.AsSpan(at, Math.Min(2, text.Length - at)), ref length);
        return length;
    }

    private static List<ProposedRow> SideBySide(string text, SourceSpan region, CompactText compact, TableSchema table)
    {
        string last = LabelKey.Of(table.Blocks[0].Columns[^1].Label);
        int at = compact.Text.LastIndexOf(last, StringComparison.Ordinal);
        while (at >= 0)
        {
            int start = region.Start + compact.OffsetOf(at);
            int end = region.Start + compact.OffsetOf(at + last.Length - 1) + 1;
            SourceSpan digits = Digits(text, end, region.End, null);
            if (digits.Length >= table.Cells.Length)
            {
                var row = new ProposedRow();
                row.Labels.Add(new TextCell(start, end - start, CellKind.Label));
                GluedSplit split = GluedFigures.Split(text, digits, table.Lines, mayHoldMarks: false);
                foreach (TextCell cell in (IsCut(text, digits.End, region.End, null) ? split.Refused : split).Cells)
                {
                    row.AddTail(cell);
                }

                return [row];
            }

            at = at == 0 ? -1 : compact.Text.LastIndexOf(last, at - 1, StringComparison.Ordinal);
        }

        return [];
    }

    // the next place where the label stands directly before figures; in headers and prose labels stand before words
    private static SourceSpan? Find(string text, SourceSpan region, CompactText compact, LineSchema line, ref int from)
    {
        var labels = new LineLabels(line);
        int best = -1;
        int length = 0;
        foreach (string key in labels.All)
        {
            for (int at = compact.Text.IndexOf(key, from, StringComparison.Ordinal); at >= 0 && (best < 0 || at < best);
                 at = compact.Text.IndexOf(key, at + 1, StringComparison.Ordinal))
            {
                int end = region.Start + compact.OffsetOf(at + key.Length - 1) + 1;
                if (Digits(text, end, region.End, null).Length > 0)
                {
                    best = at;
                    length = key.Length;
                    break;
                }
            }
        }

        if (best < 0)
        {
            return null;
        }

        from = best + length;
        return SourceSpan.FromBounds(region.Start + compact.OffsetOf(best), region.Start + compact.OffsetOf(from - 1) + 1);
    }

    private static SourceSpan Digits(string text, int start, int limit, LineSchema? next)
    {
        while (start < limit && (text[start] is ' ' || text[start] is '）' or ')' or '”' or '"' or '’' or '\'' or '」'))
        {
            start++;
        }

        int end = start;
        while (end < limit && (text[end] is (>= '0' and <= '9') or '.' or '+' or '-' or '－' or ' '))
        {
            end++;
        }

        // “…00000002.其他法律”: the number before the next label belongs to the label
        bool enumerated = end > start && (text[end - 1] == '.' || (end < limit && text[end] is '、' or '．'));
        if (enumerated && next is not null && next.Row.Number.Length > 0 && text[start..end].TrimEnd('.').EndsWith(next.Row.Number[..^1], StringComparison.Ordinal))
        {
            end -= (text[end - 1] == '.' ? 1 : 0) + next.Row.Number.Length - 1;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return SourceSpan.FromBounds(start, end);
    }
}
