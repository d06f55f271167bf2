using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Benchmarks.Reading;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Benchmarks.Sources;

/// <summary>Reports of any length without nesting: one with so much prose in every format that is read, and texts with so many rows in table 3.</summary>
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
        string table = Insert(new PlainTextRenderer().ToText(report), "四、", rows);
        yield return ("text, rows between bars", SourceKind.Text, Encoding.UTF8.GetBytes(table));
        yield return ("text, rows between blanks", SourceKind.Text, Encoding.UTF8.GetBytes(table.Replace('|', ' ')));
        yield return ("text of a PDF, rows", SourceKind.PdfText, Encoding.UTF8.GetBytes(table.Replace("|", "    ", StringComparison.Ordinal)));
        yield return ("CSV, rows", SourceKind.Csv, Encoding.UTF8.GetBytes(table.Replace('|', ',')));
        yield return ("text, one cell per line", SourceKind.Text, Sample("lines-2024.txt", "四、", Lines(bytes, line => $"某项第{line}条内容\n1\n2\n3\n4\n5\n6\n7")));
        yield return ("text, glued digits", SourceKind.Text, Sample("glued-2024.txt", "四、", Lines(bytes, line => $"某项第{line}条内容1234567")));
        yield return (
            "text, Traditional with pinyin", SourceKind.Text,
            Sample("bars-hant-pinyin-2023.txt", "二、主動公開", Lines(bytes, line => $"（{line}）統(tǒng)一公(gong)開(kai)政府信息，圍(wéi)繞群眾關(guān)心的事項發(fā)布並解讀政策，依法按時答復(fù)申請。")));
        yield return (
            "HTML, tags left open", SourceKind.Html,
            Encoding.UTF8.GetBytes(Insert(new HtmlRenderer().ToText(report), "</main>", Lines(bytes, line => $"<p><font>（{line}）主动公开。围绕群众关心的事项发布并解读政策，及时更新机构职能、政策文件和办事指南，依法按时答复申请。"))));
    }

    private static byte[] Sample(string name, string before, string lines) =>
        Encoding.UTF8.GetBytes(Insert(Encoding.UTF8.GetString(SampleDocuments.Read(name)), before, lines));

    private static string Insert(string text, string before, string lines)
    {
        int at = text.LastIndexOf("\n" + before, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidOperationException(before) : text.Insert(at + 1, lines);
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
