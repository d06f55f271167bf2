using System.Text;

namespace GovInfoDisclosure.Format.Testing.Printing;

/// <summary>The shapes in which published tables reach us as text.</summary>
internal static class TextShapes
{
    /// <summary>Shapes in which a blank cell leaves a trace.</summary>
    public static readonly Dictionary<string, Func<PrintedTable, string>> WithBlanks = new()
    {
        ["cell per line, runs of bars"] = table => Bars(table, before: "", runs: true),
        ["cell per line, runs of bars, a bar before each row"] = table => Bars(table, before: "|\n", runs: true),
        ["cell per line, bars without runs"] = table => Bars(table, before: "", runs: false),
        ["cells indented between bars"] = Indented,
        ["row per line, bars after"] = table => Rows(table, "", " | ", " |"),
        ["row per line, bars around"] = table => Rows(table, "| ", " | ", " |"),
        ["row per line, padded bars"] = table => Padded(table, "", " | ", " |"),
        ["row per line, padded bars around"] = table => Padded(table, "| ", " | ", " |"),
        ["tab before each cell, blank line after each row"] = Tabs,
        ["row per line, tabs"] = table => Rows(table, "", "\t", ""),
        ["row per line, tabs, covered cells"] = table => Padded(table, "", "\t", ""),
        ["Markdown"] = Markdown,
    };

    /// <summary>Shapes in which a blank cell is lost.</summary>
    public static readonly Dictionary<string, Func<PrintedTable, string>> WithoutBlanks = new()
    {
        ["cell per line"] = table => Cells(table, "\n"),
        ["cell per line, blank lines between"] = table => Cells(table, "\n\n"),
        ["cell per line, blank and indented lines between"] = table => Cells(table, "\n \u3000\n\n"),
        ["row per line, blanks"] = table => Rows(table, "", "  ", ""),
        ["one line"] = table => Cells(table, " ") + "\n",
    };

    public static string Glued(PrintedTable table) => Cells(table, "");

    private static string Bars(PrintedTable table, string before, bool runs)
    {
        var text = new StringBuilder();
        foreach (PrintedRow row in table.Rows)
        {
            text.Append(before);
            foreach (string cell in row.Cells)
            {
                text.Append(cell.Length == 0 ? "|\n" : cell + " |\n");
            }

            bool last = ReferenceEquals(row, table.Rows[^1]);
            if (runs && !last && row.Count < table.Width)
            {
                text.Append('|', table.Width - row.Count).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Indented(PrintedTable table)
    {
        var text = new StringBuilder();
        foreach (PrintedRow row in table.Rows)
        {
            text.Append("| \n").Append(string.Concat(row.Cells.Select(cell => $"       {cell}  | \n      \n")));
            text.Append('|', table.Width - row.Count).Append(row.Count < table.Width ? "\n" : "");
        }

        return text.ToString();
    }

    private static string Rows(PrintedTable table, string before, string between, string after) =>
        string.Concat(table.Rows.Select(row => before + string.Join(between, row.Cells) + after + "\n"));

    private static string Padded(PrintedTable table, string before, string between, string after) =>
        string.Concat(table.Rows.Select(row =>
        {
            IEnumerable<string> cells = Enumerable.Repeat("", between == "\t" ? row.Covered : 0).Concat(row.Cells);
            int missing = Math.Max(0, table.Width - cells.Count());
            return before + string.Join(between, cells.Concat(Enumerable.Repeat("", missing))) + after + "\n";
        }));

    private static string Tabs(PrintedTable table) =>
        string.Concat(table.Rows.Select(row => string.Concat(Enumerable.Repeat("\t\n", row.Covered)) + string.Concat(row.Cells.Select(cell => "\t" + cell + "\n")) + "\n"));

    private static string Markdown(PrintedTable table)
    {
        int width = table.Rows.Max(row => row.Count);
        string Line(PrintedRow row) => "| " + string.Join(" | ", row.Cells.Concat(Enumerable.Repeat("", width - row.Count))) + " |\n";
        return Line(table.Rows[0]) + "|" + string.Concat(Enumerable.Repeat("---|", width)) + "\n" + string.Concat(table.Rows.Skip(1).Select(Line));
    }

    public static string Cells(PrintedTable table, string between) =>
        string.Join(between, table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Length > 0)) + (between.Length > 0 ? "\n" : "");
}
