using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

/// <summary>Reports of an invented body with known figures, to be given prose.</summary>
internal static class ClaimReports
{
    /// <summary>Received 12 (10 of natural persons, 2 of enterprises), carried over 3, answered 13, carried forward 2; 4 reconsiderations, 3 suits.</summary>
    public static AnnualReport Office { get; } = Create(
        "青禾县司法局",
        ("/requests/newlyReceived/naturalPerson", 10),
        ("/requests/newlyReceived/enterprise", 2),
        ("/requests/newlyReceived/total", 12),
        ("/requests/carriedOver/naturalPerson", 3),
        ("/requests/carriedOver/total", 3),
        ("/requests/outcomes/disclosed/naturalPerson", 5),
        ("/requests/outcomes/disclosed/total", 5),
        ("/requests/outcomes/partlyDisclosed/naturalPerson", 2),
        ("/requests/outcomes/partlyDisclosed/total", 2),
        ("/requests/outcomes/withheld/processInformation/enterprise", 1),
        ("/requests/outcomes/withheld/processInformation/total", 1),
        ("/requests/outcomes/cannotProvide/notHeld/naturalPerson", 3),
        ("/requests/outcomes/cannotProvide/notHeld/total", 3),
        ("/requests/outcomes/notProcessed/petition/naturalPerson", 1),
        ("/requests/outcomes/notProcessed/petition/total", 1),
        ("/requests/outcomes/otherHandling/otherwiseHandled/naturalPerson", 1),
        ("/requests/outcomes/otherHandling/otherwiseHandled/total", 1),
        ("/requests/outcomes/total/naturalPerson", 12),
        ("/requests/outcomes/total/enterprise", 1),
        ("/requests/outcomes/total/total", 13),
        ("/requests/carriedForward/naturalPerson", 1),
        ("/requests/carriedForward/enterprise", 1),
        ("/requests/carriedForward/total", 2),
        ("/disputes/reconsideration/upheld", 2),
        ("/disputes/reconsideration/corrected", 1),
        ("/disputes/reconsideration/pending", 1),
        ("/disputes/reconsideration/total", 4),
        ("/disputes/litigation/direct/upheld", 1),
        ("/disputes/litigation/direct/total", 1),
        ("/disputes/litigation/afterReconsideration/upheld", 2),
        ("/disputes/litigation/afterReconsideration/total", 2),
        ("/proactiveDisclosure/normativeDocuments/issued", 3),
        ("/proactiveDisclosure/normativeDocuments/repealed", 1),
        ("/proactiveDisclosure/normativeDocuments/inForce", 20),
        ("/proactiveDisclosure/licensing/decisions", 120),
        ("/proactiveDisclosure/penalties/decisions", 30));

    /// <summary>The same figures as the report of a county, whose 全县 means its own.</summary>
    public static AnnualReport County { get; } = Office.WithHeader(new ReportHeader(2023, "青禾县人民政府"));

    /// <summary>Every figure 0.</summary>
    public static AnnualReport Nothing { get; } = Create("青禾县司法局");

    public static AnnualReport With(this AnnualReport report, string? overview = null, string? issues = null, string? other = null) =>
        report.WithNarratives(new Narratives(null, overview, issues, other));

    /// <summary>The findings about the prose.</summary>
    public static Diagnostic[] Check(AnnualReport report) =>
        [.. new ReportValidator().Validate(report).Diagnostics.Where(finding => finding.Id.StartsWith("GID6", StringComparison.Ordinal))];

    private static AnnualReport Create(string agency, params (string Address, decimal Value)[] figures)
    {
        var values = figures.ToDictionary(figure => figure.Address, figure => figure.Value);
        EditionSchema edition = EditionSchemas.Format2021;
        return AnnualReport.Create(
            new ReportHeader(2023, agency),
            Narratives.Empty,
            new ReportFigures(edition, [.. edition.Tables.Select(table => FigureTable.Create(
                table, cell => cell.Line.IsAlternative ? default : Figure.Reported(values.GetValueOrDefault(cell.Address))))]));
    }
}
