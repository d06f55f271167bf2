using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>
/// Reads a proposal for a table that prints its blocks beside each other, all figures in one row below the headings (table 4);
/// some copies print the blocks below each other, each with its own row.
/// </summary>
internal sealed class SideBySideReader(TableSchema table, LabelIndex index)
{
    internal const int MaxLabels = 40; // the headings over one block

    public TableReading Read(string text, ProposedTable proposal, WorkMeter work)
    {
        var lines = new LineReading?[table.Lines.Length];
        var own = ImmutableArray<RawRow>.Empty;
        if (new SideBySideRow(table, index, text, proposal).Find() is { } used)
        {
            ImmutableArray<RawCell> cells = used.Placement.Layout.Pick(used.Placement.Rows[0]);
            foreach (LineSchema line in table.Lines)
            {
                ImmutableArray<RawCell> figures = [.. cells.Skip(line.FirstSlot).Take(line.Cells.Length)];
                lines[line.Index] = new LineReading(line, new RawRow(line, LabelOf(text, proposal, line, used.Row), line.Row.Label, figures), LabelMatch.Exact);
            }

            own = [.. used.Placement.Layout.Own.Select(column => new RawRow(
                null, column.Heading.Span, column.Heading.In(text).ToString(), [used.Placement.Rows[0][column.Place]]))];
        }
        else
        {
            ReadBlocks(text, proposal, lines, work);
        }

        return new TableReading(table, proposal.Shape, lines, own);
    }

    private void ReadBlocks(string text, ProposedTable proposal, LineReading?[] lines, WorkMeter work)
    {
        int next = 0;
        ProposedRow? last = null;
        var widths = new RowWidths([.. proposal.Rows.Where(row => row.FigureCount > 0 && row.Labels.Count > 0).Select(row => (row, table.Blocks[0].Columns.Length))]);
        var seen = new List<(TextCell Cell, string Key, ProposedRow Row)>();
        foreach (ProposedRow row in proposal.Rows)
        {
            seen.AddRange(row.Labels.Skip(Math.Max(0, row.Labels.Count - MaxLabels)).Select(label => (label, LabelKey.Of(label.In(text)), row)));
            seen.RemoveRange(0, Math.Max(0, seen.Count - MaxLabels));
            if (row.FigureCount == 0 || next == table.Lines.Length)
            {
                continue;
            }

            work.Take((long)seen.Count * table.Lines.Length);
            LineSchema[] named = [.. table.Lines.Skip(next).Where(line => seen.Exists(label => Names(label.Key, index.Lines[line.Index])))];
            if (named.Length != 1 || HeadingNames.OfBlocksBeside(table).Columns.Any(column => seen.Count(label => label.Key == column) > 1))
            {
                // one row for several blocks, some of whose cells or titles were lost
                Array.ForEach(named, line => lines[line.Index] = new LineReading(
                    line, new RawRow(line, row.LabelSpan, line.Row.Label, CellPlacer.Doubtful(text, row, line.Cells.Length)), LabelMatch.Exact));
                continue;
            }

            LineSchema line = named[0];
            (TextCell label, _, ProposedRow of) = seen.FindLast(title => Names(title.Key, index.Lines[line.Index]));

            // beside the title blanks of its own, and beside the figures another title, which cannot be read
            bool isOther = of != row && proposal.ShowsBlanks && of.Tail.Count >= line.Cells.Length && row.Labels.Count > 0;
            var placer = new CellPlacer(proposal, [row], line.Cells.Length, hasFigures: true, widths);
            ImmutableArray<RawCell> cells = isOther ? CellPlacer.Doubtful(text, row, line.Cells.Length) : placer.Place(text, row);
            lines[line.Index] = new LineReading(line, new RawRow(line, label.Span, label.In(text).ToString(), cells), LabelMatch.Exact);
            next = line.Index + 1;
            seen.Clear();
            last = row;
        }

        // where blanks leave no trace, one block alone may be all that can be read of the row of them all
        if (!proposal.ShowsBlanks && Array.FindAll(lines, line => line is not null) is [{ } alone] && last is not null)
        {
            lines[alone.Line.Index] = alone with { Row = alone.Row with { Cells = CellPlacer.Doubtful(text, last, alone.Line.Cells.Length) } };
        }
    }

    /// <summary>Whether a label with this key is that of a line.</summary>
    internal static bool Names(string key, LineLabels labels) =>
        key.Length < 40 && labels.All.Any(label => key.EndsWith(label, StringComparison.Ordinal));

    private SourceSpan LabelOf(string text, ProposedTable proposal, LineSchema line, ProposedRow figures)
    {
        foreach (ProposedRow row in proposal.Rows)
        {
            foreach (TextCell label in row.Labels)
            {
                if (Names(LabelKey.Of(label.In(text)), index.Lines[line.Index]))
                {
                    return label.Span;
                }
            }
        }

        return figures.LabelSpan;
    }
}
