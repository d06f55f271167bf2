using System.Globalization;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Testing.Generating;

namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>The form: of another year, or with a group as one row.</summary>
internal static class FormBreaks
{
    public static IEnumerable<RuleBreak> All =>
    [
        new("GID4001", "/year", (report, _) => InYear(report, 2020)) { Edition = "2021" },
        new("GID4001", "/year", (report, _) => InYear(report, 2022)) { Edition = "2019" },
        new("GID4003", "/requests/outcomes/otherHandling", (report, _) => AnnualReport.Create(
            report.Header, report.Narratives, new ReportFigures(report.Edition, [.. report.Figures.Tables.Select(OfficeHandwriting.AsOneRow)]))) { Edition = "2021" },
    ];

    // the same report of another year, wherever it names its year
    private static AnnualReport InYear(AnnualReport report, int year)
    {
        string before = report.Header.Year!.Value.ToString(CultureInfo.InvariantCulture);
        string now = year.ToString(CultureInfo.InvariantCulture);
        return report
            .WithHeader(report.Header with { Year = year, Title = report.Header.Title!.Replace(before, now), PublishedOn = new ReportDate(year + 1, 1, 20) })
            .WithPreamble(text => text.Replace(before, now));
    }
}
