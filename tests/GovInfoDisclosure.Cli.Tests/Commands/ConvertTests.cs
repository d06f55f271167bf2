using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class ConvertTests
{
    private static readonly AnnualReport Sample = DisclosureReports.Parse(File.ReadAllBytes(Reports.SamplePath), "sample.md").GetReportOrThrow();

    [Theory]
    [InlineData("text", "txt", false)]
    [InlineData("markdown", "md", false)]
    [InlineData("html", "html", false)]
    [InlineData("docx", "docx", false)]
    [InlineData("json", "json", false)]
    [InlineData("csv", "csv", true)]
    [InlineData("xlsx", "xlsx", true)]
    public void Every_format_can_be_read_again(string format, string ending, bool figuresOnly)
    {
        using var folder = new TempFolder();
        string file = Path.Combine(folder.Path, "out." + ending);
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of("convert", Reports.SamplePath, "--to", format, "-o", file));

        ToolRun back = ToolRun.Of("convert", file, "--to", "json");
        AnnualReport read = DisclosureReports.Parse(System.Text.Encoding.UTF8.GetBytes(back.Output), "back.json").GetReportOrThrow();
        Assert.Equal((0, ""), (back.Status, back.Error));
        Assert.Equal(Sample.Figures, read.Figures);
        Assert.Equal((Sample.Header.Year, Sample.Header.Agency), (read.Header.Year, read.Header.Agency));
        Assert.True(figuresOnly || Sample.Equals(read));
        Assert.Equal([Path.GetFileName(file)], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Output_is_in_the_script_that_is_asked_for()
    {
        ToolRun run = ToolRun.Of("convert", Reports.SamplePath, "--to", "text", "--script", "zh-Hant");
        Assert.Contains("三、收到和處理政府信息公開申請情況", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_is_no_page_and_a_mark_is_written_when_asked_for()
    {
        Assert.StartsWith("<article ", ToolRun.Of("convert", Reports.SamplePath, "--to", "html", "--fragment").Output, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF格式版本,", ToolRun.Of("convert", Reports.SamplePath, "--to", "csv", "--bom").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_reading_found_is_said_and_decides_the_status()
    {
        ToolRun run = ToolRun.WithInput(Reports.Faulty.Replace("| （七）总计 | 23 |", "| （七）总计 | 2O |", StringComparison.Ordinal), "convert", "-", "--to", "json");
        Assert.Equal(1, run.Status);
        Assert.Contains("GID2001", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"unreadable\": \"2O\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_report_nothing_is_written()
    {
        using var folder = new TempFolder();
        string file = Path.Combine(folder.Path, "out.html");
        ToolRun run = ToolRun.WithInput("没有报告", "convert", "-", "--to", "html", "-o", file);
        Assert.Equal((1, "", false), (run.Status, run.Output, File.Exists(file)));
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("convert", "x")]
    [InlineData("convert", "x", "--to", "pdf")]
    [InlineData("convert", "no-such-file", "--to", "html")]
    [InlineData("new", "2021")]
    [InlineData("new", "2020", "--to", "text")]
    [InlineData("new", "2021", "--to", "text", "-o", "/no/such/folder/x.txt")]
    public void Bad_usage_is_said_with_status_two(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("csv")]
    [InlineData("json")]
    public void An_empty_form_has_every_cell_and_nothing_in_it(string format)
    {
        using var folder = new TempFolder();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            string file = Path.Combine(folder.Path, $"{edition.Code}.{format switch { "text" => "txt", "markdown" => "md", _ => format }}");
            Assert.Equal(0, ToolRun.Of("new", edition.Code, "--to", format, "-o", file).Status);
            ToolRun json = ToolRun.Of("convert", file, "--edition", edition.Code, "--to", "json");
            AnnualReport read = DisclosureReports.Parse(System.Text.Encoding.UTF8.GetBytes(json.Output), "read.json").GetReportOrThrow();
            Assert.Equal(EmptyForm.Of(edition).Figures, read.Figures);
            Assert.Equal((null, null), (read.Header.Year, read.Header.Agency));
        }
    }

    [Fact]
    public void Findings_become_comments_of_a_word_document()
    {
        using var folder = new TempFolder();
        string word = Path.Combine(folder.Path, "report.docx");
        string copy = Path.Combine(folder.Path, "copy.docx");
        ToolRun.Of("convert", Reports.SamplePath, "--to", "docx", "-o", word);
        ToolRun run = ToolRun.Of("check", word, "--annotate", copy);
        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.Contains("GID3001", run.Output, StringComparison.Ordinal);
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(copy, isEditable: false);
        Assert.Contains("GID3001", document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.InnerText, StringComparison.Ordinal);

        Assert.Equal(2, ToolRun.Of("check", Reports.SamplePath, "--annotate", copy).Status);
        Assert.Equal(2, ToolRun.Of("check", word, word, "--annotate", copy).Status);
        Assert.Equal(2, ToolRun.Of("check", "-", "--annotate", copy).Status);
    }

    [Fact]
    public void Findings_are_shown_on_a_page()
    {
        ToolRun run = ToolRun.Of("check", Reports.SamplePath, "--format", "html");
        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(">23<a class=\"mark error\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("compare", Reports.SamplePath, Reports.SamplePath, "--format", "html").Output.IndexOf("<!DOCTYPE html>", StringComparison.Ordinal));
        Assert.Equal(0, ToolRun.Of("rollup", Reports.SamplePath, "--format", "html").Output.IndexOf("<!DOCTYPE html>", StringComparison.Ordinal));
    }
}
