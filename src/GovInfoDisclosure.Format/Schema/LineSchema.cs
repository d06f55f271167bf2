using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“数据行（展开）”: a row of the form that holds figures, with its place in the table; made from the tree, in printed order.</summary>
public sealed class LineSchema
{
    internal LineSchema(TableCode table, BlockSchema block, RowSchema row, ImmutableArray<RowSchema> groups, int index, int firstSlot)
    {
        Table = table;
        Block = block;
        Row = row;
        Groups = groups;
        Index = index;
        FirstSlot = firstSlot;
        Path = row.Code.Pointer.Substring(table.Key.Length + 2).Replace('/', '.');
        var cells = ImmutableArray.CreateBuilder<CellSchema>(block.Columns.Length);
        for (int i = 0; i < block.Columns.Length; i++)
        {
            cells.Add(new CellSchema(this, block.Columns[i], firstSlot + i));
        }

        Cells = cells.MoveToImmutable();
    }

    /// <summary>“表”.</summary>
    public TableCode Table { get; }

    /// <summary>“表块”.</summary>
    public BlockSchema Block { get; }

    /// <summary>“行”.</summary>
    public RowSchema Row { get; }

    /// <summary>“上级”: the headings over the row, outermost first.</summary>
    public ImmutableArray<RowSchema> Groups { get; }

    /// <summary>“单元格”: left to right.</summary>
    public ImmutableArray<CellSchema> Cells { get; }

    /// <summary>“行序”: the position among the lines of the table, from 0.</summary>
    public int Index { get; }

    /// <summary>“首位”: the slot of the first figure in a <see cref="Reports.FigureTable"/>.</summary>
    public int FirstSlot { get; }

    /// <summary>“路径”: the row in the names of identities, such as <c>outcomes.withheld.stateSecret</c>.</summary>
    public string Path { get; }

    /// <summary>“合并行”: whether this line is a group that may be printed as one row.</summary>
    public bool IsAlternative => Row.Kind == RowKind.Group;
}
