using System.Collections.Immutable;
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
        int columns = table.Cells.Length;
        var lines = new LineReading?[table.Lines.Length];

        // a row of blanks may stand before the figures: only where no row has any is it the row of the form
        ProposedRow? used = proposal.Rows.Find(row => row.FigureCount > 0 && OneRow(text, proposal, row, columns) is not null)
            ?? (proposal.Rows.Exists(row => row.FigureCount > 0) ? null : proposal.Rows.Find(row => OneRow(text, proposal, row, columns) is not null));
        if (used is null)
        {
            ReadBlocks(text, proposal, lines);
        }
        else
        {
            ImmutableArray<RawCell> cells = OneRow(text, proposal, used, columns)!.Value;
            foreach (LineSchema line in table.Lines)
            {
                ImmutableArray<RawCell> own = [.. cells.Skip(line.FirstSlot).Take(line.Cells.Length)];
                lines[line.Index] = new LineReading(line, new RawRow(line, LabelOf(text, proposal, line, used), line.Row.Label, own), LabelMatch.Exact);
            }
        }

        return new TableReading(table, proposal.Shape, lines, []);
    }

    private static ImmutableArray<RawCell>? OneRow(string text, ProposedTable proposal, ProposedRow row, int columns)
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
            || (row.FigureCount == 0 && lead > row.Labels.Count))
        {
            return null;
        }

        return [.. row.Tail.Skip(lead).Take(columns).Select(cell => new RawCell(cell.Span, Compatibility.Texts.Of(text, cell.Start, cell.Length), cell.Doubt))];
    }

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

            LineSchema? line = table.Lines.Skip(next).FirstOrDefault(line => seen.Exists(cell => Names(text, cell, index.Lines[line.Index])));
            if (line is null)
            {
                continue;
            }

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
