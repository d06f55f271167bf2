using System.Net;
using System.Text;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Sources.Html;

/// <summary>The ways in which sites and editors write the tables of reports as HTML.</summary>
internal static class HtmlTableStyles
{
    public static readonly Dictionary<string, Func<PrintedTable, string>> All = new()
    {
        ["spans"] = table => Table(HtmlGrid.Of(table), Plain),
        ["empty cells instead of spans"] = table => Table(HtmlGrid.Of(table).Padded(), Plain),
        ["head, foot before body"] = Sections,
        ["bodies with rowspan zero, spans past the end"] = Bodies,
        ["short heading rows"] = table => Table(HtmlGrid.Of(table), (cell, _) => cell.ColumnSpan > 1 && !cell.IsFigure && cell.Text.StartsWith("第二十条", StringComparison.Ordinal)
            ? $"<td>{cell.Text}</td>" : Plain(cell, "td")),
        ["th"] = table => Table(HtmlGrid.Of(table), (cell, _) => Plain(cell, cell.IsFigure ? "td" : "th")),
        ["no end tags"] = NoEndTags,
        ["Word"] = table => Table(HtmlGrid.Of(table), Word, "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>"),
        ["breaks in labels"] = table => Table(HtmlGrid.Of(table), Broken),
        ["a data table in a layout table"] = table => $"<table width=\"100%\"><tr><td>{Table(HtmlGrid.Of(table), Plain)}</td></tr></table>",
        ["each in a table of two columns"] = table => $"<table><tbody><tr><td width=5>&nbsp;</td><td><table><tr><td>\n{Table(HtmlGrid.Of(table), Plain)}\n</td></tr></table></td></tr></tbody></table>",
        ["split, heading repeated"] = Split,
        ["text and forms between rows"] = Fostered,
        ["a box in every cell"] = table => Table(HtmlGrid.Of(table), (cell, _) => Open(cell, "td") + $"<table><tr><td><div>{Encode(cell.Text)}</div></td></tr></table></td>"),
        ["hidden columns and rows"] = Hidden,
    };

    public static string Table(HtmlGrid grid, Func<HtmlGridCell, string, string> cell, string open = "<table>") =>
        open + "\n" + string.Concat(grid.Rows.Select(row => Row(row, cell))) + "</table>\n";

    private static string Row(IEnumerable<HtmlGridCell> row, Func<HtmlGridCell, string, string> cell) =>
        "<tr>" + string.Concat(row.Select(c => cell(c, "td"))) + "</tr>\n";

    private static string Open(HtmlGridCell cell, string tag) =>
        "<" + tag + (cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "") + (cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "") + ">";

    private static string Plain(HtmlGridCell cell, string tag) => $"{Open(cell, tag)}{Encode(cell.Text)}</{tag}>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Sections(PrintedTable table)
    {
        HtmlGrid grid = HtmlGrid.Of(table);
        int body = grid.Rows.Count - 1;
        return "<table><tfoot>" + Row(grid.Rows[body], Plain) + "</tfoot><tbody>\n"
            + string.Concat(grid.Rows.Skip(grid.Headers).Take(body - grid.Headers).Select(row => Row(row, Plain)))
            + "</tbody><thead>" + string.Concat(grid.Rows.Take(grid.Headers).Select(row => Row(row, Plain))) + "</thead></table>";
    }

    // every group of rows that spans reach over is a body of its own; its spans are zero, or more rows and columns than there are
    private static string Bodies(PrintedTable table)
    {
        HtmlGrid grid = HtmlGrid.Of(table);
        var html = new StringBuilder("<table>\n");
        int covered = 0;
        for (int y = 0; y < grid.Rows.Count; y++)
        {
            html.Append(covered == 0 ? "<tbody>" : "");
            int reach = Math.Max(covered, grid.Rows[y].Max(cell => cell.RowSpan));
            bool isFirst = covered == 0;
            html.Append(Row(grid.Rows[y], (cell, tag) =>
            {
                string rows = cell.RowSpan <= 1 ? "" : isFirst && cell.RowSpan == reach ? y % 2 == 0 ? " rowspan=0" : " rowspan=65000" : $" rowspan={cell.RowSpan}";
                string columns = cell.ColumnSpan <= 1 ? "" : ReferenceEquals(cell, grid.Rows[y][^1]) && !cell.IsFigure ? " colspan=' +1000x'" : $" colspan={cell.ColumnSpan}";
                return $"<td{rows}{columns}>{Encode(cell.Text)}</td>";
            }));
            covered = reach - 1;
            html.Append(covered == 0 ? "</tbody>\n" : "");
        }

        return html.Append("</table>\n").ToString();
    }

