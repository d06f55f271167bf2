using System.Collections.Immutable;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>
/// Decides which cells after a label are its figures. Rows with every figure printed teach where figures begin and how long
/// rows are; rows with blanks are held against them, and where that leaves a choice, every cell of the row is in doubt.
/// </summary>
internal sealed class CellPlacer
{
    private readonly ProposedTable _table;
    private readonly int _columns;
    private readonly HashSet<int> _leads = [];
    private readonly HashSet<(int Covered, int Labels, int Tail)> _lengths = [];
    private readonly RowWidths _widths;
    private readonly bool _hasFigures;

    /// <param name="table">The proposal.</param>
    /// <param name="rows">The rows to learn from.</param>
    /// <param name="columns">How many columns they have.</param>
    /// <param name="hasFigures">Whether the table has figures at all.</param>
    /// <param name="widths">The numbers of cells in all rows of the table.</param>
    public CellPlacer(ProposedTable table, IEnumerable<ProposedRow> rows, int columns, bool hasFigures, RowWidths widths)
    {
        _table = table;
        _columns = columns;
        _hasFigures = hasFigures;
        _widths = widths;
        foreach (ProposedRow row in rows)
        {
            int lead = LeadOfComplete(row);
            if (lead >= 0)
            {
                _leads.Add(lead);
                if (widths.IsLikeOthers(row))
                {
                    _lengths.Add((row.Covered, row.Labels.Count, row.Tail.Count));
                }
            }
        }
    }

    public ImmutableArray<RawCell> Place(string text, ProposedRow row)
    {
        if (_table.HasMergedCells(text, row))
        {
            return Doubtful(text, row, _columns);
        }

        int lead = LeadOfComplete(row);
        if (lead < 0 && row.FigureCount == 0)
        {
            return PlaceBlankRow(text, row);
        }

        if (lead < 0)
        {
            lead = LeadOfIncomplete(text, row);
        }

        return lead < 0 ? Doubtful(text, row, _columns) : Take(text, row, lead);
    }

    /// <summary>Every cell of the row shows all that was printed beside the label: which figure is whose cannot be told.</summary>
    public static ImmutableArray<RawCell> Doubtful(string text, ProposedRow row, int columns)
    {
        var span = new SourceSpan(row.LabelSpan.End, 0);
        string printed = "";
        int first = row.Tail.FindIndex(cell => cell.Kind == CellKind.Figure);
        if (first >= 0)
        {
            int last = row.Tail.FindLastIndex(cell => cell.Kind == CellKind.Figure);
            span = row.Tail[first].Span.Union(row.Tail[last].Span);
            printed = string.Join(" ", row.Tail.Where(cell => cell.Kind == CellKind.Figure).Select(cell => cell.In(text).ToString()));
        }

        return [.. Enumerable.Repeat(new RawCell(span, printed, CellDoubt.Count), columns)];
    }

    /// <summary>Whether digits stand in a label behind its number: then its figures may be there, unseparated.</summary>
    public static bool HoldsDigits(ReadOnlySpan<char> label)
    {
        Enumerator.Read(label, out int rest);
        foreach (char c in label.Slice(rest))
        {
            if (c is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    private int LeadOfComplete(ProposedRow row)
    {
        if (row.FigureCount != _columns)
        {
            return -1;
        }

        int first = row.Tail.FindIndex(cell => cell.Kind == CellKind.Figure);
        int last = row.Tail.FindLastIndex(cell => cell.Kind == CellKind.Figure);
        return last - first == _columns - 1 ? first : -1;
    }

    private int LeadOfIncomplete(string text, ProposedRow row)
    {
        // a cell behind the label that holds a number or lost what it held may be no second label but a figure that cannot be read
        if (!_table.ShowsBlanks || row.FigureCount > _columns || (row.Labels.Count > 1 && (HoldsDigits(row.Labels[^1].In(text)) || row.Labels[^1].In(text).IndexOf('\uFFFD') >= 0)))
        {
            return -1;
        }

        // where rows show their ends, the last has its padding as the others have
        if (_table.ShowsRowEnds && _widths.LastIsShort && !_widths.IsLikeOthers(row))
        {
            return -1;
        }

        // where cells were lost, only a row with as many as all that have all their figures has certainly lost none
        bool isLike = _widths.AreEven || _lengths.Where(length => (length.Covered, length.Labels) == (row.Covered, row.Labels.Count)).Select(length => length.Tail).SequenceEqual([row.Tail.Count]);
        int found = -1;
        foreach (int lead in _leads.Count == 0 ? [0] : _leads)
        {
            if (isLike && Fits(row, lead))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = lead;
            }
        }

        return found;
    }

    private bool Fits(ProposedRow row, int lead)
    {
        if (row.Tail.Count < lead + _columns)
        {
            return false;
        }

        for (int i = 0; i < row.Tail.Count; i++)
        {
            if (row.Tail[i].Kind == CellKind.Figure && (i < lead || i >= lead + _columns))
            {
                return false;
            }
        }

        return true;
    }

    // Nothing is printed beside the label. That is a blank row only where blanks leave a trace, or where no row has a figure:
    // otherwise the figures may have been lost on the way.
    private ImmutableArray<RawCell> PlaceBlankRow(string text, ProposedRow row)
    {
        bool isBlank = _table.ShowsBlanks ? row.Tail.Count >= (_hasFigures ? _columns : 1) : !_hasFigures;
        isBlank &= row.Labels.Count == 0 || !HoldsDigits(row.Labels[^1].In(text));
        if (!isBlank)
        {
            return Doubtful(text, row, _columns);
        }

        int lead = _leads.Count == 1 ? _leads.First() : 0;
        return row.Tail.Count >= lead + _columns
            ? Take(text, row, lead)
            : [.. Enumerable.Repeat(new RawCell(new SourceSpan(row.LabelSpan.End, 0), ""), _columns)];
    }

    private ImmutableArray<RawCell> Take(string text, ProposedRow row, int lead)
    {
        var cells = ImmutableArray.CreateBuilder<RawCell>(_columns);
        for (int i = lead; i < lead + _columns; i++)
        {
            TextCell cell = row.Tail[i];
            cells.Add(new RawCell(cell.Span, Compatibility.Texts.Of(text, cell.Start, cell.Length), cell.Doubt));
        }

        return cells.MoveToImmutable();
    }
}
