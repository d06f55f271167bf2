using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Claims;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

public sealed class ClaimTextTests
{
    // work without a power, and a request dropped for a fee without a notice
    private static readonly AnnualReport Contrary = ClaimReports.Office
        .WithFigure("/proactiveDisclosure/coerciveMeasures/decisions", 5).WithFigure("/requests/outcomes/otherHandling/unpaidFee/total", 3);

    [Theory]
    [InlineData("found")]
    [InlineData("told")]
    public void What_is_found_in_each_sentence_reads_as_approved(string file) => Approved.Matches(
        $"claim-texts-{file}.txt",
        string.Concat(ClaimRuleTests.Lines(file + ".txt").Select(line => $"== {line[0]} | {line[^1]}\n"
            + string.Concat(ClaimReports.Check(Report(line[0]).With(overview: line[^1])).Select(finding => FindingTexts.Of(finding) + "\n")))));

    [Theory]
    [InlineData("office", "2件尚在办理。", null, "GID6012")]
    [InlineData("office", null, "2件尚在办理。", "GID6012")]
    [InlineData("office", "已结转下年度。", "无。", "GID6012")]
    public void All_is_done_is_not_held_against_prose_that_tells_of_open_requests_in_any_part(string report, string? issues, string? other, string id)
    {
        const string Text = "收到政府信息公开申请12件，均已办结。";
        Assert.Equal(id, Assert.Single(ClaimReports.Check(Report(report).With(Text, "无。", "无。"))).Id);
        Assert.Empty(ClaimReports.Check(Report(report).With(Text, issues, other)));
        Assert.Empty(ClaimReports.Check(Report(report).With(Text + (issues ?? other), "无。", "无。")));
    }

    [Theory]
    [InlineData("青禾县人民政府", AgencyKind.Unknown, true, '县')]
    [InlineData("白鹭市人民政府", AgencyKind.Unknown, true, '市')]
    [InlineData("松风省人民政府", AgencyKind.Unknown, true, '省')]
    [InlineData("白鹭市", AgencyKind.Unknown, true, '市')]
    [InlineData("望舒区管理委员会", AgencyKind.Unknown, true, '区')]
    [InlineData("白鹭新区管委会", AgencyKind.Unknown, true, '区')]
    [InlineData("梧桐镇人民政府", AgencyKind.Unknown, false, '\0')]
    [InlineData("青禾县统计局", AgencyKind.Unknown, false, '\0')]
    [InlineData("青禾县统计局", AgencyKind.Government, true, '\0')]
    [InlineData("青禾县", AgencyKind.Department, false, '县')]
    [InlineData("青禾县", AgencyKind.Township, false, '县')]
    [InlineData("青禾县", AgencyKind.Other, true, '县')]
    [InlineData("人民政府", AgencyKind.Unknown, false, '\0')]
    [InlineData("", AgencyKind.Unknown, false, '\0')]
    [InlineData(null, AgencyKind.Unknown, false, '\0')]
    public void A_report_sums_up_an_area_when_its_body_is_the_government_there(string? agency, AgencyKind told, bool isArea, char level)
    {
        AnnualReport report = ClaimReports.Office.WithHeader(new ReportHeader(2023, agency));
        Assert.Equal(new ReportScope(isArea, level), ReportScope.Of(new RuleContext(report, options: new ValidationOptions { AgencyKind = told })));
    }

    [Theory]
    [InlineData(true, '县', "全县", true)]
    [InlineData(true, '县', "全市", false)]
    [InlineData(true, '县', "各级", true)]
    [InlineData(true, '县', "全", true)]
    [InlineData(true, '\0', "全市", true)]
    [InlineData(true, '省', "全省", true)]
    [InlineData(true, '县', "全省", false)]
    [InlineData(false, '县', "全县", false)]
    public void The_whole_of_an_area_is_that_of_its_level(bool isArea, char level, string word, bool covers) =>
        Assert.Equal(covers, new ReportScope(isArea, level).Covers(word));

    private static AnnualReport Report(string name) => name switch
    {
        "office" => ClaimReports.Office,
        "county" => ClaimReports.County,
        "contrary" => Contrary,
        "2019" => CleanReports.Department2019,
        "2020" => ClaimReports.Nothing.WithHeader(new ReportHeader(2020, "青禾县司法局")),
        _ => ClaimReports.Nothing,
    };
}
