using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Duties;
using GovInfoDisclosure.Format.Rules.Statements;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>What the parts of prose should mention, by words of which any one will do.</summary>
internal static class PartWordings
{
    private const int YearOfOutline = 2021;

    public static ImmutableArray<IReportRule> All { get; } =
    [
        new WordingRule(StructureDescriptors.AspectsMissing, ReportProse.Overview,
        [
            new(new("主动公开", "disclosure by the body itself"), "主动公开", "公开信息", "公开政府信息"),
            new(new("依申请公开", "disclosure on request"), "依申请", "公开申请", "申请公开"),
            new(new("政府信息管理", "management of information"), "信息管理", "信息资源", "审查", "审核", "清理", "管理制度", "管理机制"),
            new(new("平台建设", "platforms"), "平台", "网站", "新媒体", "公众号", "专栏"),
            new(new("监督保障", "supervision and support"), "监督", "保障", "考核", "培训", "评议"),
        ])
        {
            // the notice of 2021 lists them; that of 2019 does not
            SeverityFor = context => context.Edition.FirstYear >= YearOfOutline ? Severity.Warning : Severity.Info,
        },
        new WordingRule(StructureDescriptors.ResultsMissing, ReportProse.Overview,
        [
            new(new("工作考核", "appraisal"), "考核"),
            new(new("社会评议", "review by the public"), "评议"),
            new(new("责任追究", "holding to account"), "责任追究", "追究责任", "追责", "问责"),
        ])
        {
            SeverityFor = context => AgencyTold.Of(context) is { Kind: AgencyKind.Government or AgencyKind.Township } agency
                ? agency.SeverityOf(StructureDescriptors.ResultsMissing)
                : null,
        },
        new WordingRule(StructureDescriptors.IssuesIncomplete, ReportProse.Issues,
        [
            new(new("存在的问题", "problems"), "问题", "不足", "薄弱", "不够", "有待", "差距", "短板", "欠缺", "单一", "滞后", "困难"),
            new(new("改进情况", "improvements"), "改进", "整改", "提升", "提高", "加强", "完善", "强化", "加大", "下一步", "措施", "优化"),
        ]),
    ];
}