    private static string NoEndTags(PrintedTable table)
    {
        HtmlGrid grid = HtmlGrid.Of(table);
        return "<TABLE BORDER=1>" + string.Concat(grid.Rows.Select(row => "<TR>" + string.Concat(row.Select(cell =>
            Open(cell, "TD").ToUpperInvariant() + "\n  <P ALIGN=center>" + Encode(cell.Text) + "\n")))) + "</TABLE>\n";
    }

    private static string Word(HtmlGridCell cell, string tag)
    {
        const string Style = "style='width:54.0pt;border:solid windowtext 1.0pt;\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'";
        const string Span = "<span lang=EN-US style='font-size:10.5pt;\n  font-family:宋体;mso-bidi-font-family:\"Times New Roman\"'>";
        string open = $"<td width=72 {(cell.RowSpan > 1 ? $"rowspan={cell.RowSpan} " : "")}{(cell.ColumnSpan > 1 ? $"colspan={cell.ColumnSpan} " : "")}valign=top {Style}>";
        string content = cell.Text.Length == 0
            ? Span + "<o:p>&nbsp;</o:p></span>"
            : string.Concat(cell.Text.Chunk(2).Select(part => Span + Encode(new string(part)) + "</span>")) + Span + "<o:p></o:p></span>";
        return $"{open}\n  <p class=MsoNormal align=center style='text-align:center'><![if !supportMisalignedColumns]>{content}<![endif]></p><!--[if gte mso 9]><xml><w:x>99</w:x></xml><![endif]-->\n  </td>";
    }

    private static string Broken(HtmlGridCell cell, string tag)
    {
        string text = cell.IsFigure || cell.Text.Length < 4
            ? $"\n\t<div>{Encode(cell.Text)}<br></div>\n"
            : $"<p>{Encode(cell.Text[..2])}<br/>\n{Encode(cell.Text[2..3])}</p><p>\u3000{Encode(cell.Text[3..])}&nbsp;</p>";
        return Open(cell, tag) + text + $"</{tag}>";
    }

    private static string Split(PrintedTable table)
    {
        HtmlGrid grid = HtmlGrid.Of(table);
        if (grid.Headers < 3 || grid.Rows.Count < 10)
        {
            return Table(grid, Plain);
        }

        // the groups are cut where the page ends; what they cover goes on as an empty cell
        int at = grid.Rows.Count / 2;
        var first = grid.Rows.Take(at).Select((row, y) => row.Select(cell => cell with { RowSpan = Math.Min(cell.RowSpan, at - y) }).ToList());
        var open = grid.Rows.Take(at).SelectMany((row, y) => row.Where(cell => y + cell.RowSpan > at).Select(cell => new HtmlGridCell("", y + cell.RowSpan - at, cell.ColumnSpan)));
        var second = grid.Rows.Skip(at).Select((row, y) => y == 0 ? [.. open, .. row] : row);
        return Table(grid with { Rows = [.. first] }, Plain) + "<p>- 4 -</p>\n"
            + Table(grid with { Rows = [.. grid.Rows.Take(grid.Headers), .. second] }, Plain);
    }

    private static string Fostered(PrintedTable table)
    {
        HtmlGrid grid = HtmlGrid.Of(table);
        return "<table><form action=x><input type=hidden name=a value=7>注：单位为件<br>"
            + string.Concat(grid.Rows.Select((row, y) => (y == 2 ? "<b>（续表）</b>" : "") + Row(row, Plain))) + "</form></table>";
    }

    private static string Hidden(PrintedTable table)
    {
        HtmlGrid grid = HtmlGrid.Of(table);
        string template = "<tr style=\"DISPLAY : none\">" + string.Concat(Enumerable.Repeat("<td>9</td>", grid.Width)) + "</tr>";
        return "<table>" + string.Concat(grid.Rows.Select(row => template + "<tr><td hidden>8</td>" + string.Concat(row.Select(cell =>
            Plain(cell, "td").Replace("</td>", "<span style='color:red;display:none'>7</span><script>document.write('6')</script></td>", StringComparison.Ordinal))) + "</tr>")) + "</table>";
    }
}
