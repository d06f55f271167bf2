using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

public sealed class ClaimRuleTests
{
    public static IEnumerable<object[]> Quiet => Lines("quiet.txt");

    public static IEnumerable<object[]> Found => Lines("found.txt");

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Prose_that_no_table_contradicts_gives_no_finding(string report, string text) =>
        Assert.Empty(ClaimReports.Check(Report(report).With(overview: text)).Select(Describe));

    [Theory]
    [MemberData(nameof(Found))]
    public void Prose_that_a_table_contradicts_gives_one_finding_at_the_cell(string report, string id, string address, string quote, string text)
    {
        Diagnostic finding = Assert.Single(ClaimReports.Check(Report(report).With(overview: text)));
        Assert.Equal((id, address), (finding.Id, finding.Address));
        Assert.Equal(quote, finding.Arguments.Single(argument => argument.Name == "quote").Text);
        Assert.Contains("/narratives/overview", finding.Related.Add(finding.Address!));
        Assert.All([DiagnosticLanguage.SimplifiedChinese, DiagnosticLanguage.English], language =>
            Assert.DoesNotContain("{", DiagnosticText.Message(finding, language) + DiagnosticText.Remedy(finding, language)));
    }

    private static string Describe(Diagnostic finding) => $"{finding.Id} {DiagnosticText.Message(finding)}";

    private static AnnualReport Report(string name) => name switch
    {
        "office" => ClaimReports.Office,
        "county" => ClaimReports.County,
        _ => ClaimReports.Nothing,
    };

    internal static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Claims", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|').Select(part => part.Trim()).ToArray());
}
