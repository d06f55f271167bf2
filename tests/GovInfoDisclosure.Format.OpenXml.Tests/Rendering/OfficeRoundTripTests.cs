using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Rendering;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Rendering;

/// <summary>Reading a Word document or workbook that was written gives the same; the SDK's validator finds nothing; the same report makes the same file.</summary>
public sealed class OfficeRoundTripTests
{
    public static TheoryData<string, OutputScript> Cases()
    {
        var cases = new TheoryData<string, OutputScript>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            cases.Add(edition.Code, OutputScript.Simplified);
            cases.Add(edition.Code, OutputScript.Traditional);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_a_document_that_was_written_gives_the_same_report(string edition, OutputScript script) =>
        Properties.Hold(RenderedReports.Of(Find(edition)), report =>
        {
            ParseResult result = Read(Write(new DocxRenderer(), report, script), new DocxSourceReader());
            Readback.AssertSame(report, result);
            Assert.Equal(report, result.Report);
        }, cases: 20);

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Whatever_the_prose_of_a_document_holds_it_comes_back_as_reading_cleans_it_and_the_figures_as_they_are(string edition) =>
        Properties.Hold(
            Arb.From(
                from report in RenderedReports.Of(Find(edition)).Generator
                from odd in ReportArbitraries.Any(Find(edition)).Generator
                select report.WithNarratives(report.Narratives with
                {
                    IssuesAndImprovements = odd.Narratives.IssuesAndImprovements, OtherMatters = odd.Narratives.OtherMatters,
                })),
            report =>
            {
                ParseResult result = Read(Write(new DocxRenderer(), report, OutputScript.Simplified), new DocxSourceReader());
                Assert.Equal(report.Figures, result.Report!.Figures);
                Assert.Equal(report.Header, result.Report.Header);
                Assert.Equal(Cleaned(report.Narratives.IssuesAndImprovements), Squeezed(result.Report.Narratives.IssuesAndImprovements));
                Assert.Equal(Cleaned(report.Narratives.OtherMatters), Squeezed(result.Report.Narratives.OtherMatters));
            },
            cases: 20);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_a_workbook_that_was_written_gives_the_same_report(string edition, OutputScript script) =>
        Properties.Hold(RenderedReports.Of(Find(edition)), report =>
        {
            ParseResult result = Read(Write(new XlsxRenderer(), report, script), new XlsxSourceReader());
            Readback.AssertSame(report, result);
            Assert.Equal(report.Figures, result.Report!.Figures);
            Assert.Equal(report.Header, result.Report.Header);
        }, cases: 20);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_validator_of_the_sdk_finds_nothing(string edition, OutputScript script)
    {
        AnnualReport[] reports = [.. Properties.Sample(RenderedReports.Of(Find(edition)), 3), EmptyForm.Of(Find(edition))];
        foreach (AnnualReport report in reports)
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(Write(new DocxRenderer(), report, script)), isEditable: false);
            using var excel = SpreadsheetDocument.Open(new MemoryStream(Write(new XlsxRenderer(), report, script)), isEditable: false);
            foreach (FileFormatVersions version in new[] { FileFormatVersions.Office2007, FileFormatVersions.Microsoft365 })
            {
                var validator = new OpenXmlValidator(version);
                Assert.Empty(validator.Validate(word).Concat(validator.Validate(excel)).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
            }
        }
    }

    [Fact]
    public void The_same_report_makes_the_same_bytes()
    {
        AnnualReport report = Properties.Sample(RenderedReports.Of(EditionSchemas.Format2021), 1)[0];
        foreach (IReportRenderer renderer in new IReportRenderer[] { new DocxRenderer(), new XlsxRenderer() })
        {
            Assert.Equal(Write(renderer, report, OutputScript.Simplified), Write(renderer, report, OutputScript.Simplified));
        }
    }

    internal static byte[] Write(IReportRenderer renderer, AnnualReport report, OutputScript script)
    {
        using var output = new MemoryStream();
        renderer.Render(report, output, new RenderOptions { Script = script });
        return output.ToArray();
    }

    internal static ParseResult Read(byte[] content, ISourceReader reader) => new ReportParser().Parse(new DocumentReader([reader]).Read(content, "report." + (reader.Kind == SourceKind.Docx ? "docx" : "xlsx")));

    internal static EditionSchema Find(string code) => EditionSchemas.All.Single(edition => edition.Code == code);

    /// <summary>What reading makes of a text, whatever it comes from.</summary>
    private static string Cleaned(string? text) =>
        Squeezed(text is null ? null : new TextNormalizer().Normalize(new SourceDocument("text", SourceKind.Text, text)).Text);

    private static string Squeezed(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
}
