using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rendering.Pages;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rendering;

/// <summary>Every finding stands in the list and at its place, and the two lead to each other.</summary>
public sealed class FindingsPageTests
{
    public static TheoryData<DiagnosticLanguage> Languages() => [.. Enum.GetValues<DiagnosticLanguage>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_link_has_its_target_and_every_finding_both_ends(DiagnosticLanguage language)
    {
        AnnualReport report = SampleReports.Numbered(EditionSchemas.Format2021);
        Diagnostic[] findings = [.. DisclosureReports.Validate(report).Diagnostics];
        Assert.True(findings.Length > 3);
        string html = new FindingsPage(language).ToHtml(ParseResult.Of(report, "report"), findings);

        string[] targets = Values(html, "id=\"");
        Assert.Equal(targets.Length, targets.Distinct().Count());
        Assert.Empty(Values(html, "href=\"#").Except(targets));
        Assert.Equal(findings.Length, Values(html, "class=\"mark ").Length);
        Assert.Equal(findings.Count(finding => finding.Address is not null) + findings.Length, Values(html, "href=\"#").Length);
    }

    [Fact]
    public void A_finding_stands_in_its_cell()
    {
        AnnualReport report = SampleReports.Numbered(EditionSchemas.Format2021);
        var finding = new Diagnostic(ReadingDescriptors.NotAFigure, "/disputes/reconsideration/upheld", new DiagnosticArgument("printed", "x"));
        string html = new FindingsPage().ToHtml(ParseResult.Of(report, "report"), [finding]);
        int cell = html.IndexOf(" class=\"error\">" + report.Figures["/disputes/reconsideration/upheld"] + "<a class=\"mark error\"", StringComparison.Ordinal);
        Assert.True(cell > 0);
        Assert.True(html.LastIndexOf("<td", cell, StringComparison.Ordinal) > html.LastIndexOf("</td>", cell, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/requests/outcomes/otherHandling/naturalPerson", "（六）其他处理")]
    [InlineData("/requests/outcomes/withheld", "（三）不予公开")]
    [InlineData("/requests", "三、收到和处理政府信息公开申请情况")]
    [InlineData("/narratives/overview", "一、总体情况")]
    [InlineData("/year", "青禾县司法局政府信息公开工作年度报告")]
    [InlineData(null, "青禾县司法局政府信息公开工作年度报告")]
    public void What_is_about_no_printed_cell_stands_at_the_nearest_place(string? address, string place)
    {
        var finding = new Diagnostic(ReadingDescriptors.NotAFigure, address, new DiagnosticArgument("printed", "x"));
        string html = new FindingsPage().ToHtml(ParseResult.Of(SampleReports.Numbered(EditionSchemas.Format2021), "report"), [finding]);
        Assert.Contains(place + "<a class=\"mark error\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_findings_at_one_place_take_memory_in_proportion_to_the_page()
    {
        ParseResult parsed = ParseResult.Of(SampleReports.Numbered(EditionSchemas.Format2021), "report");
        Diagnostic[] findings = [.. Enumerable.Repeat(new Diagnostic(ReadingDescriptors.NotAFigure, "/disputes/reconsideration/upheld", new DiagnosticArgument("printed", new string('x', 100))), 3000)];
        long before = GC.GetAllocatedBytesForCurrentThread();
        string html = new FindingsPage().ToHtml(parsed, findings);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, html.Length, 50L * html.Length);
    }

    [Fact]
    public void Two_years_show_last_years_figure_and_a_chart_where_they_differ()
    {
        AnnualReport last = SampleReports.Numbered(EditionSchemas.Format2021);
        AnnualReport now = last.WithFigure("/disputes/reconsideration/upheld", 7);
        string html = ComparisonPage.ToHtml(last, now, []);
        Assert.Contains($"7 <span class=\"other\">{last.Figures["/disputes/reconsideration/upheld"]}</span><svg", html, StringComparison.Ordinal);
        Assert.Single(Values(html, "<svg class=\""));
    }

    private static string[] Values(string html, string before) =>
        [.. html.Split(before).Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])];
}
