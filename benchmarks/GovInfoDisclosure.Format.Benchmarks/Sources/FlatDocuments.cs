using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Benchmarks.Reading;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Benchmarks.Sources;

/// <summary>Reports of any length without nesting: one with so much prose in every format that is read, and texts with so many rows of figures.</summary>
internal static class FlatDocuments
{
    private const int BytesPerIdeograph = 3;

    public static IEnumerable<(string Name, SourceKind Kind, byte[] Content)> Of(int bytes)
    {
        string name = SampleDocuments.Names.First();
        AnnualReport report = DisclosureReports.Parse(SampleDocuments.Read(name), name).GetReportOrThrow();
        string prose = Lines(bytes, line => $"（{line}）主动公开。围绕群众关心的事项发布并解读政策，及时更新机构职能、政策文件和办事指南，依法按时答复申请。");
        AnnualReport told = report with { Narratives = new Narratives(null, prose, null, null) };
        yield return ("text, prose", SourceKind.Text, Render(new PlainTextRenderer(), told));
        yield return ("Markdown, prose", SourceKind.Markdown, Render(new MarkdownRenderer(), told));
        yield return ("HTML, prose", SourceKind.Html, Render(new HtmlRenderer(), told));
        yield return ("JSON, prose", SourceKind.Json, Render(new JsonRenderer(), told));
        yield return ("Word, prose", SourceKind.Docx, Render(new DocxRenderer(), told));
        yield return ("Excel, prose", SourceKind.Xlsx, Render(new XlsxRenderer(), told));
        yield return ("text of a PDF, prose", SourceKind.PdfText, Render(new PlainTextRenderer(), told));

        string rows = Lines(bytes, line => $"| 某项第{line}条内容 | {line} | 2 | 3 | 4 | 5 | 6 | 7 |");
        string table = new PlainTextRenderer().ToText(report).Replace("\n四、", "\n" + rows + "\n四、", StringComparison.Ordinal);
        yield return ("text, rows between bars", SourceKind.Text, Encoding.UTF8.GetBytes(table));
        yield return ("text, rows between blanks", SourceKind.Text, Encoding.UTF8.GetBytes(table.Replace('|', ' ')));
        yield return ("CSV, long cells", SourceKind.Csv, Encoding.UTF8.GetBytes("项目,说明\n" + prose.Replace('，', ',')));
    }

    private static string Lines(int bytes, Func<string, string> write)
    {
        var text = new StringBuilder();
        for (int line = 1; text.Length * BytesPerIdeograph < bytes; line++)
        {
            text.Append(write(line.ToString(CultureInfo.InvariantCulture))).Append('\n');
        }

        return text.ToString();
    }

    private static byte[] Render(IReportRenderer renderer, AnnualReport report)
    {
        using var output = new MemoryStream();
        renderer.Render(report, output);
        return output.ToArray();
    }
}
