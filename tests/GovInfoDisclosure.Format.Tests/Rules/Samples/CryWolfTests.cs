using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Samples;

/// <summary>What looks like a fault and is none.</summary>
public sealed class CryWolfTests
{
    private static readonly AnnualReport Clean =
        CleanReports.Department2021.WithFigure("/proactiveDisclosure/administrativeFees/amountCollected", 0.04m);

    [Theory]
    [InlineData("按照《国务院令第492号公布、第711号修订的条例》")]
    [InlineData("统计期限为2023年1月1日至12月31日。")]
    [InlineData("统计期限为2023年度。")]
    [InlineData("本报告包括总体情况、主动公开政府信息情况、其他需要报告的事项等六部分，另附指标表。")]
    [InlineData("联系电话：138XXXX1234，网址http://www.xxx.gov.cn。")]
    [InlineData("等等……，。。。")]
    public void Of_the_preamble(string words) => AssertSilent(prose => prose with { Preamble = prose.Preamble + words });

    [Theory]
    [InlineData("全文如下，共  三条内容。")]
    [InlineData("落实《2023年望舒区政务公开工作要点》。")]
    [InlineData("落实政务公开工作要点。")]
    [InlineData("一是加强学习。二是完善制度。")]
    [InlineData("\n1.学习条例。\n（1）组织培训。\n（2）开展检查。")]
    public void Of_the_overview(string words) => AssertSilent(prose => prose with { Overview = prose.Overview + words });

    [Theory]
    [InlineData("公开行政事业性收费目录，本年度无收费和减免事项。")]
    [InlineData("本年度未发出收费通知，收取信息处理费0元。")]
    [InlineData("发出信息处理费收费通知2件，总金额400元，实际收取380元。")]
    [InlineData("发出收费通知2件，信息处理费400元已全部收取。")]
    [InlineData("（一）信息处理费。\n未收取。（二）其他。\n（三）无。")]
    public void Of_other_matters(string words) => AssertSilent(prose => prose with { OtherMatters = words });

    [Fact]
    public void Another_fee_is_no_statement_on_the_fee_for_processing()
    {
        Narratives prose = CleanReports.Department2021.Narratives with { OtherMatters = "公开行政事业性收费目录。" };
        Assert.Equal("GID4051", Assert.Single(Check(prose)).Id);
    }

    [Fact]
    public void A_report_of_figures_alone_has_no_finding_about_prose() => Assert.Empty(Check(Narratives.Empty));

    private static void AssertSilent(Func<Narratives, Narratives> change) =>
        Assert.Equal("", string.Join("; ", Check(change(CleanReports.Department2021.Narratives)).Select(finding => $"{finding.Id} {DiagnosticText.Message(finding)}")));

    private static IEnumerable<Diagnostic> Check(Narratives prose) =>
        new ReportValidator().Validate(Clean.WithNarratives(prose)).Diagnostics;
}
