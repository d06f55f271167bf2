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
    private const int MaxLabels = 40; // the headings over one block

    public TableReading Read(string text, ProposedTable proposal)
    {
        var lines = new LineReading?[table.Lines.Length];
        var own = ImmutableArray<RawRow>.Empty;
        if (FindRow(text, proposal) is { } used)
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
            ReadBlocks(text, proposal, lines);
        }

        return new TableReading(table, proposal.Shape, lines, own);
    }

    // a row of blanks may stand before the figures: only where no row has any is it the row of the form
    private (ProposedRow Row, BlockPlacement Placement)? FindRow(string text, ProposedTable proposal)
    {
        bool hasFigures = proposal.Rows.Exists(row => row.FigureCount > 0);
        foreach (ProposedRow row in proposal.Rows.Where(row => row.FigureCount > 0 == hasFigures))
        {
            if (PlaceRow(text, proposal, row) is { } placement)
            {
                return (row, placement);
            }
        }

        return null;
    }

    private BlockPlacement? PlaceRow(string text, ProposedTable proposal, ProposedRow row)
    {
        ColumnLayout formLayout = ColumnLayout.OfForm(table.Cells.Length);
        BlockPlacement? form = Of(formLayout);
        List<TextCell> headings = row.FigureCount == 0 ? [] : Headings(proposal, row);
        ColumnLayout[] layouts = [.. ColumnHeadings.OfBlocksBeside(text, table, headings)];
        if (layouts.Length == 0 && !ColumnOrder.Contradicts(text, headings, table.Blocks[0].Columns))
        {
            return form;
        }

        var doubtful = new BlockPlacement(formLayout, [CellPlacer.Doubtful(text, row, table.Cells.Length)]);
        BlockPlacement[] printed = [.. layouts.Select(Of).OfType<BlockPlacement>()];
        if (printed.Length == 0)
        {
            // the headings have other columns than the form, so that a row of just as many figures as the form has lost a cell
            return form is null ? null : doubtful;
        }

        return BlockPlacement.Choose(form ?? doubtful, printed, table.Blocks[0].Columns, proposal.ShowsBlanks) ?? doubtful;

        BlockPlacement? Of(ColumnLayout columns) => OneRow(text, proposal, row, columns.Width) is { } cells ? new BlockPlacement(columns, [cells]) : null;
    }

    private static List<TextCell> Headings(ProposedTable proposal, ProposedRow row) =>
        [.. proposal.Rows.TakeWhile(above => !ReferenceEquals(above, row)).Append(row).SelectMany(above => above.Labels.Skip(Math.Max(0, above.Labels.Count - MaxLabels)))];

    private ImmutableArray<RawCell>? OneRow(string text, ProposedTable proposal, ProposedRow row, int columns)
    {
        int lead = row.Tail.Count - columns;
        if (row.FigureCount == columns)
        {
            lead = row.Tail.FindIndex(cell => cell.Kind == CellKind.Figure);
            if (row.Tail.FindLastIndex(cell => cell.Kind == CellKind.Figure) - lead != columns - 1)
            {
                return null;
            }
        }
        else if (!proposal.ShowsBlanks || row.FigureCount > columns || lead < 0 || row.Tail.Take(lead).Any(cell => cell.Kind == CellKind.Figure)
            || (row.FigureCount == 0 && lead > row.Labels.Count) || IsOneOfSeveral(text, proposal, row))
        {
            return null;
        }

        return [.. row.Tail.Skip(lead).Take(columns).Select(cell => new RawCell(cell.Span, Compatibility.Texts.Of(text, cell.Start, cell.Length), cell.Doubt))];
    }

    // the figures of one block alone: figures of another stand above, or its title further down
    private bool IsOneOfSeveral(string text, ProposedTable proposal, ProposedRow row) =>
        !ReferenceEquals(row, proposal.Rows.Find(first => first.FigureCount > 0) ?? row)
        || proposal.Rows.SkipWhile(above => !ReferenceEquals(above, row)).Skip(1).Any(below =>
            below.Labels.Exists(label => index.Lines.Any(line => Names(text, label, line))));

    private void ReadBlocks(string text, ProposedTable proposal, LineReading?[] lines)
    {
        int next = 0;
        var seen = new List<TextCell>();
        foreach (ProposedRow row in proposal.Rows)
        {
            seen.AddRange(row.Labels.Skip(Math.Max(0, row.Labels.Count - MaxLabels)));
            seen.RemoveRange(0, Math.Max(0, seen.Count - MaxLabels));
            if (row.FigureCount == 0 || next == table.Lines.Length)
            {
                continue;
            }

            LineSchema[] named = [.. table.Lines.Skip(next).Where(line => seen.Exists(cell => Names(text, cell, index.Lines[line.Index])))];
            if (named.Length != 1)
            {
                // one row for several blocks, some of whose cells were lost
                Array.ForEach(named, line => lines[line.Index] = new LineReading(
                    line, new RawRow(line, row.LabelSpan, line.Row.Label, CellPlacer.Doubtful(text, row, line.Cells.Length)), LabelMatch.Exact));
                continue;
            }

            LineSchema line = named[0];

            TextCell label = seen.FindLast(cell => Names(text, cell, index.Lines[line.Index]));
            var placer = new CellPlacer(proposal, [row], line.Cells.Length, hasFigures: true);
            lines[line.Index] = new LineReading(
                line, new RawRow(line, label.Span, label.In(text).ToString(), placer.Place(text, row)), LabelMatch.Exact);
            next = line.Index + 1;
            seen.Clear();
        }
    }

    private static bool Names(string text, TextCell cell, LineLabels labels)
    {
        string key = LabelKey.Of(cell.In(text));
        return key.Length < 40 && labels.All.Any(label => key.EndsWith(label, StringComparison.Ordinal));
    }

    private SourceSpan LabelOf(string text, ProposedTable proposal, LineSchema line, ProposedRow figures)
    {
        foreach (ProposedRow row in proposal.Rows)
        {
            foreach (TextCell label in row.Labels)
            {
                if (Names(text, label, index.Lines[line.Index]))
                {
                    return label.Span;
                }
            }
        }

        return figures.LabelSpan;
    }
}
