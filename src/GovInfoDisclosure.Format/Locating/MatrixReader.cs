using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Reads a proposal for a table with one printed row per line: tables 2 and 3.</summary>
internal sealed class MatrixReader(TableSchema table, LabelIndex index)
{
    private const int LeastNumbered = 3; // one may be a figure
    private const int LeastLonger = 2;   // one may have taken up the number of a page
    private const int MaxHeadings = 200; // the form has 9 over a block, broken over lines perhaps 30

    private readonly RowAligner _aligner = new(index);

    public TableReading Read(string text, ProposedTable proposal, WorkMeter work)
    {
        AlignedRow?[] aligned = _aligner.Align(text, proposal, work);
        DropPrintedTwice(text, aligned);
        DropNumbersOfRows(text, aligned);
        bool hasFigures = proposal.LostLines || proposal.Rows.Exists(row => row.FigureCount > 0 || row.Labels.Exists(label => char.IsDigit(text[label.Start + label.Length - 1])));
        var widths = new RowWidths([.. table.Lines.Where(line => aligned[line.Index] is not null).Select(line => (aligned[line.Index]!.Row, line.Cells.Length))]);
        var lines = new LineReading?[table.Lines.Length];
        var own = new List<RawRow>();
        BlockHeadings[] blocks = [.. table.Blocks.Select(block => BlockHeadings.Of(text, block, hasFigures ? Headings(text, proposal, block, aligned) : []))];
        foreach (BlockHeadings headings in blocks)
        {
            BlockSchema block = headings.Block;
            LineSchema[] found = [.. table.Lines.Where(line => line.Block == block && aligned[line.Index] is not null)];
            bool isUntold = headings.IsSilent && Array.Exists(blocks, other => other.IsOtherThanForm);
            BlockPlacement placement = PlaceBlock(text, proposal, headings, found, aligned, hasFigures, widths, isUntold);
            placement = placement.RefuseBelow(LeastAgreement(text, proposal, placement, block, found, aligned), block.Columns, row => CellPlacer.Doubtful(text, aligned[found[row].Index]!.Row, placement.Layout.Width));
            int longest = found.Select(line => aligned[line.Index]!.Row.Tail.Count).DefaultIfEmpty().Max();
            int width = proposal is { ShowsBlanks: true, ShowsRowEnds: true } ? WidthOfHeadings(proposal, found, aligned) : 0;
            for (int i = 0; i < found.Length; i++)
            {
                AlignedRow row = aligned[found[i].Index]!;
                bool hasLostCells = row.Row.Width < width && widths.IsLikeOthers(row.Row) && row.Row.FigureCount > 0 && row.Row.FigureCount < placement.Layout.Width;
                bool isDoubtful = hasLostCells || (row.Row.Tail.Count < longest && GoesOn(proposal, row.Row));
                ImmutableArray<RawCell> cells = isDoubtful ? CellPlacer.Doubtful(text, row.Row, block.Columns.Length) : placement.Layout.Pick(placement.Rows[i]);
                lines[found[i].Index] = new LineReading(found[i], Describe(text, row.Row, found[i], cells), row.Match);
            }

            own.AddRange(placement.Layout.Own.Select(column => new RawRow(
                null, column.Heading.Span, column.Heading.In(text).ToString(), [.. placement.Rows.Select(row => row[column.Place])])));
        }

        AddLabelsWithoutFigures(text, proposal, aligned, lines, hasFigures);
        return new TableReading(table, proposal.Shape, lines, [.. own, .. Unclaimed(text, proposal, aligned)]);
    }

