using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

public sealed class ClaimPropertyTests
{
    private static readonly Func<decimal, string>[] Prints =
    [
        value => value.ToString(CultureInfo.InvariantCulture),
        value => value.ToString("N0", CultureInfo.InvariantCulture),
        value => $" {value.ToString(CultureInfo.InvariantCulture)}\n",
    ];

    [Theory]
    [MemberData(nameof(ConsistentReports.Editions), MemberType = typeof(ConsistentReports))]
    public void Prose_from_a_reports_own_figures_gives_no_finding(string edition) =>
        Properties.Hold(ReportArbitraries.Consistent(ConsistentReports.Edition(edition)), report =>
        {
            foreach (string wording in ProseOfReports.Wordings)
            {
                foreach (Func<decimal, string> print in Prints)
                {
                    Assert.Empty(ClaimReports.Check(report.With(overview: ProseOfReports.Write(wording, report, print))).Select(DescriptionOf));
                }
            }
        });

    [Theory]
    [MemberData(nameof(ConsistentReports.Editions), MemberType = typeof(ConsistentReports))]
    public void One_changed_number_of_the_prose_gives_one_finding_at_its_cells(string edition) =>
        Properties.Hold(ReportArbitraries.Consistent(ConsistentReports.Edition(edition)), report =>
        {
            foreach (string wording in ProseOfReports.Wordings)
            {
                foreach (string place in ProseOfReports.PlacesOf(wording))
                {
                    string text = ProseOfReports.Write(wording, report, Prints[1], changed: place, by: 10_000_000);
                    Diagnostic finding = Assert.Single(ClaimReports.Check(report.With(overview: text)));
                    Assert.All(ProseOfReports.CellsOf(report, place), cell => Assert.True(AddressParts.Holds(finding.Address!, cell.Address), finding.Address));
                }
            }
        }, cases: 25);

    private static string DescriptionOf(Diagnostic finding) => $"{finding.Id} {DiagnosticText.Message(finding)}";
}
