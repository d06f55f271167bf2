using System.Net;

namespace GovInfoDisclosure.Format.Testing.Printing;

/// <summary>The ways in which sites and editors write the tables of reports as HTML.</summary>
internal static class HtmlTableStyles
{
    private const string WordTable =
        "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>";

    private const string WordSpan = "<span lang=EN-US style='font-size:10.5pt;\n  font-family:宋体;mso-bidi-font-family:\"Times New Roman\"'>";

    public static readonly Dictionary<string, Func<FormGrid, string>> All = new()
    {
        ["spans"] = grid => Table(grid.Rows, Plain),
        ["empty cells instead of spans"] = grid => Table(Padded(grid), Plain),
        ["head, foot before body"] = Sections,
        ["bodies, rowspan zero and past the end"] = Bodies,
        ["short heading rows"] = grid => Table(grid.Rows, cell => cell.ColumnSpan == grid.Width ? $"<td>{cell.Text}</td>" : Plain(cell)),
        ["th"] = grid => Table(grid.Rows, cell => Cell(cell, Encode(cell.Text), cell.IsValue ? "td" : "th")),
        ["no end tags"] = grid => "<TABLE BORDER=1>" + string.Concat(grid.Rows.Select(row => "<TR>" + string.Concat(row.Select(cell =>
            Open(cell, "TD").ToUpperInvariant() + "\n  <P ALIGN=center>" + Encode(cell.Text) + "\n")))) + "</TABLE>\n",
        ["Word"] = grid => Table(grid.Rows, Word, WordTable),
        ["breaks in labels"] = grid => Table(grid.Rows, Broken),
        ["in a layout table"] = grid => $"<table width=\"100%\"><tr><td>{Table(grid.Rows, Plain)}</td></tr></table>",
        ["deep in layout tables of two columns"] = grid =>
            $"<table><tbody><tr><td width=5>&nbsp;</td><td><table><tr><td>\n{Table(grid.Rows, Plain)}\n</td></tr></table></td></tr></tbody></table>",
        ["split, heading repeated"] = Split,
        ["text and forms between rows"] = grid => "<table><form action=x><input type=hidden name=a value=7>注：单位为件<br>"
            + string.Concat(grid.Rows.Select((row, y) => (y == 2 ? "<b>（续表）</b>" : "") + Row(row, Plain))) + "</form></table>",
        ["a box in every cell"] = grid => Table(grid.Rows, cell => Cell(cell, $"<table><tr><td><div>{Encode(cell.Text)}</div></td></tr></table>")),
        ["hidden cells and rows"] = Hidden,
    };

    private static string Table(IEnumerable<IEnumerable<FormCell>> rows, Func<FormCell, string> cell, string open = "<table>") =>
        open + "\n" + string.Concat(rows.Select(row => Row(row, cell))) + "</table>\n";

    private static string Row(IEnumerable<FormCell> row, Func<FormCell, string> cell) => "<tr>" + string.Concat(row.Select(cell)) + "</tr>\n";

    private static string Plain(FormCell cell) => Cell(cell, Encode(cell.Text));

    private static string Cell(FormCell cell, string content, string tag = "td") => Open(cell, tag) + content + "</" + tag + ">";

    private static string Open(FormCell cell, string tag) =>
        "<" + tag + (cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "") + (cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "") + ">";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    // every other slot that a cell covers is an empty cell; without spans the blocks of table 2 share the columns of the widest
    private static IEnumerable<IEnumerable<FormCell>> Padded(FormGrid grid)
    {
        bool isStacked = grid.Rows[0].Count == 1;
        int width = isStacked ? grid.Rows.Max(row => row.Count) : grid.Width;
        Dictionary<(int, int), FormCell> first = grid.Rows.SelectMany(row => row.Select((cell, i) => cell with { Column = isStacked ? i : cell.Column }))
            .ToDictionary(cell => (cell.Row, cell.Column), cell => cell with { RowSpan = 1, ColumnSpan = 1 });
        return Enumerable.Range(0, grid.Height).Select(y => Enumerable.Range(0, width).Select(x =>
            first.TryGetValue((y, x), out FormCell? cell) ? cell : new FormCell("", y, x, 1, 1)));
    }

