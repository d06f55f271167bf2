using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“法定义务”: the kinds of finding about the fee statement and the dates of publication, GID405n.</summary>
public static class DutyDescriptors
{
    private const string Article49 = "《中华人民共和国政府信息公开条例》第四十九条";

    /// <summary>“未说明信息处理费”: the report does not say whether a fee was charged.</summary>
    public static DiagnosticDescriptor FeeNotStated { get; } = new(
        "GID4051",
        Severity.Warning,
        new("未说明收取信息处理费的情况", "Nothing is said about fees"),
        new("“六、其他需要报告的事项”和“一、总体情况”都没有说明是否收取信息处理费", "Neither other matters nor the overview says whether a fee for processing was charged"),
        new("请在第六部分写明发出收费通知的件数和总金额、实际收取的总金额；没有收取的，写“本年度未收取信息处理费”",
            "State in part six how many notices of fees were sent, for how much, and what was received; where none, say so"))
    {
        Provenance = Provenance.Form,
        Citation = "国办公开办函〔2021〕30号“六、其他需要报告的事项”；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
        Catalogue = ["R130"],
        Example = "第六部分只写“无”",
    };

    /// <summary>“收费情况不完整”: a fee was charged, and not all of notices, amount demanded and amount received are given.</summary>
    public static DiagnosticDescriptor FeeIncomplete { get; } = new(
        "GID4052",
        Severity.Warning,
        new("收取信息处理费的情况不完整", "The statement on fees is incomplete"),
        new("“{sentence}”没有写明{missing}", "“{sentence}” does not give {missing}"),
        new("请写明发出收费通知的件数和总金额、实际收取的总金额", "Give the number of notices of fees, the amount demanded and the amount received"))
    {
        Provenance = Provenance.Form,
        Citation = "国办公开办函〔2021〕30号“六、其他需要报告的事项”；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
        Catalogue = ["R131"],
        Example = "“全年实际收取信息处理费共计400元”",
    };

    /// <summary>“部门公布逾期”: the report of a department was published after 31 January.</summary>
    public static DiagnosticDescriptor DepartmentLate { get; } = new(
        "GID4053",
        Severity.Error,
        new("部门报告公布逾期", "The report of a department is late"),
        new("{year} 年度报告的日期是 {date}，晚于 {deadline}", "The report for {year} is dated {date}, after {deadline}"),
        new("已经逾期的无法补救，请说明原因；日期写错的，更正日期", "What is late cannot be mended: say why; if the date is wrong, correct it"))
    {
        Provenance = Provenance.Statute,
        Citation = Article49,
        Catalogue = ["R132"],
        Example = "县统计局 2023 年度报告，日期 2024-02-20",
    };

    /// <summary>“政府公布逾期”: the report of a government was published after 31 March.</summary>
    public static DiagnosticDescriptor GovernmentLate { get; } = new(
        "GID4054",
        Severity.Error,
        new("政府报告公布逾期", "The report of a government is late"),
        new("{year} 年度报告的日期是 {date}，晚于 {deadline}", "The report for {year} is dated {date}, after {deadline}"),
        new("已经逾期的无法补救，请说明原因；日期写错的，更正日期", "What is late cannot be mended: say why; if the date is wrong, correct it"))
    {
        Provenance = Provenance.Statute,
        Citation = Article49,
        Catalogue = ["R133"],
        Example = "某县人民政府 2023 年度报告，日期 2024-04-02",
    };

    /// <summary>“早于年度终了”: the report is dated before its year was over.</summary>
    public static DiagnosticDescriptor BeforeEndOfYear { get; } = new(
        "GID4055",
        Severity.Warning,
        new("日期早于年度终了", "Dated before the year was over"),
        new("{year} 年度报告的日期是 {date}，当时该年度还没有结束", "The report for {year} is dated {date}, before that year was over"),
        new("数据应截至 {year} 年 12 月 31 日：请核对标题的年度和落款的日期", "The figures are those of 31 December {year}: check the year of the title and the date of the signature"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R134", "R136"],
        Example = "标题 2023 年，落款 2023-01-10",
    };

    /// <summary>“晚于本地期限”: the report was published after a deadline that the options name.</summary>
    public static DiagnosticDescriptor LocalDeadlinePassed { get; } = new(
        "GID4056",
        Severity.Info,
        new("晚于本地公布期限", "After a local deadline"),
        new("{year} 年度报告的日期是 {date}，晚于 {source} 规定的 {deadline}", "The report for {year} is dated {date}, after {deadline} as set by {source}"),
        new("请按本地规定的时间公布", "Publish within the local deadline"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R135"],
        Example = "本地要求 1 月 20 日前公布，报告日期 2024-01-25",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [FeeNotStated, FeeIncomplete, DepartmentLate, GovernmentLate, BeforeEndOfYear, LocalDeadlinePassed];
}
