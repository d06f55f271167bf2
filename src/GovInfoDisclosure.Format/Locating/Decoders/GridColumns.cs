namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Tells which columns of a grid hold labels and figures, and which are padding.</summary>
internal sealed class GridColumns
{
    private readonly List<(int Column, TextCell Cell)[]> _rows;
    private readonly HashSet<int> _labels = [];
    private readonly int _last = -1;

    public GridColumns(List<(int Column, TextCell Cell)[]> rows)
    {
        _rows = rows;
        FindLabels();
        foreach ((int column, TextCell cell) in rows.SelectMany(row => row))
        {
            _last = cell.Kind == CellKind.Blank ? _last : Math.Max(_last, column);
        }
    }

    /// <summary>Whether a cell counts: a blank does not beside the table nor where labels stand, as sheets and editors leave it for merged cells.</summary>
    public bool Counts(int column, TextCell cell) =>
        cell.Kind != CellKind.Blank || (column <= _last && !_labels.Contains(column));

    // where labels stand before figures in some row, and figures in none
    private void FindLabels()
    {
        var figures = new HashSet<int>();
        foreach ((int Column, TextCell Cell)[] row in _rows)
        {
            int first = FirstFigure(row);
            for (int i = 0; first >= 0 && i < row.Length; i++)
            {
                if (row[i].Cell.Kind != CellKind.Blank)
                {
                    (i < first ? _labels : figures).Add(row[i].Column);
                }
            }
        }

        _labels.ExceptWith(figures);
    }

    private static int FirstFigure((int Column, TextCell Cell)[] row) => Array.FindIndex(row, cell => cell.Cell.Kind == CellKind.Figure);
}