    // the rows of heading alone come last in the source, the last row first
    private static string Sections(FormGrid grid)
    {
        List<FormCell>[] rows = grid.Rows;
        int headings = Headings(grid);
        string Group(string tag, IEnumerable<List<FormCell>> some) => $"<{tag}>\n{string.Concat(some.Select(row => Row(row, Plain)))}</{tag}>";
        return "<table>" + Group("tfoot", rows.Skip(rows.Length - 1)) + Group("tbody", rows.Skip(headings).Take(rows.Length - headings - 1)) + Group("thead", rows.Take(headings)) + "</table>";
    }

    // the rows that one span reaches over are a body; the span is zero, or more rows than the body has, and so with columns
    private static string Bodies(FormGrid grid)
    {
        string html = "<table>\n";
        for (int y = 0; y < grid.Height;)
        {
            int reach = grid.Rows[y].Max(cell => cell.RowSpan);
            html += "<tbody>" + string.Concat(grid.Rows.Skip(y).Take(reach).Select(row => Row(row, cell =>
            {
                bool isReach = cell.RowSpan == reach && reach > 1;
                string rows = isReach ? y % 2 == 0 ? " rowspan=0" : " rowspan=65000" : $" rowspan={cell.RowSpan}";
                string columns = cell.Column + cell.ColumnSpan == grid.Width ? " colspan=' +1000x'" : $" colspan={cell.ColumnSpan}";
                return $"<td{rows}{columns}>{Encode(cell.Text)}</td>";
            }))) + "</tbody>\n";
            y += reach;
        }

        return html + "</table>\n";
    }

    private static string Word(FormCell cell)
    {
        string open = $"<td width=72 {(cell.RowSpan > 1 ? $"rowspan={cell.RowSpan} " : "")}{(cell.ColumnSpan > 1 ? $"colspan={cell.ColumnSpan} " : "")}"
            + "valign=top style='width:54.0pt;border:solid windowtext 1.0pt;\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>";
        string content = cell.Text.Length == 0
            ? WordSpan + "<o:p>&nbsp;</o:p></span>"
            : string.Concat(Enumerable.Range(0, (cell.Text.Length + 1) / 2).Select(i => WordSpan + Encode(cell.Text.Substring(2 * i, Math.Min(2, cell.Text.Length - (2 * i)))) + "</span>")) + WordSpan + "<o:p></o:p></span>";
        return open + $"\n  <p class=MsoNormal align=center style='text-align:center'><![if !supportMisalignedColumns]>{content}<![endif]></p>"
            + "<!--[if gte mso 9]><xml><w:x>99</w:x></xml><![endif]-->\n  </td>";
    }

    private static string Broken(FormCell cell) => Cell(cell, cell.IsValue || cell.Text.Length < 4
        ? $"\n\t<div>{Encode(cell.Text)}<br></div>\n"
        : $"<p>{Encode(cell.Text[..2])}<br/>\n{Encode(cell.Text[2..3])}</p><p>\u3000{Encode(cell.Text[3..])}&nbsp;</p>");

    // the groups are cut where the page ends; what they cover goes on as an empty cell
    private static string Split(FormGrid grid)
    {
        if (grid.Height < 20)
        {
            return Table(grid.Rows, Plain);
        }

        int at = grid.Height / 2;
        int headings = Headings(grid);
        var first = grid.Cells.Where(cell => cell.Row < at).Select(cell => cell with { RowSpan = Math.Min(cell.RowSpan, at - cell.Row) });
        var open = grid.Cells.Where(cell => cell.Row < at && cell.Row + cell.RowSpan > at)
            .Select(cell => cell with { Text = "", Row = at, RowSpan = cell.Row + cell.RowSpan - at });
        var second = grid.Cells.Where(cell => cell.Row < headings || cell.Row >= at).Concat(open);
        return Table((grid with { Cells = [.. first] }).Rows, Plain) + "<p>- 4 -</p>\n"
            + Table((grid with { Cells = [.. second] }).Rows.Where(row => row.Count > 0), Plain);
    }

    private static string Hidden(FormGrid grid)
    {
        string hidden = "<tr style=\"DISPLAY : none\">" + string.Concat(Enumerable.Repeat("<td>9</td>", grid.Width)) + "</tr>";
        return "<table>" + string.Concat(grid.Rows.Select(row => hidden + "<tr><td hidden>8</td>" + string.Concat(row.Select(cell =>
            Cell(cell, Encode(cell.Text) + "<span style='color:red;display:none'>7</span><script>document.write('6')</script>"))) + "</tr>")) + "</table>";
    }

    private static int Headings(FormGrid grid) => grid.Height == 4 || grid.Height > 20 ? 3 : 1;
}
