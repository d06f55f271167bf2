using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“文字内部”: the kinds of finding where the prose disagrees with itself, with the fee measure or with what the tables imply, GID6007, GID603n and GID604n.</summary>
public static class ProseDescriptors
{
    /// <summary>“文中百分比不符”: a percentage of the answers is wrong; the threshold is in percentage points.</summary>
    public static DiagnosticDescriptor ShareOtherwise { get; } = new(
        "GID6007",
        Severity.Warning,
        new("文中百分比不符", "A percentage does not fit"),
        new("文中“{quote}”，按 {part} 占 {whole} 计算为 {percent}%，文中为 {claimed}%",
            "The text says “{quote}”; {part} of {whole} is {percent}%, not {claimed}%"),
        new("请重新计算百分比，并核对分子和分母", "Work out the percentage again and check both numbers"))
    {
        Catalogue = ["R106"],
        Threshold = 0.1m,
        Example = "文中“258件，占33.9%”，办理结果总计 805，应为 32%",
    };

    /// <summary>“文中同一数目前后不同”: the text gives one number with two values.</summary>
    public static DiagnosticDescriptor ToldTwice { get; } = new(
        "GID6030",
        Severity.Info,
        new("文中同一数目前后不同", "The same number is told twice"),
        new("文中“{quote}”，另一处为“{other}”",
            "The text says “{quote}” and elsewhere “{other}”"),
        new("请核对后统一；两处口径不同的，请写明", "Check and make them agree, or say how they differ"))
    {
        Catalogue = ["R117"],
        Example = "文中先为“主动公开政府信息65条”，后为“主动公开政府信息60条”",
    };

    /// <summary>“文中年度与报告年度不符”: this year's figure is told of another year.</summary>
    public static DiagnosticDescriptor YearOtherwise { get; } = new(
        "GID6031",
        Severity.Warning,
        new("文中年度与报告年度不符", "Another year in the text"),
        new("文中“{quote}”写的是 {year} 年，数目与本报告 {reportYear} 年度的表一致",
            "The text “{quote}” tells of {year}, with the number that the table has for {reportYear}"),
        new("请核对年度；沿用上年文字的，改为本年度", "Check the year, and correct it where last year's words were kept"))
    {
        Catalogue = ["R118"],
        Example = "2023 年度报告中“2022年度我局共收到申请12件”，表中本年新收为 12",
    };

    /// <summary>“文中分项之和与总数不同”: the channels or kinds of published information do not add up.</summary>
    public static DiagnosticDescriptor PartsOfPublishedOtherwise { get; } = new(
        "GID6032",
        Severity.Info,
        new("文中分项之和与总数不同", "Parts do not add up in the text"),
        new("文中“{quote}”，所列各项之和为 {sum}，与总数 {total} 差 {difference}",
            "The parts listed after “{quote}” make {sum}, {difference} apart from {total}"),
        new("请核对各项与总数；各项有重复或未列全的，请写明", "Check the parts and the total, or say that parts overlap or are left out"))
    {
        Catalogue = ["R119"],
        Example = "文中“主动公开信息65条，其中网站59条、新媒体5条、其他2条”",
    };

    /// <summary>“文中各类结果之和与答复数不符”: the classes into which the text splits the answers do not add up.</summary>
    public static DiagnosticDescriptor ClassesOtherwise { get; } = new(
        "GID6033",
        Severity.Warning,
        new("文中各类结果之和与答复数不符", "Outcomes do not add up in the text"),
        new("文中“{quote}”，所列各类结果之和为 {sum}，差 {difference}",
            "The text says “{quote}”; the outcomes it lists make {sum}, {difference} apart"),
        new("请核对各类结果与答复数", "Check the outcomes and the number of answers"))
    {
        Catalogue = ["R124"],
        Example = "文中答复 805 件，所列各类之和为 716",
    };

    /// <summary>“信息处理费收取数与通知不符”: more was received than demanded, or something without a notice.</summary>
    public static DiagnosticDescriptor ReceivedMoreThanDemanded { get; } = new(
        "GID6034",
        Severity.Error,
        new("信息处理费收取数与通知不符", "Fees received do not fit the notices"),
        new("文中{notices}，通知金额 {demanded} 元，收取 {received} 元：收取不应多于通知，没有通知则两者为 0",
            "The text tells of {notices}, {demanded} yuan demanded and {received} received: no more can be received than demanded, and nothing without a notice"),
        new("请核对收费通知件数、通知总金额和实际收取总金额", "Check the number of notices, the amount demanded and the amount received"))
    {
        Catalogue = ["R120"],
        Provenance = Provenance.Statute,
        Citation = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
        Example = "文中“发出收费通知0件，收取信息处理费400元”",
    };

