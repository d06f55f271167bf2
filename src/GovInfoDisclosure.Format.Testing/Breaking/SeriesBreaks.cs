using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>Between two years: what this year's report says of last year is not what last year's says.</summary>
internal static class SeriesBreaks
{
    private static readonly string[] Requesters = ["naturalPerson", "enterprise", "researchInstitution"];

    public static RuleBreak[] All { get; } =
    [
        .. Requesters.Select(column => new RuleBreak("GID5001", "/requests/carriedOver", (report, random) => CarriedOver(report, column, 1 + random.Next(9)))),
        new("GID5003", "/proactiveDisclosure/normativeDocuments/inForce", (report, random) => report.Add("/proactiveDisclosure/normativeDocuments/inForce", 1 + random.Next(9))),
    ];

    // more came over and as much less is new, so that the year itself still balances
    private static AnnualReport CarriedOver(AnnualReport report, string column, decimal more) => report
        .Add($"/requests/carriedOver/{column}", more)
        .Add("/requests/carriedOver/total", more)
        .Add($"/requests/carriedForward/{column}", more)
        .Add("/requests/carriedForward/total", more);
}
