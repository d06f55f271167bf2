using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Duties;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Samples;

public sealed class AgencyNameTests
{
    [Theory]
    [InlineData("白鹭市人民政府", AgencyKind.Government)]
    [InlineData("白鹭市", AgencyKind.Government)]
    [InlineData("松风省白鹭市青禾县", AgencyKind.Government)]
    [InlineData("望舒自治区人民政府", AgencyKind.Government)]
    [InlineData("白鹭市望舒区人民政府", AgencyKind.Government)]
    [InlineData("青禾县统计局", AgencyKind.Department)]
    [InlineData("白鹭市市场监督管理局", AgencyKind.Department)]
    [InlineData("松风省发展和改革委员会", AgencyKind.Department)]
    [InlineData("松风省司法厅", AgencyKind.Department)]
    [InlineData("望舒区梧桐镇人民政府", AgencyKind.Township)]
    [InlineData("青禾县杏花乡人民政府", AgencyKind.Township)]
    [InlineData("望舒区梧桐里街道办事处", AgencyKind.Township)]
    [InlineData("白鹭市经济技术开发区管理委员会", AgencyKind.Other)]
    [InlineData("国家税务总局白鹭市税务局", AgencyKind.Other)]
    [InlineData("青禾县气象局", AgencyKind.Other)]
    [InlineData("市场监督管理局", AgencyKind.Unknown)]
    [InlineData("白鹭新区", AgencyKind.Unknown)]
    [InlineData("白鹭综合实验区", AgencyKind.Unknown)]
    [InlineData("白鹭市人民政府办公室", AgencyKind.Unknown)]
    [InlineData("白鹭市市政工程局", AgencyKind.Department)]
    [InlineData("市政工程局", AgencyKind.Unknown)]
    [InlineData("市容管理局", AgencyKind.Unknown)]
    [InlineData("市民服务局", AgencyKind.Unknown)]
    [InlineData("市民", AgencyKind.Unknown)]
    [InlineData("白鹭市民政局", AgencyKind.Department)]
    [InlineData("白鹭市民族宗教事务局", AgencyKind.Department)]
    [InlineData("白鹭市民宗局", AgencyKind.Department)]
    [InlineData("白鹭市民防局", AgencyKind.Department)]
    [InlineData("白鹭市民营经济发展局", AgencyKind.Department)]
    [InlineData("青禾市城管局", AgencyKind.Department)]
    [InlineData("白鹭自治州人民政府", AgencyKind.Government)]
    [InlineData("白鹭自治州统计局", AgencyKind.Department)]
    [InlineData("白鹭州", AgencyKind.Unknown)]
    [InlineData("望舒旗统计局", AgencyKind.Department)]
    [InlineData("望舒区梧桐镇", AgencyKind.Township)]
    [InlineData("杏花乡", AgencyKind.Township)]
    [InlineData("望舒区乡村振兴局", AgencyKind.Department)]
    [InlineData("青禾县城镇建设局", AgencyKind.Department)]
    [InlineData("梧桐里街道", AgencyKind.Township)]
    [InlineData("青禾县道路局", AgencyKind.Department)]
    [InlineData("望舒区", AgencyKind.Government)]
    [InlineData("新区", AgencyKind.Unknown)]
    [InlineData("白鹭新区统计局", AgencyKind.Unknown)]
    [InlineData("望舒区域合作局", AgencyKind.Unknown)]
    [InlineData("税务局", AgencyKind.Other)]
    [InlineData("海关", AgencyKind.Other)]
    [InlineData("道县统计局", AgencyKind.Department)]
    [InlineData("某市场服务局", AgencyKind.Unknown)]
    [InlineData("某市政工程局", AgencyKind.Unknown)]
    [InlineData("某市容环卫局", AgencyKind.Unknown)]
    [InlineData("某市政务服务局", AgencyKind.Unknown)]
    [InlineData("我局", AgencyKind.Unknown)]
    [InlineData("", AgencyKind.Unknown)]
    [InlineData(null, AgencyKind.Unknown)]
    public void A_name_tells_the_kind_of_body_or_nothing(string? name, AgencyKind kind) => Assert.Equal(kind, AgencyName.KindOf(name));

