using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>Duties: what must be said of fees, and when a report must be published.</summary>
internal static class DutyBreaks
{
    private const string Regulations = "/proactiveDisclosure/regulations";

    public static IEnumerable<RuleBreak> All =>
    [
        new("GID4051", "/narratives/otherMatters", (report, _) => report.WithOther(_ => "无")) { Edition = "2021" },
        Date("GID4053", "青禾县统计局", report => new ReportDate(report.Header.Year!.Value + 1, 2, 20)),
        Date("GID4054", "青禾县人民政府", report => new ReportDate(report.Header.Year!.Value + 1, 4, 2)),
        Date("GID4055", "青禾县统计局", report => new ReportDate(report.Header.Year!.Value, 12, 30)),
    ];

    private static RuleBreak Date(string id, string agency, Func<AnnualReport, ReportDate> date) =>
        new(id, "/publishedOn", (report, _) => report.WithHeader(report.Header with { PublishedOn = date(report) }))
        {
            Prepare = report => report.By(agency).WithRow(Regulations),
        };
}
