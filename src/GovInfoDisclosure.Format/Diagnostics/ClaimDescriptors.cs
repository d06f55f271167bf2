using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“文字与表格”: the kinds of finding where a number of the prose is not that of the tables, GID600n and GID601n.</summary>
public static class ClaimDescriptors
{
    /// <summary>“文中收到申请数与表不符”: the text counts other requests received than table 3.</summary>
    public static DiagnosticDescriptor ReceivedOtherwise { get; } = new(
        "GID6001",
        Severity.Warning,
        new("文中收到申请数与表不符", "Requests received: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R100"],
        Example = "文中“收到政府信息公开申请12件”，表中本年新收总计为 15",
    };

    /// <summary>“文中上年结转数与表不符”: the text counts other requests carried over than table 3.</summary>
    public static DiagnosticDescriptor CarriedOverOtherwise { get; } = new(
        "GID6002",
        Severity.Warning,
        new("文中上年结转数与表不符", "Requests carried over: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R101"],
        Example = "文中“上年结转2件”，表中上年结转总计为 3",
    };

    /// <summary>“文中答复数与表不符”: the text counts other answers than table 3.</summary>
    public static DiagnosticDescriptor AnsweredOtherwise { get; } = new(
        "GID6003",
        Severity.Warning,
        new("文中答复数与表不符", "Requests answered: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R102"],
        Example = "文中“答复12件”，表中办理结果总计为 11",
    };

    /// <summary>“文中结转下年度数与表不符”: the text counts other requests carried forward than table 3.</summary>
    public static DiagnosticDescriptor CarriedForwardOtherwise { get; } = new(
        "GID6004",
        Severity.Warning,
        new("文中结转下年度数与表不符", "Requests carried forward: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R103"],
        Example = "文中“结转下年度2件”，表中结转下年度总计为 1",
    };

    /// <summary>“文中公开、部分公开数与表不符”: the text counts other requests granted than table 3.</summary>
    public static DiagnosticDescriptor DisclosedOtherwise { get; } = new(
        "GID6005",
        Severity.Warning,
        new("文中公开、部分公开数与表不符", "Requests granted: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R104", "R077"],
        Example = "文中“予以公开和部分公开258件”，表中两项之和为 275",
    };

    /// <summary>“文中不予公开等结果数与表不符”: the text counts other refusals than table 3.</summary>
    public static DiagnosticDescriptor RefusedOtherwise { get; } = new(
        "GID6006",
        Severity.Warning,
        new("文中不予公开等结果数与表不符", "Requests refused: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R105"],
        Example = "文中“无法提供265件”，表中各项之和为 337",
    };

    /// <summary>“文中行政复议数与表不符”: the text counts other reconsiderations than table 4.</summary>
    public static DiagnosticDescriptor ReconsiderationsOtherwise { get; } = new(
        "GID6008",
        Severity.Warning,
        new("文中行政复议数与表不符", "Reconsiderations: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R107"],
        Example = "文中“行政复议3件”，表中行政复议总计为 2",
    };

    /// <summary>“文中行政诉讼数与表不符”: the text counts other suits than table 4.</summary>
    public static DiagnosticDescriptor LitigationsOtherwise { get; } = new(
        "GID6009",
        Severity.Warning,
        new("文中行政诉讼数与表不符", "Litigation: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R108"],
        Example = "文中“行政诉讼2件”，表中两类诉讼总计为 3",
    };

    /// <summary>“文中称无申请，表中有”: the text says that there were no requests.</summary>
    public static DiagnosticDescriptor RequestsAfterAll { get; } = new(
        "GID6010",
        Severity.Error,
        new("文中称无申请，表中有", "No requests in the text, some in the table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R109", "R116"],
        Example = "文中“未收到政府信息公开申请”，表中本年新收总计为 3",
    };

