using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rendering;

/// <summary>Reading what was written gives the same report: each format, each edition, both scripts.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string, string, OutputScript> Cases()
    {
        var cases = new TheoryData<string, string, OutputScript>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (string format in new[] { "text", "markdown", "html", "fragment" })
            {
                cases.Add(format, edition.Code, OutputScript.Simplified);
                cases.Add(format, edition.Code, OutputScript.Traditional);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_what_was_written_gives_the_same_report(string format, string edition, OutputScript script) =>
        Properties.Hold(RenderedReports.Of(Find(edition)), report =>
        {
            ParseResult result = WriteAndRead(report, format, new RenderOptions { Script = script, Fragment = format == "fragment" });
            Readback.AssertSame(report, result);
            Assert.Equal(report.Header, result.Report!.Header);
            Assert.Equal(report.Narratives, result.Report.Narratives);
            Assert.Equal(report, result.Report);
        });

    [Theory]
    [MemberData(nameof(Lists))]
    public void Reading_a_list_of_figures_gives_year_body_and_every_figure(string edition, OutputScript script) =>
        Properties.Hold(RenderedReports.Of(Find(edition)), report =>
        {
            ParseResult result = WriteAndRead(report, "csv", new RenderOptions { Script = script, ByteOrderMark = script == OutputScript.Traditional });
            Assert.Equal(report.Figures, result.Report!.Figures);
            Assert.Equal(report.Header with { Title = null, PublishedOn = null }, result.Report.Header);
        });

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Json_keeps_anything_that_a_report_can_hold(string edition) =>
        Properties.Hold(ReportArbitraries.Any(Find(edition)), report => Assert.Equal(report, WriteAndRead(report, "json", RenderOptions.Default).Report));

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Json_in_traditional_characters_has_the_same_figures(string edition) =>
        Properties.Hold(RenderedReports.Of(Find(edition)), report =>
        {
            AnnualReport read = WriteAndRead(report, "json", new RenderOptions { Script = OutputScript.Traditional }).Report!;
            Assert.Equal(report.Header.Title, OpenCcConverter.ToSimplified.Convert(read.Header.Title!));
            Assert.Equal(report.Narratives.Overview, OpenCcConverter.ToSimplified.Convert(read.Narratives.Overview!));
            Assert.All(report.Edition.Tables.SelectMany(table => table.Cells), cell => Assert.Equal(report.Figures[cell].Value, read.Figures[cell].Value));
        });

    public static TheoryData<string, OutputScript> Lists()
    {
        var cases = new TheoryData<string, OutputScript>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            cases.Add(edition.Code, OutputScript.Simplified);
            cases.Add(edition.Code, OutputScript.Traditional);
        }

        return cases;
    }

    internal static ParseResult WriteAndRead(AnnualReport report, string format, RenderOptions options)
    {
        string ending = format switch { "text" => "txt", "markdown" => "md", "fragment" => "html", _ => format };
        IReportRenderer renderer = ReportRenderers.Default.Single(renderer => renderer.Format == (format == "fragment" ? "html" : format));
        using var output = new MemoryStream();
        renderer.Render(report, output, options);
        return DisclosureReports.Parse(output.ToArray(), "report." + ending);
    }

    internal static EditionSchema Find(string code) => EditionSchemas.All.Single(edition => edition.Code == code);
}
