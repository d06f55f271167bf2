using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“汇总核对”: the kinds of finding about a parent and its bodies, GID51nn.</summary>
public static class RollupDescriptors
{
    /// <summary>“有机关没有报告”: bodies that should take part have no report.</summary>
    public static DiagnosticDescriptor MissingMembers { get; } = new(
        "GID5101",
        Severity.Info,
        new("有机关没有报告", "Bodies without a report"),
        new("{count} 个机关没有 {year} 年度的报告，合计只是下限：{names}", "{count} bodies have no report for {year}, so the sums are lower bounds: {names}"),
        new("请补齐报告后再汇总", "Add their reports and sum up again"))
    {
        Provenance = Provenance.Statute,
        Catalogue = ["R160"],
        Example = "名单上的某局没有报告",
    };

    /// <summary>“有报告没有计入”: documents that were given do not take part in the sum.</summary>
    public static DiagnosticDescriptor LeftOut { get; } = new(
        "GID5102",
        Severity.Warning,
        new("有报告没有计入", "Documents that were left out"),
        new("{count} 份文件没有计入汇总：{names}", "{count} documents were left out of the sum: {names}"),
        new("请按所列原因处理后再汇总", "Mend what is said of each and sum up again"))
    {
        Provenance = Provenance.Heuristic,
        Responsibility = Responsibility.Unknown,
        Catalogue = ["R160"],
        Example = "一份是上年的报告，一份无法读取",
    };

    /// <summary>“所用格式与上级不同”: a body uses another edition of the form than the parent in the same year.</summary>
    public static DiagnosticDescriptor OtherEdition { get; } = new(
        "GID5103",
        Severity.Error,
        new("所用格式与汇总不同", "Another edition than the others"),
        new("{count} 份报告用的不是 {edition} 年格式，无法汇总：{names}", "{count} reports do not use the form of {edition} and cannot be added: {names}"),
        new("请按 {notice} 的格式重新填报", "Fill in the form of {notice}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R169"],
        Example = "2021 年度，某街道用 2019 年格式",
    };

    /// <summary>“上级数字与合计不符”: the parent's figures are not the sums of its bodies' figures.</summary>
    public static DiagnosticDescriptor ParentDiffers { get; } = new(
        "GID5104",
        Severity.Warning,
        new("上级数字与合计不符", "The parent's figures are not the sums"),
        new("“{table}”有 {count} 格与 {members} 份报告的合计不符：{cells}", "{table}: {count} cells are not the sums of the {members} reports: {cells}"),
        new("请核对汇总范围；共同被告的案件只由原行为机关计，上级本机关的数字也要有一份报告",
            "Check which bodies are summed up; joint cases are counted by the original body alone, and the parent's own office needs a report too"))
    {
        Provenance = Provenance.Heuristic,
        Citation = "国办公开办函〔2019〕61号",
        Catalogue = ["R161", "R163", "R164"],
        Example = "上级本年新收 120，各部门合计 118",
    };

    /// <summary>“上级数字小于部分合计”: with reports missing the parent's figures are still smaller than the sums.</summary>
    public static DiagnosticDescriptor ParentSmaller { get; } = new(
        "GID5105",
        Severity.Warning,
        new("上级数字小于部分合计", "The parent's figures are smaller than a part of the sum"),
        new("“{table}”有 {count} 格小于已有 {members} 份报告的合计：{cells}", "{table}: {count} cells are smaller than the sums of the {members} reports that are there: {cells}"),
        new("请核对上级报告的汇总范围", "Check which bodies the parent's report sums up"))
    {
        Provenance = Provenance.Heuristic,
        Citation = "国办公开办函〔2019〕61号",
        Catalogue = ["R162"],
        Example = "上级本年新收 10，一个部门就有 14",
    };

    /// <summary>“规范性文件少于下级合计”: the parent has fewer normative documents than its bodies together.</summary>
    public static DiagnosticDescriptor FewerDocuments { get; } = new(
        "GID5106",
        Severity.Warning,
        new("规范性文件少于下级合计", "Fewer normative documents than the bodies have"),
        new("“{table}”规范性文件有 {count} 格小于 {members} 份报告的合计：{cells}", "{table}: {count} numbers of normative documents are smaller than the sums of the {members} reports: {cells}"),
        new("请核对；联合发文只由牵头机关计", "Check it; joint documents are counted by the leading body alone"))
    {
        Provenance = Provenance.Heuristic,
        Citation = "《政府信息公开条例》第十条",
        Catalogue = ["R165"],
        Example = "上级现行有效 3，各部门合计 9",
    };

    /// <summary>“下级报告有规章”: regulations stand in the report of a body that cannot make them.</summary>
    public static DiagnosticDescriptor MembersWithRegulations { get; } = new(
        "GID5107",
        Severity.Warning,
        new("下级报告有规章", "Bodies with regulations"),
        new("规章由有立法权的政府制定，下列下级报告填有规章：{names}", "Regulations are made by governments that may legislate, yet these bodies report some: {names}"),
        new("请核对是否把规范性文件填成了规章", "Check whether normative documents were entered as regulations"))
    {
        Provenance = Provenance.Heuristic,
        Citation = "《立法法》",
        Catalogue = ["R166"],
        Example = "某县级部门填规章 2",
    };

    /// <summary>“合计不平的来源”: sums of the roll-up do not balance because reports in it do not.</summary>
    public static DiagnosticDescriptor UnbalancedMembers { get; } = new(
        "GID5108",
        Severity.Info,
        new("合计不平的来源", "Why the sums do not balance"),
        new("汇总的合计有 {count} 处不平，来自：{names}", "{count} sums of the roll-up do not balance because of: {names}"),
        new("请先更正所列报告", "Correct these reports first"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R171"],
        Example = "某局的报告新收 10、办理 9、结转 0",
    };

    /// <summary>“文字雷同”: reports of several bodies have the same prose.</summary>
    public static DiagnosticDescriptor SameText { get; } = new(
        "GID5109",
        Severity.Info,
        new("文字雷同", "The same prose"),
        new("“{part}”除机关名称和数字外完全相同：{names}", "{part} is the same but for names and numbers in: {names}"),
        new("请写本机关的实际情况", "Write what holds for the body itself"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R011"],
        Example = "两个局的总体情况一字不差",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        MissingMembers, LeftOut, OtherEdition, ParentDiffers, ParentSmaller, FewerDocuments, MembersWithRegulations, UnbalancedMembers, SameText,
    ];
}
