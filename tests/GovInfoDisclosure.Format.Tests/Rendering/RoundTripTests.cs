using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
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
