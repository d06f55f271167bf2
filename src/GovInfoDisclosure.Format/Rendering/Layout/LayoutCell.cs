using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Layout;

/// <summary>“版面单元格的种类”: what a printed cell is for.</summary>
public enum LayoutCellKind
{
    /// <summary>“块标题”: a line over a block, such as 第二十条第（一）项.</summary>
    BlockTitle,

    /// <summary>“表角”: the cell over the row headings.</summary>
    Corner,

    /// <summary>“列标题”: a heading of columns, or over such headings.</summary>
    ColumnHeading,

    /// <summary>“行标题”: a heading of rows, or beside such headings.</summary>
    RowHeading,

    /// <summary>“数据”: a figure.</summary>
    Figure,
}

/// <summary>“版面单元格”: one printed cell with the grid slots that it covers.</summary>
public sealed class LayoutCell
{
    internal LayoutCell(LayoutCellKind kind, string label, string? address, CellSchema? cell, GridArea area, ImmutableArray<LayoutCell> headings)
    {
        Kind = kind;
        Label = label;
        Address = address;
        Cell = cell;
        (Row, Column, RowSpan, ColumnSpan) = area;
        Headings = headings;
    }

    /// <summary>“种类”.</summary>
    public LayoutCellKind Kind { get; }

    /// <summary>“文字”: the label of the form; empty for a figure.</summary>
    public string Label { get; }

    /// <summary>“地址”: the JSON Pointer of the figure or row; null where the cell stands for neither.</summary>
    public string? Address { get; }

    /// <summary>“单元格（格式）”: the figure's place in the schema; null for a label.</summary>
    public CellSchema? Cell { get; }

    /// <summary>“行”: its first grid row, from 0.</summary>
    public int Row { get; }

    /// <summary>“列”: its first grid column, from 0.</summary>
    public int Column { get; }

    /// <summary>“跨行”: how many grid rows it covers.</summary>
    public int RowSpan { get; }

    /// <summary>“跨列”: how many grid columns it covers.</summary>
    public int ColumnSpan { get; }

    /// <summary>“所属标题”: for a figure the headings that say what it is, outermost first, rows before columns.</summary>
    public ImmutableArray<LayoutCell> Headings { get; }
}

/// <summary>Grid slots that belong together.</summary>
internal readonly record struct GridArea(int Row, int Column, int RowSpan, int ColumnSpan);
