using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Sources.Html;

/// <summary>One cell with its spans; a heading cell or one that holds a figure.</summary>
internal sealed record HtmlGridCell(string Text, int RowSpan = 1, int ColumnSpan = 1, bool IsFigure = false);

/// <summary>A printed table with the spans that an office draws; written by hand, apart from any renderer of the library.</summary>
internal sealed record HtmlGrid(List<List<HtmlGridCell>> Rows, int Width, int Headers)
{
    private const int LabelColumns = 3;

    public static HtmlGrid Of(PrintedTable table) =>
        table.Code == TableCode.ProactiveDisclosure ? Stacked(table) : table.Code == TableCode.Requests ? Matrix(table) : SideBySide(table);

    /// <summary>The same without spans: every other slot that a cell covers is an empty cell.</summary>
    public HtmlGrid Padded()
    {
        var slots = new HtmlGridCell[Rows.Count, Width];
        for (int y = 0; y < Rows.Count; y++)
        {
            int x = 0;
            foreach (HtmlGridCell cell in Rows[y])
            {
                while (slots[y, x] is not null)
                {
                    x++;
                }

                for (int dy = 0; dy < cell.RowSpan; dy++)
                {
                    for (int dx = 0; dx < cell.ColumnSpan; dx++)
                    {
                        slots[y + dy, x + dx] = new HtmlGridCell("");
                    }
                }

                slots[y, x] = cell with { RowSpan = 1, ColumnSpan = 1 };
            }
        }

        return this with { Rows = [.. Rows.Select((_, y) => Enumerable.Range(0, Width).Select(x => slots[y, x] ?? new HtmlGridCell("")).ToList())] };
    }

    // every row is stretched to the width by its last cell, so that the columns of its blocks do not meet
    private static HtmlGrid Stacked(PrintedTable table)
    {
        List<HtmlGridCell> Row(PrintedRow row)
        {
            List<HtmlGridCell> cells = Cells(row);
            cells[^1] = cells[^1] with { ColumnSpan = table.Width - row.Count + 1 };
            return cells;
        }

        return new HtmlGrid([.. table.Rows.Select(Row)], table.Width, 1);
    }

    private static HtmlGrid Matrix(PrintedTable table)
    {
        List<List<HtmlGridCell>> rows = [.. table.Rows.Select(Cells)];
        rows[0] = [rows[0][0] with { RowSpan = 3, ColumnSpan = LabelColumns }, rows[0][1] with { ColumnSpan = 7 }];
        rows[1] = [rows[1][0] with { RowSpan = 2 }, rows[1][1] with { ColumnSpan = 5 }, rows[1][2] with { RowSpan = 2 }];
        for (int y = 3; y < rows.Count; y++)
        {
            PrintedRow row = table.Rows[y];
            for (int i = 0; i < row.Labels.Length; i++)
            {
                int column = row.Covered + i;
                bool isGroup = i < row.Labels.Length - 1;
                rows[y][i] = isGroup
                    ? rows[y][i] with { RowSpan = 1 + table.Rows.Skip(y + 1).TakeWhile(below => below.Covered > column).Count() }
                    : rows[y][i] with { ColumnSpan = LabelColumns - column };
            }
        }

        return new HtmlGrid(rows, table.Width, 3);
    }

    private static HtmlGrid SideBySide(PrintedTable table)
    {
        List<List<HtmlGridCell>> rows = [.. table.Rows.Select(Cells)];
        rows[0] = [rows[0][0] with { ColumnSpan = 5 }, rows[0][1] with { ColumnSpan = 10 }];
        rows[1] = [.. rows[1].Select((cell, i) => i < 5 ? cell with { RowSpan = 2 } : cell with { ColumnSpan = 5 })];
        return new HtmlGrid(rows, table.Width, 3);
    }

    private static List<HtmlGridCell> Cells(PrintedRow row) =>
        [.. row.Labels.Select(label => new HtmlGridCell(label)), .. row.Values.Select(value => new HtmlGridCell(value, IsFigure: true))];
}