    [Theory]
    [InlineData("青禾县统计局", true)]
    [InlineData("白鹭市望舒区人民政府", true)]
    [InlineData("望舒区梧桐镇人民政府", true)]
    [InlineData("白鹭市人民政府", false)]
    [InlineData("白鹭市市政管理局", false)]
    [InlineData("望舒自治区司法厅", false)]
    [InlineData("白鹭新区", false)]
    public void A_name_tells_whether_the_body_stands_in_a_county_or_below(string name, bool expected) =>
        Assert.Equal(expected, AgencyName.IsOfCountyOrBelow(name));

    [Theory]
    [InlineData("青禾县统计局", AgencyKind.Unknown, "2024-02-20", Severity.Warning)]
    [InlineData("青禾县统计局", AgencyKind.Department, "2024-02-20", Severity.Error)]
    [InlineData("青禾县统计局", AgencyKind.Government, "2024-02-20", null)]
    [InlineData("白鹭市人民政府", AgencyKind.Unknown, "2024-04-02", Severity.Warning)]
    [InlineData("白鹭市人民政府", AgencyKind.Government, "2024-04-02", Severity.Error)]
    [InlineData("望舒区梧桐镇人民政府", AgencyKind.Unknown, "2024-02-20", null)]
    [InlineData("望舒区梧桐镇人民政府", AgencyKind.Unknown, "2024-04-02", Severity.Info)]
    [InlineData("青禾县税务局", AgencyKind.Unknown, "2024-04-02", Severity.Info)]
    [InlineData("青禾县税务局", AgencyKind.Other, "2024-04-02", Severity.Info)]
    public void How_late_a_report_is_depends_on_the_kind_and_who_told_it(string agency, AgencyKind told, string date, Severity? severity)
    {
        AnnualReport clean = CleanReports.Department2021;
        Assert.True(ReportDate.TryParse(date, out ReportDate published));
        AnnualReport report = clean.WithHeader(clean.Header with
        {
            Agency = agency, Title = $"{agency}2023年政府信息公开工作年度报告", PublishedOn = published,
        });
        Diagnostic? finding = new ReportValidator().Validate(report, new ValidationOptions { AgencyKind = told }).Diagnostics.SingleOrDefault();
        Assert.Equal(severity, finding?.Severity);
    }

    [Theory]
    [InlineData("青禾县人民政府", AgencyKind.Unknown, Severity.Warning)]
    [InlineData("望舒区梧桐镇人民政府", AgencyKind.Unknown, Severity.Info)]
    [InlineData("望舒区梧桐镇人民政府", AgencyKind.Township, Severity.Warning)]
    [InlineData("青禾县统计局", AgencyKind.Unknown, null)]
    [InlineData("青禾县统计局", AgencyKind.Government, Severity.Warning)]
    [InlineData("白鹭新区管理委员会", AgencyKind.Unknown, null)]
    public void Results_of_appraisal_are_asked_of_governments(string agency, AgencyKind told, Severity? severity)
    {
        AnnualReport clean = CleanReports.Department2021;
        AnnualReport report = clean
            .WithHeader(clean.Header with { Agency = agency, Title = $"{agency}2023年政府信息公开工作年度报告" })
            .WithNarratives(clean.Narratives with { Overview = clean.Narratives.Overview!.Replace("责任追究", "其他", StringComparison.Ordinal) });
        Diagnostic? finding = new ReportValidator().Validate(report, new ValidationOptions { AgencyKind = told }).Diagnostics.SingleOrDefault();
        Assert.Equal(severity, finding?.Severity);
    }
}
