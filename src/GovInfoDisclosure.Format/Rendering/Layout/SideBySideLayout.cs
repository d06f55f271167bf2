using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Layout;

/// <summary>Lays out a table whose lines stand beside each other, their titles over the columns and all figures in one row (table 4).</summary>
internal static class SideBySideLayout
{
    public static TableLayout Build(TableSchema table)
    {
        var builder = new LayoutBuilder();
        int titles = table.Lines.Max(line => line.Groups.Length) + 1;
        var headings = table.Cells.Select(_ => new List<LayoutCell>()).ToArray();
        for (int level = 0; level <= titles; level++)
        {
            AddLevel(table, level, titles, builder, headings);
            builder.EndRow(0);
        }

        foreach (CellSchema cell in table.Cells)
        {
            builder.Add(cell, cell.Slot, 1, [.. headings[cell.Slot]]);
        }

        builder.EndRow(0);
        return builder.Build(table, 0, [.. Enumerable.Repeat(1, table.Cells.Length)]);
    }

    // at each level a line prints a group over it, its own title, or its columns, which reach down to the figures
    private static void AddLevel(TableSchema table, int level, int titles, LayoutBuilder builder, List<LayoutCell>[] headings)
    {
        LayoutCell? group = null;
        foreach (LineSchema line in table.Lines)
        {
            if (level == line.Groups.Length + 1)
            {
                for (int i = 0; i < line.Cells.Length; i++)
                {
                    headings[line.FirstSlot + i].Add(
                        builder.Add(LayoutCellKind.ColumnHeading, line.Block.Columns[i].Label, line.FirstSlot + i, titles + 1 - level, 1));
                }
            }
            else if (level <= line.Groups.Length)
            {
                RowSchema row = level < line.Groups.Length ? line.Groups[level] : line.Row;
                if (group?.Address != row.Code.Pointer)
                {
                    int width = row == line.Row ? line.Cells.Length : table.Lines.Where(other => other.Groups.Contains(row)).Sum(other => other.Cells.Length);
                    group = builder.Add(LayoutCellKind.ColumnHeading, row.Title, line.FirstSlot, 1, width, row.Code.Pointer);
                }

                foreach (CellSchema cell in line.Cells)
                {
                    headings[cell.Slot].Add(group);
                }
            }
        }
    }
}
