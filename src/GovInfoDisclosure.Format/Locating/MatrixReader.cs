using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Reads a proposal for a table with one printed row per line: tables 2 and 3.</summary>
internal sealed class MatrixReader(TableSchema table, LabelIndex index)
{
    private readonly RowAligner _aligner = new(index);

    public TableReading Read(string text, ProposedTable proposal)
    {
        AlignedRow?[] aligned = _aligner.Align(text, proposal);
        DropPrintedTwice(aligned);
        bool hasFigures = Array.Exists(aligned, row => row is { Row.FigureCount: > 0 });
        var placers = new Dictionary<BlockSchema, CellPlacer>();
        var lines = new LineReading?[table.Lines.Length];
        foreach (LineSchema line in table.Lines)
        {
            if (aligned[line.Index] is not { } found)
            {
                continue;
            }

            if (!placers.TryGetValue(line.Block, out CellPlacer? placer))
            {
                IEnumerable<ProposedRow> rows = table.Lines
                    .Where(other => other.Block.Columns.Length == line.Block.Columns.Length && aligned[other.Index] is not null)
                    .Select(other => aligned[other.Index]!.Row);
                placers.Add(line.Block, placer = new CellPlacer(proposal, rows, line.Cells.Length, hasFigures));
            }

            lines[line.Index] = new LineReading(line, Describe(text, found.Row, line, placer.Place(text, found.Row)), found.Match);
        }

        AddLabelsWithoutFigures(text, proposal, aligned, lines);
        return new TableReading(table, proposal.Shape, lines, Unclaimed(text, proposal, aligned));
    }

    // The sub-rows of a group, or the group as one row: a document prints one of them, the other is mere titles.
    private void DropPrintedTwice(AlignedRow?[] aligned)
    {
        foreach (LineSchema group in table.Lines.Where(line => line.IsAlternative && aligned[line.Index] is not null))
        {
            LineSchema[] subRows = [.. table.Lines.Where(line => line.Groups.Contains(group.Row))];
            bool divided = subRows.Any(line => aligned[line.Index] is { Row.Tail.Count: > 0 });
            foreach (LineSchema dropped in divided ? [group] : subRows)
            {
                aligned[dropped.Index] = null;
            }
        }
    }

    // A label swallowed by the next row has lost its figures: the row is there, and what it says cannot be told.
    private void AddLabelsWithoutFigures(string text, ProposedTable proposal, AlignedRow?[] aligned, LineReading?[] lines)
    {
        bool hasFigures = proposal.Rows.Exists(row => row.FigureCount > 0);
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
