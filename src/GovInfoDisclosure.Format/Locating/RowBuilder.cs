namespace GovInfoDisclosure.Format.Locating;

/// <summary>
/// Groups cells into rows. Without row ends a label after figures or blanks begins the next row; with them, blanks before and
/// between the labels of a row are cells that a span covers.
/// </summary>
internal sealed class RowBuilder(bool hasRowEnds)
{
    private const int MaxCells = 50_000; // a statutory table has some three hundred

    private readonly List<ProposedRow> _rows = [];
    private int _cells;
    private ProposedRow _current = new();

    public void Add(TextCell cell)
    {
        if (++_cells > MaxCells)
        {
            return; // what is left out is missing, and said to be
        }

        if (cell.Kind != CellKind.Label)
        {
            _current.AddTail(cell);
            return;
        }

        if (_current.Tail.Count > 0)
        {
            bool covered = hasRowEnds && _current.FigureCount == 0;
            bool ordinal = hasRowEnds && _current.Labels.Count == 0;
            if (covered || ordinal)
            {
                _current.CoverTail();
            }
            else
            {
                Flush();
            }
        }

        _current.Labels.Add(cell);
    }

    public void EndRow()
    {
        if (hasRowEnds)
        {
            Flush();
        }
    }

    /// <summary>Ends the row if it has as many figures as the one before, or as many cells as the headings above it.</summary>
    public void EndFullRow()
    {
        if (_rows.Count == 0 || _current.Tail.Count == 0)
        {
            return;
        }

        ProposedRow above = _rows[^1];
        if (above.Tail.Count > 0 ? _current.Tail.Count >= above.Tail.Count : above.Labels.Count > 1 && _current.Width == above.Width)
        {
            EndRow();
        }
    }

    public List<ProposedRow> Build()
    {
        Flush();
        return _rows;
    }

    private void Flush()
    {
        if (_current.Labels.Count == 0 && _current.Tail.Count == 0)
        {
            return;
        }

        // figures alone on their own row belong to the labels before them
        if (_current.Labels.Count == 0 && _rows.Count > 0 && _rows[^1].Tail.Count == 0)
        {
            _rows[^1].TakeTail(_current);
        }
        else if (_current.Labels.Count > 0 || _current.FigureCount > 0 || hasRowEnds)
        {
            _rows.Add(_current);
        }

        _current = new ProposedRow();
    }
}
