using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Layout;

/// <summary>Lays out blocks below each other (table 2), or the one block of a table of rows and columns (table 3).</summary>
internal sealed class BlockLayout
{
    private readonly TableSchema _table;
    private readonly ImmutableArray<LineSchema> _lines;
    private readonly ColumnGrid _grid;
    private readonly int _labelColumns;
    private readonly LayoutBuilder _builder = new();

    private BlockLayout(TableSchema table, ImmutableArray<LineSchema> lines)
    {
        _table = table;
        _lines = lines;
        _grid = new ColumnGrid(table.Blocks);
        _labelColumns = table.Lines.Max(line => line.Groups.Length) + 1;
    }

    public static TableLayout Build(TableSchema table, ImmutableArray<LineSchema> lines) => new BlockLayout(table, lines).Build();

    private TableLayout Build()
    {
        int printed = 0;
        foreach (BlockSchema block in _table.Blocks)
        {
            ImmutableArray<LineSchema> own = [.. _lines.Where(line => ReferenceEquals(line.Block, block))];
            if (!own.IsEmpty)
            {
                AddLines(block, own, AddHeadings(block, printed), printed);
                printed++;
            }
        }

        return _builder.Build(_table, _labelColumns, _grid.Widths);
    }

    /// <summary>The headings of each column, outermost first.</summary>
    private List<LayoutCell>[] AddHeadings(BlockSchema block, int number)
    {
        var above = new List<LayoutCell>();
        if (block.Title is not null)
        {
            above.Add(_builder.Add(LayoutCellKind.BlockTitle, block.Title, 0, 1, _labelColumns + _grid.Count));
            _builder.EndRow(number);
        }

        bool hasGroups = block.Columns.Any(column => column.Group is not null);
        int depth = 1 + (hasGroups ? 1 : 0) + (block.ColumnsTitle is null ? 0 : 1);
        _builder.Add(LayoutCellKind.Corner, block.Corner ?? "", 0, depth, _labelColumns);
        if (block.ColumnsTitle is not null)
        {
            above.Add(_builder.Add(LayoutCellKind.ColumnHeading, block.ColumnsTitle, _labelColumns, 1, _grid.Count));
            _builder.EndRow(number);
        }

        List<LayoutCell>[] headings = [.. block.Columns.Select(_ => new List<LayoutCell>(above))];
        if (hasGroups)
        {
            AddGroupRow(block, headings);
            _builder.EndRow(number);
        }

        for (int i = 0; i < block.Columns.Length; i++)
        {
            if (!hasGroups || block.Columns[i].Group is not null)
            {
                headings[i].Add(AddColumn(block, i, i + 1, block.Columns[i].Label, 1));
            }
        }

        _builder.EndRow(number);
        return headings;
    }

    // a column without a group has its heading here already, over both rows
    private void AddGroupRow(BlockSchema block, List<LayoutCell>[] headings)
    {
        for (int i = 0, end; i < block.Columns.Length; i = end)
        {
            string? group = block.Columns[i].Group;
            end = i + 1;
            while (group is not null && end < block.Columns.Length && block.Columns[end].Group == group)
            {
                end++;
            }

            LayoutCell cell = AddColumn(block, i, end, group ?? block.Columns[i].Label, group is null ? 2 : 1);
            for (int column = i; column < end; column++)
            {
                headings[column].Add(cell);
            }
        }
    }

    private LayoutCell AddColumn(BlockSchema block, int first, int end, string label, int rowSpan)
    {
        int start = _grid.StartOf(block, first);
        return _builder.Add(LayoutCellKind.ColumnHeading, label, _labelColumns + start, rowSpan, _grid.StartOf(block, end) - start);
    }

    private void AddLines(BlockSchema block, ImmutableArray<LineSchema> lines, List<LayoutCell>[] columns, int number)
    {
        var groups = new Dictionary<RowSchema, LayoutCell>();
        foreach (LineSchema line in lines)
        {
            var rows = new List<LayoutCell>();
            foreach (RowSchema group in line.Groups)
            {
                if (!groups.TryGetValue(group, out LayoutCell? cell))
                {
                    int height = lines.Count(other => other.Groups.Contains(group));
                    cell = _builder.Add(LayoutCellKind.RowHeading, group.Title, rows.Count, height, 1, group.Code.Pointer);
                    groups.Add(group, cell);
                }

                rows.Add(cell);
            }

            rows.Add(_builder.Add(LayoutCellKind.RowHeading, line.Row.Title, rows.Count, 1, _labelColumns - rows.Count, line.Row.Code.Pointer));
            for (int i = 0; i < line.Cells.Length; i++)
            {
                int start = _grid.StartOf(block, i);
                _builder.Add(line.Cells[i], _labelColumns + start, _grid.StartOf(block, i + 1) - start, [.. rows, .. columns[i]]);
            }

            _builder.EndRow(number);
        }
    }
}
