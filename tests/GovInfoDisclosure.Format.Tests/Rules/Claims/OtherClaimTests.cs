using System.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

public sealed class OtherClaimTests
{
    [Fact]
    public void Classes_that_the_table_cannot_judge_must_add_up_to_the_answers()
    {
        // the fee row of the office is as printed; without outcomes in the table only the prose can be added up
        AnnualReport report = ClaimReports.Office.Edition.Table(TableCode.Requests).Cells
            .Where(cell => cell.Address.Contains("/outcomes/") && cell.Line.Row.Code != RequestRows.OutcomesTotal && !cell.Line.IsAlternative)
            .Aggregate(ClaimReports.Office, (changed, cell) => changed.WithFigure(cell.Address, Figure.Blank));
        const string Text = "答复政府信息公开申请13件，其中予以公开和部分公开{0}件，不予公开1件，无法提供3件，不予处理1件，其他处理1件。";

        Assert.Empty(ClaimReports.Check(report.With(overview: Text.Replace("{0}", "7"))));
        Diagnostic finding = Assert.Single(ClaimReports.Check(report.With(overview: Text.Replace("{0}", "5"))));
        Assert.Equal(("GID6033", "/requests/outcomes/total/total"), (finding.Id, finding.Address));
        Assert.Contains("之和为 11，差 2", DiagnosticText.Message(finding));
    }

    [Theory]
    [InlineData("答复政府信息公开申请13件，其中予以公开5件，部分公开2件，无法提供3件，不予处理1件，其他处理1件，不予公开1件。", true)]
    [InlineData("答复政府信息公开申请13件，其中予以公开5件，部分公开2件，无法提供3件，不予处理1件，其他处理1件。", true)] // with the one withheld
    [InlineData("答复政府信息公开申请13件，其中予以公开5件，部分公开2件，无法提供3件，不予处理1件，其他处理1件，结转下年度继续办理1件。", true)]
    [InlineData("答复政府信息公开申请14件，其中予以公开5件，部分公开2件，无法提供3件，不予处理1件，其他处理1件，结转下年度继续办理1件。", true)] // both
    [InlineData("答复政府信息公开申请11件，其中予以公开5件，部分公开2件，无法提供3件，不予处理1件，其他处理1件，结转下年度继续办理1件。", false)]
    [InlineData("答复政府信息公开申请13件，其中公开5件，部分公开2件，无法提供3件。", true)] // and three more classes of one each
    [InlineData("答复政府信息公开申请11件，其中公开5件，部分公开2件，无法提供3件。", false)]
    [InlineData("答复政府信息公开申请13件，其中部分公开2件，无法提供3件。", true)] // too few classes to be a list
    [InlineData("答复政府信息公开申请13件，其中予以公开和部分公开7件，部分公开2件，无法提供3件。", true)] // one class twice
    [InlineData("2022年答复政府信息公开申请11件，其中予以公开5件，部分公开2件，无法提供3件。", true)]
    public void Classes_may_leave_out_what_the_table_has_and_what_goes_on(string text, bool adds)
    {
        // totals that no table has: nothing is refuted by itself
        AnnualReport report = new[] { "newlyReceived", "carriedOver", "outcomes/total", "carriedForward" }
            .Aggregate(ClaimReports.Office, (changed, row) => changed.WithFigure($"/requests/{row}/total", Figure.Blank));
        Assert.Equal(adds ? [] : ["GID6033"], ClaimReports.Check(report.With(overview: text)).Select(finding => finding.Id));
    }

    [Theory]
    [InlineData(2020, "GID6036")]
    [InlineData(2021, null)]
    public void A_fee_of_a_year_before_the_measure_is_remarked(int year, string? id)
    {
        AnnualReport report = ClaimReports.Nothing.WithHeader(new ReportHeader(year, "青禾县司法局"))
            .WithFigure("/proactiveDisclosure/administrativeFees/amountCollected", 1).With(other: "收取信息处理费400元。");
        Assert.Equal(id, ClaimReports.Check(report).SingleOrDefault()?.Id);
    }

    [Theory]
    [InlineData("2023年，我局收到政府信息公开申请9件，数量较多。", "GID6001")]
    [InlineData("一是收到政府信息公开申请9件，办理压力较大。", null)]
    [InlineData("（一）2022年存在问题整改情况\n针对2022年收到政府信息公开申请9件、公开不及时的问题，我局开展了整改。", null)]
    public void Part_five_counts_only_where_it_names_the_year(string text, string? id) =>
        Assert.Equal(id, ClaimReports.Check(ClaimReports.Office.With(issues: text)).SingleOrDefault()?.Id);

    [Fact]
    public void Without_the_year_of_the_report_a_sentence_that_names_a_year_is_not_compared()
    {
        AnnualReport report = ClaimReports.Office.WithHeader(new ReportHeader(null, "青禾县司法局"));
        Assert.Empty(ClaimReports.Check(report.With(overview: "2022年收到政府信息公开申请9件。")));
        Assert.Single(ClaimReports.Check(report.With(overview: "收到政府信息公开申请9件。")));
    }

    [Theory]
    [InlineData(AgencyKind.Unknown, 0)]
    [InlineData(AgencyKind.Department, 0)]
    [InlineData(AgencyKind.Government, 1)]
    public void The_whole_area_is_the_report_of_a_government(AgencyKind kind, int findings)
    {
        AnnualReport report = ClaimReports.Office.With(overview: "全县共收到政府信息公开申请99件。");
        var options = new ValidationOptions { AgencyKind = kind };
        Assert.Equal(findings, new ReportValidator().Validate(report, options).Diagnostics.Count(finding => finding.Id == "GID6001"));
    }

    [Fact]
    public void The_tolerance_of_percentages_is_an_option()
    {
        AnnualReport report = ClaimReports.Office.With(overview: "答复政府信息公开申请13件，其中予以公开5件，占38.1%。");
        Assert.Equal("GID6007", Assert.Single(ClaimReports.Check(report)).Id);
        var options = new ValidationOptions { Thresholds = ValidationOptions.Default.Thresholds.Add("GID6007", 1) };
        Assert.DoesNotContain(new ReportValidator().Validate(report, options).Diagnostics, finding => finding.Id == "GID6007");
    }

    [Theory]
    [InlineData("均")]
    [InlineData("无的")]
    [InlineData("未收到的、")]
    [InlineData("收到申请1")]
    [InlineData("共")]
    [InlineData("结转2022年")]
    [InlineData("《")]
    [InlineData("一")]
    [InlineData("1")]
    [InlineData("（")]
    [InlineData("行政复议0条")]
    [InlineData("收到申请3件，")]
    [InlineData("予以公开3件，占30%；")]
    [InlineData("行政复议2件、行政诉讼1件。")]
    public void Words_repeated_without_end_cost_no_more_than_their_number(string words)
    {
        AnnualReport report = ClaimReports.Office.With(overview: string.Concat(Enumerable.Repeat(words, 100_000)));
        var watch = Stopwatch.StartNew();
        ClaimReports.Check(report);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}"); // their square would take minutes
    }
}
