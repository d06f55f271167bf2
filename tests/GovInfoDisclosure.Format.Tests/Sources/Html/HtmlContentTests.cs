using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Sources.Html;

/// <summary>The report is found on its page, and never mixed with another.</summary>
public class HtmlContentTests
{
    private static readonly AnnualReport[] Reports = Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2021), 2);
    private static readonly string First = Article("清河市人民政府2023年政府信息公开工作年度报告", Reports[0]);
    private static readonly string Second = Article("清河市人民政府办公室2023年政府信息公开工作年度报告", Reports[1]);

    [Fact]
    public void Of_two_reports_the_one_that_the_title_of_the_page_names_is_read()
    {
        ParseResult result = Parse($"<title>清河市人民政府办公室2023年政府信息公开工作年度报告-清河市人民政府</title>{First}{Second}");

        Readback.AssertSame(Reports[1].WithHeader(Reports[1].Header with { Year = 2023 }), result);
        Assert.Equal("清河市人民政府办公室", result.Report!.Header.Agency);
        Assert.Single(result.Diagnostics, d => d.Descriptor == HtmlDescriptors.ReportOfTitleRead);
    }

    [Theory]
    [InlineData("<title>政府信息公开年报</title>")]
    [InlineData("")]
    public void Where_the_title_names_none_the_first_is_read_and_that_is_an_error(string title)
    {
        ParseResult result = Parse($"{title}{First}<hr>{Second}");

        Assert.Equal(Reports[0].Figures, result.Report!.Figures);
        Assert.Equal("清河市人民政府", result.Report.Header.Agency);
        Diagnostic finding = Assert.Single(result.Diagnostics, d => d.Descriptor == HtmlDescriptors.SeveralReports);
        Assert.Contains("2 份", DiagnosticText.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_twice_on_a_page_is_one()
    {
        ParseResult result = Parse($"<div class=pc>{First}</div><div class=mobile>{First}</div>");

        Assert.Equal(Reports[0].Figures, result.Report!.Figures);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("清河市测试局2023年政府信息公开工作年度报告_清河市人民政府", "清河市测试局")]
    [InlineData("政府信息公开年报 - 清河市测试局2023年度政府信息公开工作年度报告", "清河市测试局")]
    [InlineData("清河市測試局2023年政府資訊公開工作年度報告", "清河市测试局")]
    [InlineData("政府信息公开年报", null)]
    [InlineData("政府信息公开", null)]
    public void The_title_of_the_page_counts_where_the_text_has_none(string title, string? agency)
    {
        ParseResult result = Parse($"<title>{title}</title>{HtmlPages.Body(Reports[0], HtmlTableStyles.All["spans"])}");

        Assert.Equal(agency, result.Report!.Header.Agency);
    }

    [Fact]
    public void A_second_report_without_a_title_begins_at_its_first_part()
    {
        string second = Second.Substring(Second.IndexOf("<p>一、", StringComparison.Ordinal));

        ParseResult result = Parse(First + second);

        Assert.Equal(Reports[0].Figures, result.Report!.Figures);
        Assert.Single(result.Diagnostics, d => d.Descriptor == HtmlDescriptors.SeveralReports);
    }

    [Fact]
    public void A_report_that_only_a_script_unveils_is_read()
    {
        ParseResult result = Parse($"<div id=loading>正在加载</div><div style='display:none'>{First}</div>");

        Assert.Equal(Reports[0].Figures, result.Report!.Figures);
    }

    [Fact]
    public void A_hidden_tab_with_another_year_is_not_read()
    {
        ParseResult result = Parse($"<div>{First}</div><div style='display:none'>{Second}</div>");

        Assert.Equal(Reports[0].Figures, result.Report!.Figures);
        Assert.DoesNotContain(result.Diagnostics, d => d.Id.StartsWith("GID001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_whole_report_in_one_table_is_read()
    {
        string page = First.Replace("<table>", "", StringComparison.Ordinal).Replace("</table>", "", StringComparison.Ordinal)
            .Replace("<p>", "<tr><td colspan=15><p>", StringComparison.Ordinal).Replace("</p>", "</p></td></tr>", StringComparison.Ordinal);

        Assert.Equal(Reports[0].Figures, Parse($"<table>{page}</table>").Report!.Figures);
    }

    [Fact]
    public void A_title_split_over_two_headings_is_one_title()
    {
        ParseResult result = Parse($"<title>清河市人民政府</title><h2>清河市测试局</h2><h2>2023年政府信息公开工作年度报告</h2>{First.Substring(First.IndexOf("<p>", StringComparison.Ordinal))}");

        Assert.Equal(("清河市测试局", 2023), (result.Report!.Header.Agency, result.Report.Header.Year));
    }

    [Fact]
    public void A_column_of_the_offices_own_is_a_finding_and_moves_nothing()
    {
        AnnualReport report = Reports[0];
        string WithSubtotal(FormGrid grid) => grid.Height < 20 ? HtmlTableStyles.All["spans"](grid) : HtmlTableStyles.All["spans"](grid with
        {
            Width = grid.Width + 1,
            Cells = [.. grid.Cells.Select(cell => cell.Column >= 9 ? cell with { Column = cell.Column + 1 } : cell.Column == 4 && cell.ColumnSpan == 5 ? cell with { ColumnSpan = 6 } : cell),
                new FormCell("小计", 2, 9, 1, 1), .. Enumerable.Range(3, grid.Height - 3).Select(row => new FormCell("77", row, 9, 1, 1, true))],
        });

        ParseResult result = Parse("<h1>x</h1>" + HtmlPages.Body(report, WithSubtotal));

        Assert.Equal(report.Figures, result.Report!.Figures);
        Diagnostic finding = Assert.Single(result.Diagnostics, d => d.Severity >= Severity.Warning);
        Assert.Equal("GID1006", finding.Id);
        Assert.Contains("小计", DiagnosticText.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_outside_the_container_of_the_tables_is_kept()
    {
        string tail = First.Substring(First.IndexOf("<p>五、", StringComparison.Ordinal));
        string page = First.Substring(0, First.Length - tail.Length);

        ParseResult result = Parse($"<div><div>{page}</div><div class=bottom>{tail}</div></div><footer><p>版权所有。清河市人民政府办公室主办，未经许可不得转载。</p></footer>");

        Assert.NotNull(result.Report!.Narratives.IssuesAndImprovements);
        Assert.DoesNotContain("版权", result.Report.Narratives.OtherMatters!, StringComparison.Ordinal);
    }

    private static string Article(string title, AnnualReport report) => $"<h2>{title}</h2>\n{HtmlPages.Body(report, HtmlTableStyles.All["spans"])}";

    private static ParseResult Parse(string page) => HtmlReportTests.Parse(page);
}
