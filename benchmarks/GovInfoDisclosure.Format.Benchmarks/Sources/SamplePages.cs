using System.Text;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Benchmarks.Sources;

/// <summary>Pages with a report of an invented body: dense as a CMS writes them, or with a span per word as Word exports them.</summary>
internal static class SamplePages
{
    private const string Title = "清河市测试局2023年政府信息公开工作年度报告";

    public static Dictionary<string, byte[]> All { get; } = new()
    {
        ["dense"] = Page(Plain, 1),
        ["Word"] = Page(Word, 1),
        ["Word, long prose"] = Page(Word, 350),
        ["Word, four times as long"] = Page(Word, 1400),
        ["25,000 cells"] = Page(Plain, 1, cells: 25_000),
        ["100,000 cells"] = Page(Plain, 1, cells: 100_000),
    };

    /// <summary>Sixteen megabytes that no page has: nesting and numbers of elements beyond the limits.</summary>
    public static IEnumerable<(string Name, byte[] Page)> Hostile =>
        from pattern in (string[])["<div>", "<b>", "<table>", "<p>", "<br>", "</p>", "</x>", "<td>", "x<!---->", "<!---->", "</>", "<a>", "<b><i></b></i>", "<table><tr><td>", "<svg><a>", "<select><option>"]
        select (pattern, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(pattern, (16 << 20) / pattern.Length))));

    private static string Plain(string text) => text;

    private static string Word(string text) => "<p class=MsoNormal style='text-align:center;mso-pagination:widow-orphan'>" + string.Concat(text.Chunk(4).Select(part =>
        $"<span style='font-size:12.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体'>{new string(part)}</span>")) + "<span lang=EN-US><o:p></o:p></span></p>";

    private static byte[] Page(Func<string, string> write, int paragraphs, int cells = 0)
    {
        EditionSchema edition = EditionSchemas.Format2021;
        var page = new StringBuilder($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{Title}</title></head><body><div id=\"zoom\"><h1>{Title}</h1>");
        foreach (SectionSchema section in edition.Sections)
        {
            page.Append($"<p>{section.Numeral}、{section.Heading}</p>\n");
            if (section.Table is { } table)
            {
                Append(page, edition.Table(table), write);
                continue;
            }

            for (int i = 0; i < paragraphs; i++)
            {
                page.Append("<p>").Append(write("本年度收到申请 12 件，均已依法按时答复，公开内容有所增加，仍需继续改进。")).Append("</p>\n");
            }
        }

        page.Append("<table>");
        for (int i = 0; i < cells; i += 10)
        {
            page.Append("<tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td><td>9</td><td>0</td></tr>\n");
        }

        return Encoding.UTF8.GetBytes(page.Append("</table></div></body></html>").ToString());
    }

    private static void Append(StringBuilder page, TableSchema table, Func<string, string> write)
    {
        page.Append("<table>");
        void Row(IEnumerable<string> cells) => page.Append("<tr>").Append(string.Concat(cells.Select(cell => $"<td>{write(cell)}</td>"))).Append("</tr>\n");
        if (table.Orientation == TableOrientation.SideBySide)
        {
            Row(["行政复议", "行政诉讼"]);
            Row(table.Lines.SelectMany(line => line.Cells).Select(cell => cell.Column.Label));
            Row(table.Cells.Select((_, i) => $"{i}"));
        }
        else
        {
            foreach (BlockSchema block in table.Blocks)
            {
                Row([block.Corner!, .. block.Columns.Select(column => column.Label)]);
                foreach (LineSchema line in table.Lines.Where(line => line.Block == block && !line.IsAlternative))
                {
                    Row([line.Row.Title, .. line.Cells.Select(cell => $"{cell.Slot % 10}")]);
                }
            }
        }

        page.Append("</table>\n");
    }
}
