using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Layout;

/// <summary>Collects the cells of a layout row by row.</summary>
internal sealed class LayoutBuilder
{
    private readonly ImmutableArray<LayoutRow>.Builder _rows = ImmutableArray.CreateBuilder<LayoutRow>();
    private readonly ImmutableArray<LayoutCell>.Builder _cells = ImmutableArray.CreateBuilder<LayoutCell>();

    private ImmutableArray<LayoutCell> _slots = [];

    /// <summary>The row that is being filled.</summary>
    public int Row => _rows.Count;

    public LayoutCell Add(LayoutCellKind kind, string label, int column, int rowSpan, int columnSpan, string? address = null)
    {
        var cell = new LayoutCell(kind, label, address, null, new GridArea(Row, column, rowSpan, columnSpan), []);
        _cells.Add(cell);
        return cell;
    }

    public void Add(CellSchema figure, int column, int columnSpan, ImmutableArray<LayoutCell> headings) =>
        _cells.Add(new LayoutCell(LayoutCellKind.Figure, "", figure.Address, figure, new GridArea(Row, column, 1, columnSpan), headings));

    public void EndRow(int block)
    {
        _slots = [.. _slots.Where(cell => cell.Row + cell.RowSpan > Row).Concat(_cells).OrderBy(cell => cell.Column)];
        _rows.Add(new LayoutRow(block, _cells.ToImmutable(), _slots));
        _cells.Clear();
    }

    public TableLayout Build(TableSchema table, int labelColumns, ImmutableArray<int> figureWidths) =>
        new(table, labelColumns, figureWidths, _rows.ToImmutable());
}
