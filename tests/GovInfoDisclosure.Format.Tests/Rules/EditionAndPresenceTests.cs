using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Rules;

public sealed class EditionAndPresenceTests
{
    [Theory]
    [InlineData("2019", 2019, null)]
    [InlineData("2019", 2020, null)]
    [InlineData("2021", 2021, null)]
    [InlineData("2021", 2030, null)]
    [InlineData("2019", 2021, "GID4001")]
    [InlineData("2021", 2020, "GID4001")]
    [InlineData("2019", 2016, "GID4002")]
    [InlineData("2021", 2018, "GID4002")]
    [InlineData("2021", null, null)]
    public void The_edition_must_be_that_of_the_year(string edition, int? year, string? id)
    {
        AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition(edition), seed: 1).WithHeader(new ReportHeader(year, "某局"));
        Diagnostic? finding = Check(report).SingleOrDefault();
        Assert.Equal(id, finding?.Id);
        Assert.Equal(id is null ? null : "/year", finding?.Address);
    }

    [Fact]
    public void The_wrong_edition_is_told_by_what_only_it_has()
    {
        AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition("2019"), seed: 1).WithHeader(new ReportHeader(2021, "某局"));
        Assert.Equal(
            "2021 年度应使用 2021 年格式（国办公开办函〔2021〕30号），报告用的是 2019 年格式：有 本年新制作数量、本年新公开数量、对外公开总数量、上一年项目数量",
            DiagnosticText.Message(Assert.Single(Check(report))));
    }

    [Fact]
    public void Tables_that_both_editions_print_alike_do_not_tell_the_edition()
    {
        EditionSchema edition = ConsistentReports.Edition("2019");
        AnnualReport full = ConsistentReports.Create(edition, seed: 1).WithHeader(new ReportHeader(2022, "某局"));
        AnnualReport onlyDisputes = Without(full, cell => cell.Line.Table != TableCode.Disputes);
        Assert.DoesNotContain(Check(onlyDisputes), finding => finding.Id == "GID4001");
    }

    [Fact]
    public void Other_handling_printed_as_one_row_is_one_warning_that_names_the_missing_rows()
    {
        AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition("2021"), seed: 1, otherHandlingAsOneRow: true);
        Diagnostic finding = Assert.Single(Check(report));
        Assert.Equal(("GID4003", Severity.Warning, "/requests/outcomes/otherHandling"), (finding.Id, finding.Severity, finding.Address));
        Assert.Contains("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请；3.其他", DiagnosticText.Message(finding));
    }

    [Theory]
    [InlineData("上一年项目数量", "GID4004")]
    [InlineData("本年新 公开数量", "GID4004")]
    [InlineData("政府集中采购", "GID4004")]
    [InlineData("规范性文件", null)]
    [InlineData("处理决定数量", null)]
    [InlineData("小计", null)]
    [InlineData("本年度我局政府集中采购信息全部在网上公开，与去年相比有所增加，具体情况见本单位门户网站的政府采购专栏，欢迎社会各界监督指导并提出宝贵意见", null)]
    public void Rows_that_only_another_edition_has_are_an_error(string label, string? id)
    {
        AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition("2021"), seed: 1);
        var row = new RawRow(null, default, label, []);
        var raw = new RawReport(report.Edition, [], [new RawTable(report.Edition.Table(TableCode.ProactiveDisclosure), "test", [], [row])]);
        Diagnostic? finding = new ReportValidator().Validate(Parsed(report, raw)).Diagnostics.SingleOrDefault();
        Assert.Equal(id, finding?.Id);
        Assert.Equal(id is null ? null : "/proactiveDisclosure", finding?.Address);
    }

    [Fact]
    public void Labels_of_another_edition_are_named_once_each_wherever_they_stand()
    {
        AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition("2021"), seed: 1);
        RawRow[] rows =
        [
            new(null, default, "备注", [new(default, "本年新制作数量"), new(default, "本年新公开数量")]),
            new(null, default, "本年新制作数量" + new string('甲', 53), []),
            new(null, default, "对外公开总数量" + new string('甲', 54), []),
        ];
        var raw = new RawReport(report.Edition, [], [
            new RawTable(report.Edition.Table(TableCode.ProactiveDisclosure), "test", [], [.. rows]),
            new RawTable(report.Edition.Table(TableCode.Requests), "test", [], []),
        ]);
        Diagnostic finding = Assert.Single(new ReportValidator().Validate(Parsed(report, raw)).Diagnostics);
        Assert.Equal("“主动公开政府信息情况”表中有 2019 年格式的栏目：本年新制作数量、本年新公开数量", DiagnosticText.Message(finding));
        Assert.Contains("国办公开办函〔2021〕30号", DiagnosticText.Remedy(finding));
    }

    [Fact]
    public void Missing_and_unreadable_cells_rows_and_tables_are_errors_unless_reading_has_said_so()
    {
        AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition("2021"), seed: 1);
        AnnualReport row = Without(report, cell => cell.Line.Row.Code.Pointer == "/requests/outcomes/withheld/publicSafety");
        AnnualReport rows = Without(report, cell => cell.Line.Row.Code.Pointer.StartsWith("/requests/outcomes/withheld/", StringComparison.Ordinal));
        AnnualReport one = Without(report, cell => cell.Address == "/disputes/reconsideration/total");
        AnnualReport table = Without(report, cell => cell.Line.Table == TableCode.Disputes);

        AnnualReport unreadable = report.WithFigure("/disputes/reconsideration/total", Figure.Unreadable("1O"));

        AssertFinding(unreadable, "GID2109", "/disputes/reconsideration/total", Severity.Error);
        Assert.Equal(["GID2109"], new ReportValidator().Validate(Parsed(unreadable, RawReport.Empty)).Diagnostics.Select(finding => finding.Id));
        Assert.Empty(new ReportValidator().Validate(Parsed(unreadable, RawReport.Empty with { Text = "读过的文本" })).Diagnostics);
        AssertFinding(row, "GID2107", "/requests/outcomes/withheld/publicSafety", Severity.Error);
        AssertFinding(rows, "GID2107", "/requests/outcomes/withheld", Severity.Error);
        AssertFinding(one, "GID2107", "/disputes/reconsideration/total", Severity.Error);
        AssertFinding(table, "GID2108", "/disputes", Severity.Error);
        Assert.Equal(["GID2107"], new ReportValidator().Validate(Parsed(row, RawReport.Empty)).Diagnostics.Select(finding => finding.Id));
        Assert.Empty(new ReportValidator().Validate(Parsed(row, RawReport.Empty with { Text = "读过的文本" })).Diagnostics);
    }

    [Fact]
    public void A_report_of_prose_only_is_no_error()
    {
        AnnualReport report = Without(ConsistentReports.Create(ConsistentReports.Edition("2021"), seed: 1), _ => true);
        Assert.All(Check(report), finding => Assert.Equal(("GID2108", Severity.Info), (finding.Id, finding.Severity)));
        Assert.Equal(3, Check(report).Count());
    }

    private static void AssertFinding(AnnualReport report, string id, string address, Severity severity)
    {
        Diagnostic finding = Assert.Single(Check(report));
        Assert.Equal((id, address, severity), (finding.Id, finding.Address, finding.Severity));
    }

    private static AnnualReport Without(AnnualReport report, Func<CellSchema, bool> isMissing) =>
        report.Edition.Tables.SelectMany(table => table.Cells).Where(isMissing)
            .Aggregate(report, (changed, cell) => changed.WithFigure(cell.Address, default));

    private static ParseResult Parsed(AnnualReport report, RawReport raw) => new(
        new SourceDocument("测试", SourceKind.Text, ""), ParseStatus.Report, report, raw, ReportLocations.None, ImmutableArray<Diagnostic>.Empty);

    private static IEnumerable<Diagnostic> Check(AnnualReport report) => new ReportValidator().Validate(report).Diagnostics;
}
