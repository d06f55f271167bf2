using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Tests.Support;
using static GovInfoDisclosure.Format.Tests.Rules.Samples.RuleSample;

namespace GovInfoDisclosure.Format.Tests.Rules.Samples;

/// <summary>Changes to figures: each input of each rule about single figures and about those of table 2 once, alone.</summary>
internal static class FigureSamples
{
    private const string Table2 = "/proactiveDisclosure/";
    private static readonly string[] Items = ["licensing", "otherPublicServices", "penalties", "coerciveMeasures", "administrativeFees"];

    public static IEnumerable<RuleSample> All =>
    [
        Figure("GID3107", Table2 + "regulations/inForce", 1, Table2 + "regulations"),
        Figure("GID3107", Table2 + "regulations/repealed", 1, Table2 + "regulations"),
        .. new[] { "regulations", "normativeDocuments" }.SelectMany(row => new[]
        {
            Figure("GID3101", $"{Table2}{row}/issued", 5, $"{Table2}{row}/inForce").Of(CleanReports.City2021),
            Change("GID3101", $"{Table2}{row}/inForce", (row, "issued", 5), (row, "repealed", 1), (row, "inForce", 3)).Of(CleanReports.City2021),
            Change("GID3102", $"{Table2}{row}/publishedInTotal", (row, "newlyMade", 9), (row, "newlyPublished", 9)).Of(City2019),
            Change("GID3103", $"{Table2}{row}/newlyPublished", (row, "newlyPublished", 9), (row, "publishedInTotal", 9)).Of(City2019),
        }),
        .. Items.SelectMany(row => new[]
        {
            Figure("GID3104", $"{Table2}{row}/netChange", -1, $"{Table2}{row}/itemsLastYear").Of(CleanReports.Department2019),
            Change("GID3104", $"{Table2}{row}/itemsLastYear", (row, "itemsLastYear", 2), (row, "netChange", -5)).Of(CleanReports.Department2019),
        }),
        .. Items.SkipLast(1).Select(row =>
            Figure("GID3105", $"{Table2}{row}/decisions", 12, $"{Table2}{row}/itemsLastYear").Of(CleanReports.Department2019)),
        Figure("GID3106", Table2 + "centralizedProcurement/totalAmount", 300000, Table2 + "centralizedProcurement/projects").Of(CleanReports.Department2019),
        Figure("GID3106", Table2 + "centralizedProcurement/projects", 3, Table2 + "centralizedProcurement/totalAmount").Of(CleanReports.Department2019),
        Change("GID3108", Table2 + "regulations", ("regulations", "issued", 2), ("regulations", "inForce", 2)).Of(CityDepartment),
        Header("GID3109", "/proactiveDisclosure", header => Named(header, "青禾县市场监督管理局")),
        new("GID3110", "/requests/outcomes/otherHandling/otherwiseHandled/total", report => Requests(report, ("outcomes/disclosed", 15), ("outcomes/otherHandling/otherwiseHandled", 5))),
        new("GID3111", "/requests/outcomes/notProcessed/excessiveRepetition/total", report => Requests(report, ("outcomes/notProcessed/excessiveRepetition", 3))
            .WithFigure(Table2 + "administrativeFees/amountCollected", 0.04m)
            .WithNarratives(report.Narratives with { OtherMatters = "发出收费通知2件，总金额400元，实际收取信息处理费380元。" })),
    ];

    private static AnnualReport City2019 { get; } =
        CleanReports.Department2019.WithHeader(Named(CleanReports.Department2019.Header, "白鹭市人民政府"));

    private static AnnualReport CityDepartment { get; } =
        CleanReports.Department2021.WithHeader(Named(CleanReports.Department2021.Header, "白鹭市统计局"));

    /// <summary>Requests of natural persons with some outcomes, all sums kept.</summary>
    private static AnnualReport Requests(AnnualReport report, params (string Row, int Value)[] outcomes)
    {
        int total = outcomes.Sum(outcome => outcome.Value);
        foreach ((string row, int value) in outcomes.Append(("newlyReceived", total)).Append(("outcomes/total", total)))
        {
            report = report.WithFigure($"/requests/{row}/naturalPerson", value).WithFigure($"/requests/{row}/total", value);
        }

        return report;
    }

    private static RuleSample Change(string id, string address, params (string Row, string Column, int Value)[] figures) =>
        new(id, address, report => figures.Aggregate(report, (changed, figure) => changed.WithFigure($"{Table2}{figure.Row}/{figure.Column}", figure.Value)));

    private static ReportHeader Named(ReportHeader header, string agency) =>
        header with { Agency = agency, Title = $"{agency}{header.Year}年政府信息公开工作年度报告" };
}