    /// <summary>“信息处理费不是 10 元的倍数”: an amount that the rates cannot give.</summary>
    public static DiagnosticDescriptor FeeNotInTens { get; } = new(
        "GID6035",
        Severity.Warning,
        new("信息处理费不是 10 元的倍数", "A fee that is no multiple of ten"),
        new("文中“{quote}”，按收费标准各档金额都是 10 元的倍数",
            "The text says “{quote}”; every rate of the fee is a multiple of 10 yuan"),
        new("请核对金额", "Check the amount"))
    {
        Catalogue = ["R121"],
        Provenance = Provenance.Statute,
        Citation = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条、第五条",
        Example = "文中“收取信息处理费385元”",
    };

    /// <summary>“收费办法施行前收取信息处理费”: a fee was charged in a year before the measure.</summary>
    public static DiagnosticDescriptor FeeBeforeMeasure { get; } = new(
        "GID6036",
        Severity.Warning,
        new("收费办法施行前收取信息处理费", "A fee before the measure was in force"),
        new("文中“{quote}”，{year} 年度收费办法尚未施行（2021 年 1 月 1 日起施行）",
            "The text says “{quote}”; in {year} the measure was not yet in force (from 1 January 2021)"),
        new("请核对收费依据和年度", "Check the basis of the fee and the year"))
    {
        Catalogue = ["R122"],
        Citation = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
        Example = "2020 年度报告“收取信息处理费400元”",
    };

    /// <summary>“文中收费情况前后矛盾”: fees are denied in one place and told of in another.</summary>
    public static DiagnosticDescriptor FeesDenied { get; } = new(
        "GID6037",
        Severity.Warning,
        new("文中收费情况前后矛盾", "The text contradicts itself about fees"),
        new("文中“{quote}”，另一处为“{other}”",
            "The text says “{quote}” and elsewhere “{other}”"),
        new("请核对是否收取信息处理费，并统一文字", "Check whether a fee was charged, and make the text agree"))
    {
        Catalogue = ["R123"],
        Example = "文中一处“未收取信息处理费”，另一处“收取信息处理费400元”",
    };

    /// <summary>“表中收费金额小于文中收取的信息处理费”: table 2 holds less than the fee that the text tells of; the fee is an administrative fee.</summary>
    public static DiagnosticDescriptor FeesBelowProse { get; } = new(
        "GID6038",
        Severity.Info,
        new("表中收费金额小于文中收取的信息处理费", "Fees in the table are below those in the text"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R058"],
        Example = "文中“收取信息处理费3800元”，表中行政事业性收费为 0",
    };

    /// <summary>“无收费通知却有逾期未缴费的处理”: requests were dropped for an unpaid fee, and the text says that no notice was sent; it may have been sent last December.</summary>
    public static DiagnosticDescriptor UnpaidFeeWithoutNotice { get; } = new(
        "GID6039",
        Severity.Warning,
        new("无收费通知却有逾期未缴费的处理", "Unpaid fees without a notice"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R079"],
        Example = "文中“未发出收费通知”，表中逾期未缴费 3",
    };

    /// <summary>“文中有许可处罚工作，表中为 0”: the text counts decisions of which table 2 has none.</summary>
    public static DiagnosticDescriptor WorkWithoutFigures { get; } = new(
        "GID6040",
        Severity.Warning,
        new("文中有许可处罚工作，表中为 0", "Licensing or penalties in the text, none in the table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R055"],
        Example = "文中“办理行政许可120件”，表中行政许可为 0",
    };

    /// <summary>“文中称无此职权，表中有决定”: table 2 has decisions for which the text says that the body has no power.</summary>
    public static DiagnosticDescriptor DecisionsWithoutPower { get; } = new(
        "GID6041",
        Severity.Warning,
        new("文中称无此职权，表中有决定", "No such power in the text, decisions in the table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R057"],
        Example = "文中“无行政强制权”，表中行政强制为 2",
    };

    /// <summary>“诉讼数含仅作共同被告的案件”: the text says that suits as a co-defendant are among those counted.</summary>
    public static DiagnosticDescriptor CoDefendantCases { get; } = new(
        "GID6042",
        Severity.Warning,
        new("诉讼数含仅作共同被告的案件", "Suits as a mere co-defendant are counted"),
        new("文中“{quote}”，这些案件应由作出原行政行为的机关填报",
            "The text says “{quote}”; such suits are counted by the body that made the decision"),
        new("请从行政诉讼数中减去仅作为共同被告的案件", "Take suits as a mere co-defendant out of the figures"))
    {
        Catalogue = ["R094"],
        Citation = "国办公开办函〔2016〕201号",
        Example = "文中“行政诉讼5件，其中作为共同被告3件”",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ShareOtherwise,
        ToldTwice,
        YearOtherwise,
        PartsOfPublishedOtherwise,
        ClassesOtherwise,
        ReceivedMoreThanDemanded,
        FeeNotInTens,
        FeeBeforeMeasure,
        FeesDenied,
        FeesBelowProse,
        UnpaidFeeWithoutNotice,
        WorkWithoutFigures,
        DecisionsWithoutPower,
        CoDefendantCases,
    ];
}
