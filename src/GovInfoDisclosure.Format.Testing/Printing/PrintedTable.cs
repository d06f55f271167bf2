using System.Globalization;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Printing;

/// <summary>A table as an office prints it: rows of cells, and how many columns the grid has; written apart from any renderer.</summary>
internal sealed record PrintedTable(TableCode Code, int Width, List<PrintedRow> Rows)
{
    public static PrintedTable Of(FigureTable figures, Func<Figure, string>? print = null)
    {
        print ??= Plain;
        return figures.Schema.Orientation switch
        {
            TableOrientation.Stacked => Stacked(figures, print),
            TableOrientation.SideBySide => SideBySide(figures, print),
            _ => Matrix(figures, print),
        };
    }

    public PrintedTable WithValues(Func<string, string> change) =>
        this with { Rows = [.. Rows.Select(row => row with { Values = [.. row.Values.Select(change)] })] };

    public static string Plain(Figure figure) => figure.State switch
    {
        FigureState.Reported => figure.Value.ToString(CultureInfo.InvariantCulture),
        FigureState.Dash => figure.Mark!,
        _ => "",
    };

    private static PrintedTable Stacked(FigureTable figures, Func<Figure, string> print)
    {
        var rows = new List<PrintedRow>();
        foreach (BlockSchema block in figures.Schema.Blocks)
        {
            rows.Add(new PrintedRow(0, [block.Title!], []));
            rows.Add(new PrintedRow(0, [block.Corner!, .. block.Columns.Select(column => column.Label)], []));
            foreach (LineSchema line in figures.Schema.Lines.Where(line => line.Block == block))
            {
                rows.Add(new PrintedRow(0, [line.Row.Title], Values(figures, line, print)));
            }
        }

        return new PrintedTable(figures.Schema.Code, 1 + figures.Schema.Blocks.Max(block => block.Columns.Length), rows);
    }

    private static PrintedTable Matrix(FigureTable figures, Func<Figure, string> print)
    {
        BlockSchema block = figures.Schema.Blocks[0];
        var rows = new List<PrintedRow>
        {
            new(0, [block.Corner!, "申请人情况"], []),
            new(3, [block.Columns[0].Label, block.Columns[1].Group!, block.Columns[^1].Label], []),
            new(4, [.. block.Columns.Where(column => column.Group is not null).Select(column => column.Label)], []),
        };
        var printed = new HashSet<RowSchema>();
        foreach (LineSchema line in figures.Schema.Lines.Where(figures.HasLine))
        {
            string[] groups = [.. line.Groups.Where(printed.Add).Select(group => group.Title)];
            rows.Add(new PrintedRow(line.Groups.Length - groups.Length, [.. groups, line.Row.Title], Values(figures, line, print)));
        }

        return new PrintedTable(figures.Schema.Code, 3 + block.Columns.Length, rows);
    }

    private static PrintedTable SideBySide(FigureTable figures, Func<Figure, string> print)
    {
        string[] columns = [.. figures.Schema.Blocks[0].Columns.Select(column => column.Label)];
        return new PrintedTable(figures.Schema.Code, figures.Schema.Cells.Length,
        [
            new(0, ["行政复议", "行政诉讼"], []),
            new(0, [.. columns, "未经复议直接起诉", "复议后起诉"], []),
            new(5, [.. columns, .. columns], []),
            new(0, [], [.. figures.Schema.Lines.SelectMany(line => Values(figures, line, print))]),
        ]);
    }

    private static string[] Values(FigureTable figures, LineSchema line, Func<Figure, string> print) =>
        [.. line.Cells.Select(cell => print(figures[cell]))];
}

/// <summary>One printed row.</summary>
/// <param name="Covered">How many grid columns before the first label are covered by spans from above.</param>
/// <param name="Labels">The labels.</param>
/// <param name="Values">The values; an empty text is a blank cell.</param>
internal sealed record PrintedRow(int Covered, string[] Labels, string[] Values)
{
    public IEnumerable<string> Cells => Labels.Concat(Values);

    public int Count => Labels.Length + Values.Length;
}
