namespace GovInfoDisclosure.Format.OpenXml.Xlsx;

/// <summary>What a sheet shows: its cells that are not blank, the blank rows right below them, and its merged ranges.</summary>
internal sealed class SheetContent
{
    private const int NoColumn = -1;

    // one list, as sheets write their cells in order: collections for every row would cost more time than reading them
    private readonly List<SheetCell> _cells = [];
    private bool _isInOrder = true;

    public bool IsEmpty => _cells.Count == 0;

    /// <summary>How many columns hold text, counted from the first.</summary>
    public int Width { get; private set; }

    public List<CellRange> Merges { get; } = [];

    /// <summary>Which of the first columns are hidden; those farther to the right are shown.</summary>
    public bool[] Hidden { get; } = new bool[SheetGrid.MaxWidth];

    public bool IsHidden(int column) => column < Hidden.Length && Hidden[column];

    public void Add(SheetCell cell)
    {
        _isInOrder = _isInOrder && (IsEmpty || IsBefore(_cells[_cells.Count - 1], cell));
        _cells.Add(cell);
        Width = Math.Max(Width, cell.Column + 1);
    }

    /// <summary>Adds a blank cell: below headings a row may be blank throughout; rows without text elsewhere are none of a table.</summary>
    public void AddBlank(int row)
    {
        if (!IsEmpty && _cells[_cells.Count - 1] is var last && last.Row == row - 1 && last.Column != NoColumn)
        {
            Add(new SheetCell(row, NoColumn, ""));
        }
    }

    /// <summary>The cells from the top, and from the left: as often as they were added. A blank row is a cell left of the first column.</summary>
    public List<SheetCell> InOrder() =>
        _isInOrder ? _cells : [.. _cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];

    private static bool IsBefore(SheetCell one, SheetCell other) =>
        one.Row < other.Row || (one.Row == other.Row && one.Column <= other.Column);
}

/// <summary>A cell that is not blank, at its row and column from 0.</summary>
internal readonly record struct SheetCell(int Row, int Column, string Text);
