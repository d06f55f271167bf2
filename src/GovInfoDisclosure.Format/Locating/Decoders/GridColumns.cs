using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Tells which columns of a grid hold the labels and figures of the form, and which are padding or an office's own.</summary>
internal sealed class GridColumns
{
    private readonly List<(int Column, TextCell Cell)[]> _rows;
    private readonly HashSet<int> _labels = [];
    private readonly int _last = -1;

    public GridColumns(string text, TableSchema table, List<(int Column, TextCell Cell)[]> rows)
    {
        _rows = rows;
        FindLabels();
        foreach ((int column, TextCell cell) in rows.SelectMany(row => row))
        {
            _last = cell.Kind == CellKind.Blank ? _last : Math.Max(_last, column);
        }

        Local = table.Orientation == TableOrientation.Matrix
            ? FindLocal(text, table.Blocks[0].Columns)
            : ImmutableDictionary<int, TextCell>.Empty;
    }

    /// <summary>The columns that the office added, by the headings above them.</summary>
    public ImmutableDictionary<int, TextCell> Local { get; }

    /// <summary>Whether a cell counts: a blank does not beside the table nor where labels stand, as sheets and editors leave it for merged cells.</summary>
    public bool Counts(int column, TextCell cell) =>
        !Local.ContainsKey(column) && (cell.Kind != CellKind.Blank || (column <= _last && !_labels.Contains(column)));

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

    // Only where the headings name every column of the form once, another heading between them names a column of the office's own.
    private ImmutableDictionary<int, TextCell> FindLocal(string text, ImmutableArray<ColumnSchema> columns)
    {
        var known = new Dictionary<ColumnSchema, int>();
        var others = new Dictionary<int, TextCell>();
        foreach ((int Column, TextCell Cell)[] row in _rows.TakeWhile(row => FirstFigure(row) < 0))
        {
            foreach ((int column, TextCell cell) in row.Where(cell => cell.Cell.Kind == CellKind.Label))
            {
                string key = LabelKey.Of(cell.In(text));
                if (columns.FirstOrDefault(schema => LabelKey.Of(schema.Label) == key || schema.Spellings.Any(spelling => LabelKey.Of(spelling) == key)) is not { } found)
                {
                    others[column] = cell; // the lowest heading is the column's own
                }
                else if (known.ContainsKey(found))
                {
                    return ImmutableDictionary<int, TextCell>.Empty;
                }
                else
                {
                    known.Add(found, column);
                }
            }
        }

        if (known.Count < columns.Length)
        {
            return ImmutableDictionary<int, TextCell>.Empty;
        }

        int first = known.Values.Min();
        return others.Where(other => other.Key > first && !known.ContainsValue(other.Key)).ToImmutableDictionary(other => other.Key, other => other.Value);
    }

    private static int FirstFigure((int Column, TextCell Cell)[] row) => Array.FindIndex(row, cell => cell.Cell.Kind == CellKind.Figure);
}
