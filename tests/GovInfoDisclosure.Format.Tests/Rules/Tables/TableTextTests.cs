using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Tables;

public sealed class TableTextTests
{
    private const string Regulations = "/proactiveDisclosure/regulations/";
    private const string Other = "/requests/outcomes/otherHandling/otherwiseHandled/total";
    private const string Total = "/requests/outcomes/total/total";

    private static readonly (string Name, string? Agency, AgencyKind Told, (string Address, Figure Figure)[] Figures)[] Reports =
    [
        ("regulations of a county", "青禾县人民政府", AgencyKind.Unknown, [(Regulations + "issued", 2), (Regulations + "inForce", 3)]),
        ("regulations in a county, of a body that the name does not tell", "青禾县气象局", AgencyKind.Unknown, [(Regulations + "inForce", 3)]),
        ("regulations in a county, of a body that the options tell", "青禾县气象局", AgencyKind.Other, [(Regulations + "inForce", 3)]),
        ("regulations of a township without a name", null, AgencyKind.Township, [(Regulations + "repealed", 1)]),
        ("regulations of a department of a city", "白鹭市统计局", AgencyKind.Unknown, [(Regulations + "issued", 2), (Regulations + "inForce", 3)]),
        ("older regulations of a department of a city", "白鹭市统计局", AgencyKind.Unknown, [(Regulations + "inForce", 3)]),
        ("regulations of a city", "白鹭市人民政府", AgencyKind.Unknown, [(Regulations + "issued", 2)]),
        ("no regulations", "青禾县人民政府", AgencyKind.Unknown, [(Regulations + "issued", Figure.Blank)]),
        ("police without any work", "青禾县公安局", AgencyKind.Unknown, []),
        ("police with one decision", "青禾县公安局", AgencyKind.Unknown, [("/proactiveDisclosure/penalties/decisions", 1)]),
        ("police with a blank", "青禾县公安局", AgencyKind.Unknown, [("/proactiveDisclosure/penalties/decisions", Figure.Blank)]),
        ("20 outcomes, all of them other", "青禾县统计局", AgencyKind.Unknown, [(Other, 20), (Total, 20)]),
        ("19 outcomes, all of them other", "青禾县统计局", AgencyKind.Unknown, [(Other, 19), (Total, 19)]),
        ("as many others as are plausible", "青禾县统计局", AgencyKind.Unknown, [(Other, 20), (Total, 100)]),
        ("one more", "青禾县统计局", AgencyKind.Unknown, [(Other, 21), (Total, 100)]),
        ("others, of a total that is blank", "青禾县统计局", AgencyKind.Unknown, [(Other, 20), (Total, Figure.Blank)]),
        ("a total, and others that are blank", "青禾县统计局", AgencyKind.Unknown, [(Other, Figure.Blank), (Total, 20)]),
    ];

    [Fact]
    public void What_the_figures_of_a_body_tell_about_it_reads_as_approved() => Approved.Matches("table-texts.txt", string.Concat(Reports.Select(item =>
    {
        AnnualReport clean = CleanReports.Department2021;
        AnnualReport report = item.Figures.Aggregate(clean.WithHeader(clean.Header with { Agency = item.Agency }), (changed, figure) => changed.WithFigure(figure.Address, figure.Figure));
        return $"== {item.Name}\n" + string.Concat(new ReportValidator().Validate(report, new ValidationOptions { AgencyKind = item.Told }).Diagnostics
            .Where(finding => finding.Id.StartsWith("GID31", StringComparison.Ordinal)).Select(finding => FindingTexts.Of(finding) + "\n"));
    })));
}
