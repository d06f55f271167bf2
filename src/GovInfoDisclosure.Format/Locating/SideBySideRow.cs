using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Finds the one row that holds the figures of all blocks of a table that stand beside each other.</summary>
internal sealed class SideBySideRow(TableSchema table, LabelIndex index, string text, ProposedTable proposal)
{
    private const int MaxHeadings = 200; // the form has 21 over the row, broken over lines perhaps 60
    private const int LongestHeading = 200;
    private const int MaxRows = 200; // with figures; the row of the form is among the first

    private readonly int _firstWithFigures = proposal.Rows.FindIndex(row => row.FigureCount > 0);
    private int? _lastTitle;

    // the last row with the title of a block
    private int LastTitle => _lastTitle ??= proposal.Rows.FindLastIndex(row => row.Labels.Exists(label =>
        LabelKey.Of(label.In(text)) is var key && index.Lines.Any(line => SideBySideReader.Names(key, line))));

    /// <summary>The row and the columns of its cells; null when no row holds them all.</summary>
    public (ProposedRow Row, BlockPlacement Placement)? Find()
    {
        int seen = 0;

        // a row of blanks may stand before the figures: only where no row has any is it the row of the form
        for (int at = Math.Max(0, _firstWithFigures); at < proposal.Rows.Count && seen < MaxRows; at++)
        {
            ProposedRow row = proposal.Rows[at];
            if ((row.FigureCount > 0) != (_firstWithFigures >= 0))
            {
                continue;
            }

            seen += row.FigureCount > 0 ? 1 : 0;
            if (Place(at) is { } placement)
            {
                return (row, placement);
            }
        }

        return null;
    }

    private BlockPlacement? Place(int at)
    {
        ProposedRow row = proposal.Rows[at];
        ColumnLayout formLayout = ColumnLayout.OfForm(table.Cells.Length);
        BlockPlacement? form = Of(formLayout);
        List<TextCell> headings = row.FigureCount == 0 ? [] : Headings(at);
        ColumnLayout[] layouts = [.. ColumnHeadings.OfBlocksBeside(text, table, headings)];
        if (layouts.Length == 0 && !EndsOtherwise(headings) && !ColumnOrder.Contradicts(text, headings, HeadingNames.OfBlocksBeside(table)))
        {
            // a cell more than the form has: that of a label, or of the heading that is not the form's
            return form is not null && row.Tail.Count > table.Cells.Length && ColumnHeadings.NameMostBeside(text, table, headings) ? Doubtful() : form;
        }

        BlockPlacement[] printed = [.. layouts.Select(Of).OfType<BlockPlacement>()];
        if (printed.Length == 0 || layouts.Any(layout => layout.IsGuessed))
        {
            // the headings have other columns than the form, so that a row of just as many figures as the form has lost a cell
            return form is null ? null : Doubtful();
        }

        return BlockPlacement.Choose(form ?? Doubtful(), printed, table.Blocks[0].Columns, proposal.ShowsBlanks) ?? Doubtful();

        BlockPlacement Doubtful() => new(formLayout, [CellPlacer.Doubtful(text, row, table.Cells.Length)]);

        BlockPlacement? Of(ColumnLayout columns) => OneRow(at, columns.Width) is { } cells ? new BlockPlacement(columns, [cells]) : null;
    }

    // directly before the figures stands a column of the form that is not its last
    private bool EndsOtherwise(List<TextCell> headings)
    {
        ImmutableArray<string> columns = HeadingNames.OfBlocksBeside(table).Columns;
        string end = headings.Count == 0 ? "" : LabelKey.Of(headings[^1].In(text));
        return columns.Any(column => end.EndsWith(column, StringComparison.Ordinal)) && !end.EndsWith(columns[^1], StringComparison.Ordinal);
    }

    // the labels nearest above the figures, in order
    private List<TextCell> Headings(int at)
    {
        var headings = new List<TextCell>();
        for (int i = at; i >= 0 && headings.Count < MaxHeadings; i--)
        {
            List<TextCell> labels = proposal.Rows[i].Labels;
            int first = Math.Max(0, labels.Count - SideBySideReader.MaxLabels);
            headings.InsertRange(0, labels.GetRange(first, labels.Count - first).FindAll(label => label.Length <= LongestHeading));
        }

        return headings;
    }

    private ImmutableArray<RawCell>? OneRow(int at, int columns)
    {
        ProposedRow row = proposal.Rows[at];
        int lead = row.Tail.Count - columns;
        if (proposal.HasMergedCells(text, row))
        {
            return null;
        }

        if (row.FigureCount == columns)
        {
            lead = row.Tail.FindIndex(cell => cell.Kind == CellKind.Figure);
            if (row.Tail.FindLastIndex(cell => cell.Kind == CellKind.Figure) - lead != columns - 1)
            {
                return null;
            }
        }
        else if (!proposal.ShowsBlanks || row.FigureCount > columns || lead < 0 || row.Tail.Take(lead).Any(cell => cell.Kind == CellKind.Figure)
            || (row.FigureCount == 0 && lead > row.Labels.Count) || IsOneOfSeveral(at) || !HasAllCells(at, columns))
        {
            return null;
        }

        return [.. row.Tail.Skip(lead).Take(columns).Select(cell => new RawCell(cell.Span, Compatibility.Texts.Of(text, cell.Start, cell.Length), cell.Doubt))];
    }

    // Where rows of headings end in padding, they are as wide as the row of figures, or as the last of them, which the figures follow without an end.
    private bool HasAllCells(int at, int columns)
    {
        ProposedRow row = proposal.Rows[at];
        int[] widths = [.. proposal.Rows.Take(at).Where(above => above.Labels.Count > 0 && above.Tail.Count > 0).Select(above => above.Width)];
        return widths.Length == 0 ? row.Labels.Count == 0 || row.Tail.Count <= columns + 1
            : widths.Contains(row.Labels.Count == 0 ? row.Width : row.Width - columns);
    }

    // the figures of one block alone: figures of another stand above, or its title further down
    private bool IsOneOfSeveral(int at) => (_firstWithFigures >= 0 && at != _firstWithFigures) || LastTitle > at;
}
