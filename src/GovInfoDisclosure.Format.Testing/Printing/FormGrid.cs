using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Printing;

/// <summary>A statutory table with the merged cells of the official form; written apart from any renderer.</summary>
internal sealed record FormGrid(TableCode Code, int Height, int Width, List<FormCell> Cells)
{
    private const int LabelColumns = 3;

    public static FormGrid Of(FigureTable figures, Func<Figure, string>? print = null)
    {
        print ??= PrintedTable.Plain;
        var cells = new List<FormCell>();
        int height = figures.Schema.Orientation switch
        {
            TableOrientation.Stacked => AddStacked(figures, cells, print),
            TableOrientation.SideBySide => AddSideBySide(figures, cells, print),
            _ => AddMatrix(figures, cells, print),
        };
        return new FormGrid(figures.Schema.Code, height, cells.Max(cell => cell.Column + cell.ColumnSpan), cells);
    }

    /// <summary>The cells row by row, each in its first row.</summary>
    public List<FormCell>[] Rows => [.. Enumerable.Range(0, Height).Select(row => Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column).ToList())];

    public FormGrid WithValues(Func<string, string> change) =>
        this with { Cells = [.. Cells.Select(cell => cell.IsValue ? cell with { Text = change(cell.Text) } : cell)] };

    /// <summary>The table as a sheet shows it in which nothing is merged: every label and figure in a column of its own.</summary>
    public static FormGrid Unmerged(FigureTable figures)
    {
        if (figures.Schema.Orientation != TableOrientation.Stacked)
        {
            return Of(figures);
        }

        PrintedTable table = PrintedTable.Of(figures);
        return new FormGrid(
            table.Code,
            table.Rows.Count,
            table.Width,
            [.. table.Rows.SelectMany((row, y) => row.Cells.Select((text, x) => new FormCell(text, y, x, 1, 1, x >= row.Labels.Length)))]);
    }

    // the labels take 3 columns, and 1, 2 or 3 columns of figures share the other 9: the blocks have no boundaries in common
    private static int AddStacked(FigureTable figures, List<FormCell> cells, Func<Figure, string> print)
    {
        int row = 0;
        foreach (BlockSchema block in figures.Schema.Blocks)
        {
            cells.Add(new FormCell(block.Title!, row++, 0, 1, 12));
            AddLine(block.Corner!, [.. block.Columns.Select(column => column.Label)], isValue: false);
            foreach (LineSchema line in figures.Schema.Lines.Where(line => line.Block == block))
            {
                AddLine(line.Row.Title, [.. line.Cells.Select(cell => print(figures[cell]))], isValue: true);
            }
        }

        return row;

        void AddLine(string label, string[] texts, bool isValue)
        {
            cells.Add(new FormCell(label, row, 0, 1, LabelColumns));
            for (int i = 0; i < texts.Length; i++)
            {
                int start = LabelColumns + (9 * i / texts.Length);
                cells.Add(new FormCell(texts[i], row, start, 1, LabelColumns + (9 * (i + 1) / texts.Length) - start, isValue));
            }

            row++;
        }
    }

    private static int AddMatrix(FigureTable figures, List<FormCell> cells, Func<Figure, string> print)
    {
        BlockSchema block = figures.Schema.Blocks[0];
        cells.Add(new FormCell(block.Corner!, 0, 0, 3, LabelColumns));
        cells.Add(new FormCell("申请人情况", 0, 3, 1, 7));
        cells.Add(new FormCell(block.Columns[0].Label, 1, 3, 2, 1));
        cells.Add(new FormCell(block.Columns[1].Group!, 1, 4, 1, 5));
        cells.Add(new FormCell(block.Columns[^1].Label, 1, 9, 2, 1));
        cells.AddRange(Enumerable.Range(1, 5).Select(i => new FormCell(block.Columns[i].Label, 2, 3 + i, 1, 1)));
        LineSchema[] lines = [.. figures.Schema.Lines.Where(figures.HasLine)];
        var printed = new HashSet<RowSchema>();
        for (int i = 0; i < lines.Length; i++)
        {
            int row = 3 + i;
            for (int level = 0; level < lines[i].Groups.Length; level++)
            {
                RowSchema group = lines[i].Groups[level];
                if (printed.Add(group))
                {
                    cells.Add(new FormCell(group.Title, row, level, lines.Count(line => line.Groups.Contains(group)), 1));
                }
            }

            int depth = lines[i].Groups.Length;
            cells.Add(new FormCell(lines[i].Row.Title, row, depth, 1, LabelColumns - depth));
            cells.AddRange(lines[i].Cells.Select((cell, n) => new FormCell(print(figures[cell]), row, LabelColumns + n, 1, 1, IsValue: true)));
        }

        return 3 + lines.Length;
    }

    private static int AddSideBySide(FigureTable figures, List<FormCell> cells, Func<Figure, string> print)
    {
        string[] columns = [.. figures.Schema.Blocks[0].Columns.Select(column => column.Label)];
        cells.AddRange([new FormCell("行政复议", 0, 0, 1, 5), new FormCell("行政诉讼", 0, 5, 1, 10)]);
        cells.AddRange([new FormCell("未经复议直接起诉", 1, 5, 1, 5), new FormCell("复议后起诉", 1, 10, 1, 5)]);
        cells.AddRange(columns.Select((label, i) => new FormCell(label, 1, i, 2, 1)));
        cells.AddRange(columns.Concat(columns).Select((label, i) => new FormCell(label, 2, 5 + i, 1, 1)));
        cells.AddRange(figures.Schema.Cells.Select(cell => new FormCell(print(figures[cell]), 3, cell.Slot, 1, 1, IsValue: true)));
        return 4;
    }
}

internal sealed record FormCell(string Text, int Row, int Column, int RowSpan, int ColumnSpan, bool IsValue = false);
