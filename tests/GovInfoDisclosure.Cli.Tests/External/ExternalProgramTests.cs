using System.Text;
using GovInfoDisclosure.Cli.External;
using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Tests.Support;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.External;

/// <summary>Files that programs on the machine turn into what is read: random reports of both editions, written by LibreOffice and read back.</summary>
public class ExternalProgramTests
{
    private const int Samples = 2;

    [ProgramFact("soffice")]
    public void Old_Word_files_read_back_exactly() => ForEach(report =>
    {
        byte[] content = Convert(WordFixture.Of(report), "docx", "doc");
        SourceDocument read = new OldOfficeReader(SourceKind.Doc, "docx", new DocxSourceReader()).Read(content, "报告.doc", ReadLimits.Default);

        Assert.Equal(SourceKind.Doc, read.Kind);
        Readback.AssertSame(report, new ReportParser().Parse(read));
    });

    [ProgramFact("soffice:libsclo.so")]
    public void Old_Excel_files_read_back_exactly() => ForEach(report =>
    {
        byte[] content = Convert(new SheetFixture().Write(report), "xlsx", "xls");
        SourceDocument read = new OldOfficeReader(SourceKind.Xlsx, "xlsx", new XlsxSourceReader()).Read(content, "报告.xls", ReadLimits.Default);

        Readback.AssertSame(report, new ReportParser().Parse(read));
    });

    [ProgramFact("soffice", "pdftotext")]
    public void PDF_files_never_lose_a_figure_silently() => ForEach(report =>
    {
        byte[] content = Convert(WordFixture.Of(report), "docx", "pdf");
        SourceDocument read = new PdfFileReader().Read(content, "报告.pdf", ReadLimits.Default);

        Assert.Equal(SourceKind.PdfText, read.Kind);
        Readback.AssertNothingSilent(report, new ReportParser().Parse(read));
    });

    [ProgramFact("soffice", "pdftotext")]
    public void A_PDF_without_text_holds_pictures_alone()
    {
        byte[] content = Convert(WordFixture.Package([WordFixture.Paragraph("")]), "docx", "pdf");

        AssertUnreadable("GID0023", new PdfFileReader().Read(content, "扫描件.pdf", ReadLimits.Default));
    }

    [ProgramFact("pdftotext")]
    public void A_damaged_PDF_is_said_with_the_words_of_the_program() =>
        AssertUnreadable("GID0025", new PdfFileReader().Read(Encoding.ASCII.GetBytes("%PDF-1.7\n"), "报告.pdf", ReadLimits.Default));

    [Fact]
    public void Without_the_program_one_line_says_what_to_install()
    {
        var reader = new PdfFileReader("govdisclosure-no-such-program");
        SourceDocument read = reader.Read(Encoding.ASCII.GetBytes("%PDF-1.7\n"), "报告.pdf", ReadLimits.Default);

        AssertUnreadable("GID0024", read);
        Assert.Equal("读取 PDF 文件需要 govdisclosure-no-such-program：请安装 poppler-utils", DiagnosticText.Message(read.Diagnostics[0]));
    }

    [Fact]
    public void Text_that_pdftotext_wrote_earlier_needs_no_program()
    {
        SourceDocument read = new PdfFileReader("govdisclosure-no-such-program").Read(Encoding.UTF8.GetBytes("第一页\f第二页"), "a.txt", ReadLimits.Default);

        Assert.False(read.IsUnreadable);
        Assert.Equal([1, 1, 2], [read.PageOf(0)!.Value, read.PageOf(3)!.Value, read.PageOf(4)!.Value]);
    }

    [Fact]
    public void An_unreadable_PDF_makes_the_exit_status_2()
    {
        using var folder = new TempFolder();

        Assert.Equal(2, ToolRun.Of("check", folder.Add("报告.pdf", "%PDF-1.7\n")).Status);
    }

    [ProgramFact("sleep")]
    public void A_program_that_does_not_end_is_stopped()
    {
        ProgramOutput? run = ExternalProgram.Run(["sleep"], ["600"], TimeSpan.FromMilliseconds(200), 1000, CancellationToken.None);

        Assert.False(run!.IsDone);
    }

    [ProgramFact("yes")]
    public void A_program_that_writes_without_end_is_stopped()
    {
        ProgramOutput? run = ExternalProgram.Run(["yes"], [], TimeSpan.FromSeconds(60), 100_000, CancellationToken.None);

        Assert.False(run!.IsDone);
    }

    private static void ForEach(Action<AnnualReport> body)
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            Array.ForEach(Properties.Sample(ReportArbitraries.Consistent(edition), Samples), body);
        }
    }

    private static void AssertUnreadable(string id, SourceDocument read)
    {
        Assert.True(read.IsUnreadable);
        Assert.Equal(id, Assert.Single(read.Diagnostics).Id);
    }

    private static byte[] Convert(byte[] content, string from, string to) => OfficePrograms.Convert([content], from, to)[0];
}
