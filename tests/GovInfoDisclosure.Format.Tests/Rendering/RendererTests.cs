using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rendering;

/// <summary>What every text format promises, and the outputs that people have looked at.</summary>
public sealed class RendererTests
{
    public static TheoryData<string> Formats() => [.. ReportRenderers.Default.Select(renderer => renderer.Format)];

    [Theory]
    [InlineData("text", "txt")]
    [InlineData("markdown", "md")]
    [InlineData("html", "html")]
    [InlineData("csv", "csv")]
    [InlineData("json", "json")]
    public void The_report_of_an_invented_body_is_written_as_approved(string format, string ending)
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            Approved.Matches($"report-{edition.Code}.{ending}", Text(Find(format), SampleReports.Numbered(edition)).ReplaceLineEndings("\n"));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_report_makes_the_same_bytes(string format)
    {
        AnnualReport report = SampleReports.Numbered(EditionSchemas.Format2021);
        Assert.Equal(Bytes(Find(format), report), Bytes(Find(format), report));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_is_written_when_it_cannot_be_written_whole(string format)
    {
        using var output = new MemoryStream();
        Assert.Throws<ArgumentNullException>(() => Find(format).Render(null!, output));
        Assert.Throws<ArgumentNullException>(() => Find(format).Render(SampleReports.Empty2021, null!));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void A_group_with_figures_twice_writes_no_half_json()
    {
        AnnualReport both = SampleReports.Numbered(EditionSchemas.Format2021).WithFigure("/requests/outcomes/otherHandling/naturalPerson", 1);
        using var output = new MemoryStream();
        Assert.Throws<InvalidOperationException>(() => new JsonRenderer().Render(both, output));
        Assert.Equal(0, output.Length);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_mark_of_utf8_is_there_when_it_is_asked_for(string format)
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        byte[] with = Bytes(Find(format), SampleReports.Empty2021, new RenderOptions { ByteOrderMark = true });
        Assert.Equal([.. mark, .. Bytes(Find(format), SampleReports.Empty2021)], with);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_form_is_read_as_a_form_in_which_nothing_is_filled_in(string format)
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            ParseResult read = RoundTripTests.WriteAndRead(EmptyForm.Of(edition), format, RenderOptions.Default);
            Assert.Equal(EmptyForm.Of(edition).Figures, read.Report!.Figures);
            Assert.Equal((null, null), (read.Report.Header.Year, read.Report.Header.Agency));
        }
    }

    [Fact]
    public void The_front_door_writes_what_the_renderers_write()
    {
        AnnualReport report = SampleReports.Numbered(EditionSchemas.Format2019);
        Assert.Equal(new PlainTextRenderer().ToText(report), DisclosureReports.ToText(report));
        Assert.Equal(new MarkdownRenderer().ToText(report), DisclosureReports.ToMarkdown(report));
        Assert.Equal(new HtmlRenderer().ToText(report), DisclosureReports.ToHtml(report));
    }

    [Fact]
    public void Columns_of_text_stand_below_each_other()
    {
        string[] rows = [.. DisclosureReports.ToText(SampleReports.Numbered(EditionSchemas.Format2021)).Split('\n').Where(line => line.StartsWith('|'))];
        Assert.Equal(3, rows.Select(DisplayWidth.Of).Distinct().Count()); // one width per table
    }

    private static IReportRenderer Find(string format) => ReportRenderers.Default.Single(renderer => renderer.Format == format);

    private static string Text(IReportRenderer renderer, AnnualReport report) => System.Text.Encoding.UTF8.GetString(Bytes(renderer, report));

    private static byte[] Bytes(IReportRenderer renderer, AnnualReport report, RenderOptions? options = null)
    {
        using var output = new MemoryStream();
        renderer.Render(report, output, options);
        return output.ToArray();
    }
}
