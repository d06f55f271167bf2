using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Rendering.Layout;

/// <summary>“版面行”: one grid row: the cells that begin in it, left to right.</summary>
public sealed class LayoutRow
{
    internal LayoutRow(int block, ImmutableArray<LayoutCell> cells, ImmutableArray<LayoutCell> slots)
    {
        Block = block;
        Cells = cells;
        Slots = slots;
        IsHeading = cells.All(cell => cell.Kind is not (LayoutCellKind.Figure or LayoutCellKind.RowHeading));
    }

    /// <summary>“所属表块”: the position of its block among those printed, from 0.</summary>
    public int Block { get; }

    /// <summary>“单元格”: without the slots that cells of earlier rows cover.</summary>
    public ImmutableArray<LayoutCell> Cells { get; }

    /// <summary>“全行”: the same together with the cells of earlier rows that reach into this one, left to right.</summary>
    public ImmutableArray<LayoutCell> Slots { get; }

    /// <summary>“标题行”: whether the row holds headings of columns and no figure.</summary>
    public bool IsHeading { get; }
}