    // the columns of the form in its order, unless the headings name others among them or another order, and the figures bear that out
    private BlockPlacement PlaceBlock(string text, ProposedTable proposal, BlockHeadings headings, LineSchema[] lines, AlignedRow?[] aligned, bool hasFigures, RowWidths widths, bool isUntold)
    {
        BlockSchema block = headings.Block;
        BlockPlacement form = PlaceRows(ColumnLayout.OfForm(block.Columns.Length), other => other.Block.Columns.Length == block.Columns.Length);
        bool haveOwn = headings.HideOwn && Array.TrueForAll(lines, line => aligned[line.Index]!.Row.Tail.Count > block.Columns.Length);
        BlockPlacement? placement = headings.ContradictForm || isUntold || haveOwn ? null
            : headings.Layouts.IsEmpty ? form
            : BlockPlacement.Choose(form, [.. headings.Layouts.Select(layout => PlaceRows(layout, other => other.Block == block))], block.Columns, proposal.ShowsBlanks && widths.AreEven);
        return placement is null || placement.ShiftsTotals(block.Columns) ? Doubtful() : placement;

        BlockPlacement Doubtful() => form with { Rows = [.. lines.Select(line => CellPlacer.Doubtful(text, aligned[line.Index]!.Row, block.Columns.Length))] };

        BlockPlacement PlaceRows(ColumnLayout layout, Func<LineSchema, bool> isLike)
        {
            IEnumerable<ProposedRow> like = table.Lines.Where(line => aligned[line.Index] is not null && isLike(line)).Select(line => aligned[line.Index]!.Row);
            var placer = new CellPlacer(proposal, like, layout.Width, hasFigures, widths);
            return new BlockPlacement(layout, [.. lines.Select(line => placer.Place(text, aligned[line.Index]!.Row))]);
        }
    }

    // How well rows add up that lost no cell: where cells were lost, what contradicts its total did, and where others have more cells than
    // columns were told, what its total does not confirm; so where equal lines were dropped and a row, printed twice, is there in two ways.
    private Func<int, int?> LeastAgreement(string text, ProposedTable proposal, BlockPlacement placement, BlockSchema block, LineSchema[] found, AlignedRow?[] aligned)
    {
        int longer = found.Count(line => aligned[line.Index]!.Row.FigureCount > placement.Layout.Width);
        bool lacksLines = proposal.LostLines && (placement.HasDoubts || table.Lines.Any(IsMissing));
        int? others = longer >= LeastLonger ? 1 : !proposal.ShowsBlanks && placement.HasDoubts ? 0 : null;
        return row => lacksLines && !IsPlain(aligned[found[row].Index]!.Row) ? 1 : others;

        bool IsMissing(LineSchema line) => line.Block == block && aligned[line.Index] is null && !line.IsAlternative && !line.Groups.Any(IsPrinted);
        bool IsPrinted(RowSchema group) => table.Lines.Any(line => line.Row == group && aligned[line.Index] is not null);
        bool IsPlain(ProposedRow row) => row.Tail.TrueForAll(cell => cell.In(text).TrimStart('-').TrimStart("0123456789.".AsSpan()).IsEmpty);
    }

    // Figures below a short row that stand beside no label: its line was broken, perhaps within a figure.
    private static bool GoesOn(ProposedTable proposal, ProposedRow row) =>
        proposal.ShowsRowEnds && row.FigureCount > 0 && proposal.Rows.IndexOf(row) + 1 is var next && next < proposal.Rows.Count
        && proposal.Rows[next] is { Labels.Count: 0, FigureCount: > 0 };

    // The widest row of headings over a block that ends in blanks: what ends or fills rows there does so in those with figures.
    private static int WidthOfHeadings(ProposedTable proposal, LineSchema[] found, AlignedRow?[] aligned)
    {
        int first = found.Length == 0 ? 0 : proposal.Rows.IndexOf(aligned[found[0].Index]!.Row);
        int width = 0;
        for (int i = first - 1; i >= 0 && proposal.Rows[i] is { FigureCount: 0 } above && !Array.Exists(aligned, other => ReferenceEquals(other?.Row, above)); i--)
        {
            width = above.Labels.Count > 1 && above.Tail.Count > 0 ? Math.Max(width, above.Width) : width;
        }

        return width;
    }

