namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>Sums: one figure that is no longer what its sums make it.</summary>
internal static class SumBreaks
{
    private static readonly string[] Requesters =
        ["naturalPerson", "enterprise", "researchInstitution", "publicWelfareOrganization", "legalServiceProvider", "otherOrganization"];

    private static readonly string[] Parts =
    [
        "disclosed", "partlyDisclosed", "withheld/stateSecret", "withheld/forbiddenByLaw", "withheld/processInformation", "cannotProvide/notHeld",
        "notProcessed/repeated",
    ];

    private static readonly string[] Disputes = ["reconsideration", "litigation/direct", "litigation/afterReconsideration"];

    public static IEnumerable<RuleBreak> All =>
    [
        .. Requesters.Select(column => More("GID3001", $"/requests/carriedForward/{column}")),
        .. Requesters.Select(column => More("GID3001", $"/requests/newlyReceived/{column}")),
        .. Requesters.Select(column => More("GID3001", $"/requests/outcomes/total/{column}")),
        .. Parts.SelectMany(row => Requesters.Select(column => More("GID3002", $"/requests/outcomes/{row}/{column}"))),
        .. Parts.Select(row => More("GID3002", $"/requests/outcomes/{row}/total")),
        .. Disputes.Select(block => new RuleBreak("GID3004", "/disputes/" + block, (report, random) => report.Add($"/disputes/{block}/total", 1 + random.Next(9)))),
    ];

    private static RuleBreak More(string id, string cell) => new(id, cell, (report, random) => report.Add(cell, 1 + random.Next(9)));
}
