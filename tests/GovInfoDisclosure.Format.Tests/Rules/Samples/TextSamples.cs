using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Duties;
using GovInfoDisclosure.Format.Tests.Support;
using static GovInfoDisclosure.Format.Tests.Rules.Samples.Prose;
using static GovInfoDisclosure.Format.Tests.Rules.Samples.RuleSample;

namespace GovInfoDisclosure.Format.Tests.Rules.Samples;

/// <summary>Changes to prose and header: each input of each rule once, alone.</summary>
internal static class TextSamples
{
    public static IEnumerable<RuleSample> All =>
    [
        Text("GID4005", Overview, null),
        Text("GID4005", Issues, null),
        Text("GID4005", Other, null),
        Text("GID4006", Overview, ""),
        Text("GID4006", Issues, " \n"),
        Text("GID4006", Other, ""),
        Words("GID4007", Other, ("事项。", "事项。\n七、下一步打算\n继续做好工作。")),
        Words("GID4008", Overview, ("（一）", "一、"), ("（二）", "二、"), ("（三）", "三、"), ("（四）", "四、"), ("（五）", "五、")),
        Words("GID4008", Issues, ("（一）", "一、"), ("（二）", "二、")),
        Words("GID4010", Overview, ("主动公开。", "重要事项。")),
        Words("GID4010", Overview, ("依申请公开。", "答复。")),
        Words("GID4010", Overview, ("政府信息管理", "文书"), ("逐条审查", "逐条核对")),
        Words("GID4010", Overview, ("平台建设", "渠道"), ("门户网站", "门户")),
        Words("GID4010", Overview, ("监督保障", "检查"), ("工作考核", "检查"), ("社会评议", "反映")),
        Words("GID4010", Overview, ("依申请公开。", "答复。")).Of(CleanReports.Department2019),
        Words("GID4011", Overview, ("（四）平台建设", "平台建设")),
        Words("GID4012", Overview, ("及时更新机构职能", new string('公', 1000))),
        Words("GID4013", Overview, ("工作考核", "工作")).Of(CleanReports.City2021),
        Words("GID4013", Overview, ("社会评议", "社会反映")).Of(CleanReports.City2021),
        Words("GID4013", Overview, ("责任追究", "其他")).Of(CleanReports.City2021),
        Words("GID4014", Issues, ("存在的问题", "情况"), ("不够丰富", "增加了")),
        Words("GID4014", Issues, ("改进情况", "情况")),
        Text("GID4014", Issues, "无"),
        Header("GID4016", "/title", header => header with { Title = "2023年政府信息公开工作年度报告" }),
        Header("GID4016", "/title", header => header with { Title = "青禾县统计局政府信息公开工作年度报告" }),
        Header("GID4016", "/title", header => header with { Title = "青禾县统计局2023年政府信息公开年报" }),
        Words("GID4017", Preamble, ("自2023年", "自2022年")),
        Words("GID4017", Preamble, ("至2023年12月31日", "至2023年11月30日")),
        Words("GID4017", Preamble, ("自2023年1月1日", "自2023年2月1日")),
        Words("GID4018", Preamble, ("统计期限自", "")),
        Words("GID4018", Preamble, ("请与本机关办公室联系，电话", "")),
        Words("GID4019", Preamble, ("其他需要报告的事项", "化解过剩产能、其他需要报告的事项")),
        Words("GID4021", Overview, ("及时更新机构职能", "主动公开信息　　条")),
        Words("GID4021", Overview, ("及时更新机构职能", "XX局更新机构职能")),
        Words("GID4021", Other, ("本年度", "20××年度")),
        Words("GID4022", Other, ("事项。", "事项。。")),
        Words("GID4023", Issues, ("（二）", "（2）")),
        Words("GID4024", Preamble, ("〔2021〕30号", "〔2019〕60号")),
        Words("GID4024", Preamble, ("〔2019〕60号", "[2021]30号")).Of(CleanReports.Department2019),
        Words("GID4025", Preamble, ("711号", "492号")),
        Words("GID4026", Overview, ("2023年政务", "2021年县政务")),
        Text("GID4051", Other, "无"),
        Words("GID4052", Other, ("未收取信息处理费", "收取信息处理费400元")).Of(WithFee),
        Words("GID4052", Other, ("未收取信息处理费", "发出收费通知2件、总金额400元，未记录信息处理费")).Of(WithFee),
        Date("GID4053", new ReportDate(2024, 2, 1)),
        Date("GID4053", new ReportDate(2024, 2)),
        Date("GID4053", new ReportDate(2025)),
        Date("GID4054", new ReportDate(2024, 4, 1)).Of(CleanReports.City2021),
        Date("GID4055", new ReportDate(2023, 12, 31)),
        Date("GID4056", new ReportDate(2024, 1, 21)) with { Options = LocalDeadline(AgencyKind.Unknown) },
        Date("GID4056", new ReportDate(2024, 1, 21)) with { Options = LocalDeadline(AgencyKind.Department) },
    ];

    private static AnnualReport WithFee { get; } =
        CleanReports.Department2021.WithFigure("/proactiveDisclosure/administrativeFees/amountCollected", 0.04m);

    private static RuleSample Date(string id, ReportDate date) => Header(id, "/publishedOn", header => header with { PublishedOn = date });

    private static ValidationOptions LocalDeadline(AgencyKind kind) => new() { Deadlines = [new Deadline(kind, 1, 20, "白鹭市政务公开办通知")] };
}
