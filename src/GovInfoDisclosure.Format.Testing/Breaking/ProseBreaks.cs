using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>The parts of prose: missing, empty, numbered otherwise, without what they must say.</summary>
internal static class ProseBreaks
{
    private const string Preamble = "/narratives/preamble";
    private const string Overview = "/narratives/overview";
    private const string Issues = "/narratives/issuesAndImprovements";
    private const string Other = "/narratives/otherMatters";

    public static IEnumerable<RuleBreak> All =>
    [
        new("GID4005", Overview, (report, _) => report.WithOverview(_ => null)),
        new("GID4005", Issues, (report, _) => report.WithIssues(_ => null)),
        new("GID4005", Other, (report, _) => report.WithOther(_ => null)),
        new("GID4006", Overview, (report, _) => report.WithOverview(_ => "")),
        new("GID4006", Issues, (report, _) => report.WithIssues(_ => "")),
        new("GID4006", Other, (report, _) => report.WithOther(_ => "")),
        new("GID4007", Other, (report, _) => report.WithOther(text => text + "\n七、下一步打算\n继续做好工作。")),
        new("GID4008", Overview, (report, _) => report.WithOverview(text => text
            .Replace("（一）", "一、").Replace("（二）", "二、").Replace("（三）", "三、").Replace("（四）", "四、").Replace("（五）", "五、"))),
        new("GID4010", Overview, (report, _) => report.WithOverview(text => WithoutItem(text, "（四）", "（四）其他工作。按照要求完成。"))),
        new("GID4011", Overview, (report, _) => report.WithOverview(text => text.Replace("（四）", ""))),
        new("GID4012", Overview, (report, _) => report.WithOverview(text => text.Replace("（五）", new string('公', 1200) + "。\n（五）"))) { Edition = "2021" },
        new("GID4014", Issues, (report, _) => report.WithIssues(_ => "无")),
        new("GID4016", "/title", (report, _) => report.WithHeader(report.Header with { Title = $"{report.Header.Year}年政府信息公开工作年度报告" })),
        new("GID4017", Preamble, (report, _) => report.WithPreamble(text => text.Replace($"自{report.Header.Year}年", $"自{report.Header.Year - 1}年"))),
        new("GID4018", Preamble, (report, _) => report.WithPreamble(text => text.Replace("统计期限自", ""))),
        new("GID4021", Overview, (report, _) => report.WithOverview(text => text.Replace("（二）", "XX局开展培训。\n（二）"))),
        new("GID4022", Other, (report, _) => report.WithOther(text => text + "。")),
        new("GID4023", Issues, (report, _) => report.WithIssues(_ => "（一）存在的问题。政策解读的形式不够丰富。\n（2）改进情况。增加了图解。")),
        new("GID4024", Preamble, (report, _) => report.WithPreamble(text => text.Replace("编制，", report.Edition.Code == "2021" ? "和国办公开办函〔2019〕60号编制，" : "和国办公开办函〔2021〕30号编制，"))),
        new("GID4025", Preamble, (report, _) => report.WithPreamble(text => text.Replace("条例》", "条例》（国务院令第492号）"))),
        new("GID4026", Overview, (report, _) => report.WithOverview(text => text.Replace("（二）", $"落实{report.Header.Year - 2}年政务公开工作要点。\n（二）"))),
    ];

    private static string WithoutItem(string text, string number, string replacement) =>
        string.Join("\n", text.Split('\n').Select(line => line.StartsWith(number, StringComparison.Ordinal) ? replacement : line));
}