    // the labels above the first row of a block, up to the last row of the block before; a row that no line claims has its own
    private List<TextCell> Headings(string text, ProposedTable proposal, BlockSchema block, AlignedRow?[] aligned)
    {
        LineSchema[] ofBlock = [.. table.Lines.Where(line => line.Block == block)];
        if (Array.Find(ofBlock, line => aligned[line.Index] is not null) is not { } first)
        {
            return [];
        }

        ProposedRow row = aligned[first.Index]!.Row;
        int end = proposal.Rows.IndexOf(row);
        int start = proposal.Rows.FindLastIndex(Math.Max(0, end - 1), end, above => Array.Exists(aligned, other => ReferenceEquals(other?.Row, above))) + 1;
        List<TextCell> labels = [.. row.Labels.Take(row.Labels.Count - 1), .. GluedTo(text, row, block, LengthAtEnd(row, [first]) ?? LengthOfDamaged(row))];
        for (int i = end - 1; i >= start && labels.Count < MaxHeadings; i--)
        {
            ProposedRow above = proposal.Rows[i];
            labels.InsertRange(0, above.FigureCount == 0 ? above.Labels : [.. above.Labels.Take(above.Labels.Count - 1), .. GluedTo(text, above, block, LengthAtEnd(above, ofBlock) ?? 0)]);
        }

        labels.RemoveRange(0, Math.Max(0, labels.Count - MaxHeadings));
        return labels;

        // how long the label of a row is behind what is glued to it
        int? LengthAtEnd(ProposedRow glued, IEnumerable<LineSchema> of) => of.SelectMany(line => index.Lines[line.Index].All)
            .FirstOrDefault(key => glued.LastKey(text).Length > key.Length && glued.LastKey(text).EndsWith(key, StringComparison.Ordinal))?.Length;

        // one that lost a character begins behind the last heading
        int LengthOfDamaged(ProposedRow glued)
        {
            string key = glued.LastKey(text);
            string whole = index.Lines[first.Index].Key;
            HeadingNames names = HeadingNames.Of(block);
            int begin = key.Length <= whole.Length ? 0 : key.Length - (whole.Length / 2);
            while (begin > 0 && names.WordBefore(key, begin) is null)
            {
                begin--;
            }

            return key.Length - begin;
        }
    }

    // headings that nothing parts from the label of the row below them
    private static List<TextCell> GluedTo(string text, ProposedRow row, BlockSchema block, int label)
    {
        if (row.LastKey(text).Length <= label)
        {
            return [];
        }

        TextCell last = row.Labels[^1];
        var compact = new CompactText(text.Substring(last.Start, last.Length));
        return GluedHeadings.Words(last.Start, compact, HeadingNames.Of(block), 0, compact.Text.Length - label);
    }

    // The sub-rows of a group, or the group as one row: a document prints one of them, the other is mere titles.
    private void DropPrintedTwice(string text, AlignedRow?[] aligned)
    {
        foreach (LineSchema group in table.Lines.Where(line => line.IsAlternative && aligned[line.Index] is not null))
        {
            LineSchema[] subRows = [.. table.Lines.Where(line => line.Groups.Contains(group.Row))];
            bool divided = subRows.Any(line => aligned[line.Index] is { Row.Tail.Count: > 0 });

            // “1” alone may be the number of its first row, where that has none of its own or the text ends
            bool isLast = !aligned.Skip(group.Index + 1).Any(row => row is not null);
            bool isBeforeFirst = subRows.Length > 0 && aligned[subRows[0].Index] is { } first && first.Row.Enumerator(text).Level == EnumeratorLevel.None;
            bool isNumber = (isLast || isBeforeFirst) && aligned[group.Index]!.Row is { FigureCount: 1 } row && row.Tail.Find(cell => cell.Kind == CellKind.Figure).In(text).SequenceEqual("1".AsSpan());
            foreach (LineSchema dropped in divided || isNumber ? [group] : subRows)
            {
                aligned[dropped.Index] = null;
            }
        }
    }

