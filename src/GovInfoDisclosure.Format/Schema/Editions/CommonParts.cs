using System.Collections.Immutable;
using static GovInfoDisclosure.Format.Schema.RowSchema;

namespace GovInfoDisclosure.Format.Schema.Editions;

/// <summary>What both editions print alike: parts, the rows of table 3 but for （六）, its columns, and table 4.</summary>
internal static class CommonParts
{
    public const string RequestsTitle = "收到和处理政府信息公开申请情况";
    public const string DisputesTitle = "政府信息公开行政复议、行政诉讼情况";

    public static ImmutableArray<SectionSchema> Sections { get; } =
    [
        new(1, "总体情况", "overview", null, "政府信息公开工作总体情况"),
        new(2, "主动公开政府信息情况", "proactiveDisclosure", TableCode.ProactiveDisclosure,
            "行政机关主动公开政府信息情况", "主动公开政府信息的情况"),
        new(3, RequestsTitle, "requests", TableCode.Requests,
            "行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"),
        new(4, DisputesTitle, "disputes", TableCode.Disputes,
            "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "因政府信息公开工作被申请行政复议和提起行政诉讼情况",
            "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议、行政诉讼的情况"),
        new(5, "存在的主要问题及改进情况", "issuesAndImprovements", null,
            "政府信息公开工作存在的主要问题及改进情况", "政府信息公开工作存在的主要问题和改进情况", "存在的主要问题和改进情况", "存在问题及改进情况", "存在的问题及改进情况",
            "存在的主要问题及整改措施", "存在的主要问题及改进措施", "存在的主要问题和改进措施", "主要问题和改进措施"),
        new(6, "其他需要报告的事项", "otherMatters", null, "其他需要报告事项", "需要报告的其他事项"),
    ];

    public static ImmutableArray<ColumnSchema> RequestColumnSchemas { get; } =
    [
        new(RequestColumns.NaturalPerson, "自然人", Unit.Count),
        Organization(RequestColumns.Enterprise, "商业企业"),
        Organization(RequestColumns.ResearchInstitution, "科研机构"),
        Organization(RequestColumns.PublicWelfareOrganization, "社会公益组织"),
        Organization(RequestColumns.LegalServiceProvider, "法律服务机构"),
        Organization(RequestColumns.OtherOrganization, "其他") with { Spellings = ["其他组织"] },
        new(RequestColumns.Total, "总计", Unit.Count) { IsTotal = true, Spellings = ["合计"] },
    ];