    /// <summary>“文中称无复议诉讼，表中有”: the text says that there were no disputes.</summary>
    public static DiagnosticDescriptor DisputesAfterAll { get; } = new(
        "GID6011",
        Severity.Error,
        new("文中称无复议诉讼，表中有", "No disputes in the text, some in the table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R110", "R116"],
        Example = "文中“未发生行政复议、行政诉讼”，表中行政复议总计为 1",
    };

    /// <summary>“文中称全部办结，表中有结转”: the text says that every request was finished.</summary>
    public static DiagnosticDescriptor NotAllFinished { get; } = new(
        "GID6012",
        Severity.Warning,
        new("文中称全部办结，表中有结转", "All finished in the text, some carried forward"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R111"],
        Example = "文中“均已办结”，表中结转下年度为 2",
    };

    /// <summary>“文中称无纠正，表中有”: the text says that no decision was corrected.</summary>
    public static DiagnosticDescriptor CorrectedAfterAll { get; } = new(
        "GID6013",
        Severity.Warning,
        new("文中称无纠正，表中有", "None corrected in the text, some in the table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R112"],
        Example = "文中“行政诉讼均获维持”，表中行政诉讼结果纠正为 1",
    };

    /// <summary>“文中制发文件数与表不同”: the text counts other documents issued or repealed than table 2; it may include revised ones.</summary>
    public static DiagnosticDescriptor IssuedOtherwise { get; } = new(
        "GID6014",
        Severity.Info,
        new("文中制发文件数与表不同", "Documents issued: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R113"],
        Example = "文中“制发规范性文件5件”，表中行政规范性文件本年制发为 3",
    };

    /// <summary>“文中现行有效文件数与表不符”: the text counts other documents in force than table 2.</summary>
    public static DiagnosticDescriptor InForceOtherwise { get; } = new(
        "GID6015",
        Severity.Warning,
        new("文中现行有效文件数与表不符", "Documents in force: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R114"],
        Example = "文中“现行有效规范性文件20件”，表中为 18",
    };

    /// <summary>“文中称申请人均为自然人，表中有其他”: the text says that all requesters were natural persons.</summary>
    public static DiagnosticDescriptor NotOnlyNaturalPersons { get; } = new(
        "GID6016",
        Severity.Warning,
        new("文中称申请人均为自然人，表中有其他", "Natural persons only in the text, others in the table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R115"],
        Example = "文中“申请人均为自然人”，表中本年新收有商业企业 1",
    };

    /// <summary>“文中各类申请人的申请数与表不符”: the text counts other requests of a class of requesters than table 3.</summary>
    public static DiagnosticDescriptor ApplicantsOtherwise { get; } = new(
        "GID6017",
        Severity.Warning,
        new("文中各类申请人的申请数与表不符", "Requesters: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R100"],
        Example = "文中“自然人申请8件”，表中本年新收（自然人）为 9",
    };

    /// <summary>“文中复议诉讼结果数与表不符”: the text counts other results of disputes than table 4.</summary>
    public static DiagnosticDescriptor ResultsOtherwise { get; } = new(
        "GID6018",
        Severity.Warning,
        new("文中复议诉讼结果数与表不符", "Results of disputes: text against table"),
        new("文中“{quote}”，表中{subject}为 {figure}{also}",
            "The text says “{quote}”; in the table, {subject} is {figure}{also}"),
        new("请核对后更正文字或表格，使两处一致", "Check, and correct the text or the table so that both agree"))
    {
        Catalogue = ["R107", "R108"],
        Example = "文中“行政复议……其中维持2件”，表中行政复议结果维持为 1",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ReceivedOtherwise,
        CarriedOverOtherwise,
        AnsweredOtherwise,
        CarriedForwardOtherwise,
        DisclosedOtherwise,
        RefusedOtherwise,
        ReconsiderationsOtherwise,
        LitigationsOtherwise,
        RequestsAfterAll,
        DisputesAfterAll,
        NotAllFinished,
        CorrectedAfterAll,
        IssuedOtherwise,
        InForceOtherwise,
        NotOnlyNaturalPersons,
        ApplicantsOtherwise,
        ResultsOtherwise,
    ];
}