    // “1” in a cell of its own before “属于国家秘密” looks like a last figure of the row above.
    private void DropNumbersOfRows(string text, AlignedRow?[] aligned)
    {
        var numbered = new List<ProposedRow>();
        LineSchema? above = null;
        foreach (LineSchema line in table.Lines.Where(line => aligned[line.Index] is not null))
        {
            ProposedRow? row = above is null ? null : aligned[above.Index]!.Row;
            Enumerator number = index.Lines[line.Index].Enumerator;
            if (row is { FigureCount: > 0 } && number.Level == EnumeratorLevel.Arabic
                && aligned[line.Index]!.Row.Enumerator(text).Level == EnumeratorLevel.None
                && row.Tail[^1].In(text).SequenceEqual(number.Number.ToString(CultureInfo.InvariantCulture).AsSpan()))
            {
                numbered.Add(row);
            }

            above = line;
        }

        if (numbered.Count >= LeastNumbered)
        {
            numbered.ForEach(row => row.DropLast());
        }
    }

    // A label swallowed by the next row has lost its figures: the row is there, and what it says cannot be told.
    private void AddLabelsWithoutFigures(string text, ProposedTable proposal, AlignedRow?[] aligned, LineReading?[] lines, bool hasFigures)
    {
        foreach (LineSchema line in table.Lines)
        {
            if (lines[line.Index] is not null || line.IsAlternative || TableReading.IsReplaced(line, lines))
            {
                continue;
            }

            LineLabels labels = index.Lines[line.Index];
            AlignedRow? next = aligned.Skip(line.Index + 1).FirstOrDefault(row => row is not null);
            IEnumerable<ProposedRow> rows = next is not null ? [next.Row] : hasFigures ? [] : proposal.Rows;
            TextCell? swallowed = rows.SelectMany(row => next is null ? row.Labels : row.Labels.Take(row.Labels.Count - 1))
                .Where(cell => IsLabel(text, cell, labels)).Select(cell => (TextCell?)cell).FirstOrDefault();
            if (swallowed is { } label)
            {
                bool isBlank = !hasFigures && !CellPlacer.HoldsDigits(label.In(text));
                var cell = new RawCell(new SourceSpan(label.Span.End, 0), "", isBlank ? CellDoubt.None : CellDoubt.Count);
                ImmutableArray<RawCell> cells = [.. Enumerable.Repeat(cell, line.Cells.Length)];
                lines[line.Index] = new LineReading(line, new RawRow(line, label.Span, label.In(text).ToString(), cells), LabelMatch.Exact);
            }
        }
    }

    private static bool IsLabel(string text, TextCell cell, LineLabels labels)
    {
        string key = LabelKey.Of(cell.In(text));

        // 其他 and 总计 are headings of columns too: without their number they say nothing
        return labels.All.Contains(key) && (key.Length > 3 || Enumerator.Read(cell.In(text), out _) == labels.Enumerator);
    }

    private ImmutableArray<RawRow> Unclaimed(string text, ProposedTable proposal, AlignedRow?[] aligned)
    {
        var claimed = new HashSet<ProposedRow>(aligned.Where(row => row is not null).Select(row => row!.Row));
        var rows = ImmutableArray.CreateBuilder<RawRow>();
        foreach (ProposedRow row in proposal.Rows)
        {
            if (row.FigureCount > 0 && !claimed.Contains(row))
            {
                rows.Add(Describe(text, row, null, [.. row.Tail.Select(cell => new RawCell(cell.Span, cell.In(text).ToString()))]));
            }
        }

        return rows.ToImmutable();
    }

    private static RawRow Describe(string text, ProposedRow row, LineSchema? line, ImmutableArray<RawCell> cells) =>
        new(line, row.LabelSpan, row.Labels.Count == 0 ? "" : row.Labels[^1].In(text).ToString(), cells);
}