    /// <summary>Table 3, with the edition's own （六）其他处理.</summary>
    public static TableSchema Requests(RowSchema otherHandling, string notice) => new(
        TableCode.Requests,
        RequestsTitle,
        TableOrientation.Matrix,
        [
            new(null, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", RequestColumnSchemas,
            [
                Figures(RequestRows.NewlyReceived, "一、", "本年新收政府信息公开申请数量") with { Spellings = ["本年新收", "本年新收件数"] },
                Figures(RequestRows.CarriedOver, "二、", "上年结转政府信息公开申请数量") with { Spellings = ["上年结转", "上年结转件数"] },
                Group(RequestRows.Outcomes, "三、", "本年度办理结果",
                    Figures(RequestRows.Disclosed, "（一）", "予以公开"),
                    Figures(RequestRows.PartlyDisclosed, "（二）", "部分公开（区分处理的，只计这一情形，不计其他情形）") with { Spellings = ["部分公开"] },
                    Group(RequestRows.Withheld, "（三）", "不予公开",
                        Figures(RequestRows.StateSecret, "1.", "属于国家秘密"),
                        Figures(RequestRows.ForbiddenByLaw, "2.", "其他法律行政法规禁止公开") with { Spellings = ["法律行政法规禁止公开"] },
                        Figures(RequestRows.PublicSafety, "3.", "危及“三安全一稳定”"),
                        Figures(RequestRows.ThirdPartyRights, "4.", "保护第三方合法权益"),
                        Figures(RequestRows.InternalAffairs, "5.", "属于三类内部事务信息"),
                        Figures(RequestRows.ProcessInformation, "6.", "属于四类过程性信息"),
                        Figures(RequestRows.EnforcementFiles, "7.", "属于行政执法案卷") with
                        {
                            Spellings = ["行政执法案卷", "行政执法案卷信息"], Misprints = ["属于行政执法案件"],
                        },
                        Figures(RequestRows.AdministrativeInquiry, "8.", "属于行政查询事项")),
                    Group(RequestRows.CannotProvide, "（四）", "无法提供",
                        Figures(RequestRows.NotHeld, "1.", "本机关不掌握相关政府信息"),
                        Figures(RequestRows.RequiresCreation, "2.", "没有现成信息需要另行制作"),
                        Figures(RequestRows.StillUnclear, "3.", "补正后申请内容仍不明确")),
                    Group(RequestRows.NotProcessed, "（五）", "不予处理",
                        Figures(RequestRows.Petition, "1.", "信访举报投诉类申请"),
                        Figures(RequestRows.Repeated, "2.", "重复申请"),
                        Figures(RequestRows.PublicPublication, "3.", "要求提供公开出版物"),
                        Figures(RequestRows.ExcessiveRepetition, "4.", "无正当理由大量反复申请"),
                        Figures(RequestRows.Reconfirmation, "5.", "要求行政机关确认或重新出具已获取信息") with { Spellings = ["要求行政机关确认或重新出具"] }),
                    otherHandling,
                    Total(RequestRows.OutcomesTotal, "（七）", "总计") with { Spellings = ["合计", "办理结果总计"] }),
                Figures(RequestRows.CarriedForward, "四、", "结转下年度继续办理") with { Spellings = ["结转下年度", "结转下年继续办理"] },
            ]) { ColumnsTitle = "申请人情况" },
        ],
        [
            new("balance", ReconciliationKind.ColumnBalance, $"{notice}“三、收到和处理政府信息公开申请情况”表内注明的勾稽关系")
            {
                Left = [RequestRows.NewlyReceived, RequestRows.CarriedOver],
                Right = [RequestRows.OutcomesTotal, RequestRows.CarriedForward],
            },
            new("outcomesTotal", ReconciliationKind.GroupTotal, $"{notice}“三、收到和处理政府信息公开申请情况”第三项“（七）总计”")
            {
                Left = [RequestRows.Outcomes],
                Right = [RequestRows.OutcomesTotal],
            },
            new("rowTotal", ReconciliationKind.RowTotal, $"{notice}“三、收到和处理政府信息公开申请情况”的“总计”列"),
        ]) { ShortTitle = "申请" };

    /// <summary>Table 4, the same in both editions.</summary>
    public static TableSchema Disputes(string notice)
    {
        ImmutableArray<ColumnSchema> columns =
        [
            new(DisputeColumns.Upheld, "结果维持", Unit.Count) { Spellings = ["维持"] },
            new(DisputeColumns.Corrected, "结果纠正", Unit.Count) { Spellings = ["纠正"] },
            new(DisputeColumns.OtherResult, "其他结果", Unit.Count),
            new(DisputeColumns.Pending, "尚未审结", Unit.Count) { Spellings = ["未审结"] },
            new(DisputeColumns.Total, "总计", Unit.Count) { IsTotal = true, Spellings = ["合计"] },
        ];
        return new TableSchema(
            TableCode.Disputes,
            DisputesTitle,
            TableOrientation.SideBySide,
            [
                new(null, null, columns,
                [
                    Figures(DisputeRows.Reconsideration, "", "行政复议"),
                    Group(DisputeRows.Litigation, "", "行政诉讼",
                        Figures(DisputeRows.Direct, "", "未经复议直接起诉") with { Spellings = ["未经复议直接诉讼"] },
                        Figures(DisputeRows.AfterReconsideration, "", "复议后起诉") with { Spellings = ["复议后诉讼"] }),
                ]),
            ],
            [new("total", ReconciliationKind.RowTotal, $"{notice}“四、政府信息公开行政复议、行政诉讼情况”的“总计”列")]) { ShortTitle = "复议诉讼" };
    }

    private static ColumnSchema Organization(ColumnCode code, string label) => new(code, label, Unit.Count) { Group = "法人或其他组织" };
}
