using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“勾稽关系”: the kinds of finding about sums, GID30nn; their ids follow the order of the identities in the contract.</summary>
public static class ReconciliationDescriptors
{
    /// <summary>“勾稽关系不符”: in a column, rows that must balance do not.</summary>
    public static DiagnosticDescriptor Balance { get; } = new(
        "GID3001",
        Severity.Error,
        new("勾稽关系不符", "The column does not balance"),
        new("“{subject}”列：第一项加第二项为 {sum}（{parts}），第三项加第四项为 {total}（{totalParts}），差 {difference}{also}",
            "Column {subject}: one and two make {sum} ({parts}), three and four make {total} ({totalParts}), {difference} apart{also}"),
        new("请对照原始台账核对。{fix}", "Check against the records. {fix}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R070", "R074", "R085", "R087"],
        Example = "本年新收 60、上年结转 0，（七）总计 61、结转下年度 0",
    };

    /// <summary>“办理结果合计不符”: in a column, the outcomes do not add up to （七）总计.</summary>
    public static DiagnosticDescriptor OutcomesTotal { get; } = new(
        "GID3002",
        Severity.Error,
        new("办理结果合计不符", "The outcomes do not add up"),
        new("“{subject}”列：办理结果各项之和为 {sum}（{parts}），总计为 {total}，差 {difference}{also}",
            "Column {subject}: the outcomes make {sum} ({parts}), their total says {total}, {difference} apart{also}"),
        new("请对照原始台账核对。{fix}", "Check against the records. {fix}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R071", "R073", "R075"],
        Example = "办理结果各项之和为 33，（七）总计为 31",
    };

    /// <summary>“各类申请人之和与总计不符”: in a row of table 3, the applicants do not add up to the total.</summary>
    public static DiagnosticDescriptor RowTotal { get; } = new(
        "GID3003",
        Severity.Error,
        new("各类申请人之和与总计不符", "The applicants do not add up"),
        new("“{subject}”行：各类申请人之和为 {sum}（{parts}），总计为 {total}，差 {difference}{also}",
            "Row {subject}: the applicants make {sum} ({parts}), the total says {total}, {difference} apart{also}"),
        new("请对照原始台账核对。{fix}", "Check against the records. {fix}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R072", "R084"],
        Example = "自然人 8、商业企业 2，其余为 0，总计为 11",
    };

    /// <summary>“复议诉讼总计不符”: in a block of table 4, the results do not add up to the total.</summary>
    public static DiagnosticDescriptor DisputesTotal { get; } = new(
        "GID3004",
        Severity.Error,
        new("复议诉讼总计不符", "The results of the disputes do not add up"),
        new("“{subject}”：各类结果之和为 {sum}（{parts}），总计为 {total}，差 {difference}{also}",
            "{subject}: the results make {sum} ({parts}), the total says {total}, {difference} apart{also}"),
        new("请对照原始台账核对。{fix}", "Check against the records. {fix}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R090", "R091", "R092"],
        Example = "结果维持 5、尚未审结 2，总计为 6",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Balance, OutcomesTotal, RowTotal, DisputesTotal];
}
