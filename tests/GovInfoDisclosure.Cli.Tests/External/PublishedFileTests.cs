using System.Text;
using GovInfoDisclosure.Cli.External;
using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Tests.Support;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.External;

/// <summary>Reports that other programs saved or printed from one file into another, as offices do before they publish them.</summary>
public class PublishedFileTests
{
    private const double Most = 0.85;
    private const double MostOfPrints = 0.6; // where the browser aligns cells, pdftotext sets some columns below each other
    private static readonly string[] Alignments = ["top", "middle", "bottom"];

    [ProgramFact("soffice")]
    public void Web_pages_saved_as_Word_files_read_back_exactly()
    {
        AnnualReport[] reports = [.. Reports()];
        byte[][] files = OfficePrograms.Convert([.. reports.Select(report => Encoding.UTF8.GetBytes(PageOf(report, "middle")))], "html", "docx");
        for (int i = 0; i < reports.Length; i++)
        {
            Readback.AssertSame(reports[i], Read(new DocxSourceReader(), files[i]));
        }
    }

    [ProgramFact("soffice")]
    public void Word_files_saved_as_web_pages_read_back_exactly()
    {
        AnnualReport[] reports = [.. Reports()];
        byte[][] pages = OfficePrograms.Convert([.. reports.Select(report => WordFixture.Of(report))], "docx", "html");
        for (int i = 0; i < reports.Length; i++)
        {
            Readback.AssertSame(reports[i], Read(new HtmlSourceReader(), pages[i]));
        }
    }

    [ProgramFact("soffice", "pdftotext")]
    public void Web_pages_printed_as_PDF_files_are_read_and_nothing_is_silently_wrong()
    {
        (AnnualReport Report, string Page)[] pages = [.. Reports().SelectMany(report => Alignments.Select(alignment => (report, PageOf(report, alignment))))];
        byte[][] files = OfficePrograms.Convert([.. pages.Select(page => Encoding.UTF8.GetBytes(page.Page))], "html", "pdf");
        AssertAreRead(Most, [.. pages.Zip(files, (page, file) => (page.Report, Read(new PdfFileReader(), file)))]);
    }

    [ProgramFact("chromium", "pdftotext")]
    public void Web_pages_that_a_browser_prints_are_read_and_nothing_is_silently_wrong() => AssertAreRead(
        MostOfPrints,
        [.. Reports().Zip(["middle", "bottom", "top", "middle"], (report, alignment) => (report, Read(new PdfFileReader(), OfficePrograms.Print(PageOf(report, alignment)))))]);

    // of both editions one as it should be and one with blanks and marks instead of zeros
    private static IEnumerable<AnnualReport> Reports()
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            AnnualReport[] reports = Properties.Sample(ReportArbitraries.Consistent(edition), 2);
            yield return reports[0];
            yield return Readback.Change(Readback.Change(reports[1], Figure.Blank, share: 20), Figure.Dash("/"), share: 20);
        }
    }

    private static string PageOf(AnnualReport report, string alignment) =>
        HtmlPages.All["heading alone"](PrintedReport.TitleOf(report), HtmlPages.Body(report, HtmlTableStyles.All["spans"]))
            .Replace("<html>", $"<html><head><meta charset=\"utf-8\"><style>table{{border-collapse:collapse;width:100%}}td{{border:1px solid black;font-size:9pt;vertical-align:{alignment}}}</style></head>", StringComparison.Ordinal);

    private static ParseResult Read(ISourceReader reader, byte[] content) => new ReportParser().Parse(reader.Read(content, "报告", ReadLimits.Default));

    private static void AssertAreRead(double share, (AnnualReport Report, ParseResult Result)[] documents)
    {
        Array.ForEach(documents, document => Readback.AssertNothingSilent(document.Report, document.Result));
        string[] unread = [.. from document in documents from table in document.Report.Edition.Tables from cell in table.Cells
                              where document.Report.Figures[cell] != document.Result.Report!.Figures[cell] select cell.Address];
        int cells = documents.Sum(document => document.Report.Edition.Tables.Sum(table => table.Cells.Length));
        Assert.True(cells - unread.Length >= cells * share, $"of {cells} cells {unread.Length} were not read: {string.Join(' ', unread)}");
    }
}
