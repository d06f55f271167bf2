using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Samples;

public sealed class EachRuleTests
{
    private static readonly RuleSample[] Samples = [.. TextSamples.All, .. FigureSamples.All];

    public static IEnumerable<object[]> Changes => Samples.Select((sample, i) => new object[] { i, sample.ToString() });

    [Fact]
    public void Clean_reports_have_no_finding_at_all()
    {
        foreach (AnnualReport report in Samples.Select(sample => sample.Clean).Distinct())
        {
            Assert.Equal("", Texts(new ReportValidator().Validate(report)));
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_change_alone_is_exactly_one_finding_with_its_texts_filled_in(int index, string name)
    {
        RuleSample sample = Samples[index];
        ValidationResult result = new ReportValidator().Validate(sample.Change(sample.Clean), sample.Options);

        Assert.Equal(name, string.Join("; ", result.Diagnostics.Select(finding => $"{finding.Id} {finding.Address}")));
        Diagnostic found = result.Diagnostics[0];
        foreach (DiagnosticLanguage language in new[] { DiagnosticLanguage.SimplifiedChinese, DiagnosticLanguage.English })
        {
            string text = DiagnosticText.Message(found, language) + DiagnosticText.Remedy(found, language);
            Assert.DoesNotContain("{", text);
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_same_change_with_its_rule_switched_off_is_no_finding(int index, string name)
    {
        RuleSample sample = Samples[index];
        ValidationOptions off = sample.Options with { DisabledIds = [sample.Id] };
        Assert.Equal("", Texts(new ReportValidator().Validate(sample.Change(sample.Clean), off)));
        Assert.NotEmpty(name);
    }

    [Theory]
    [MemberData(nameof(ConsistentReports.Editions), MemberType = typeof(ConsistentReports))]
    public void A_random_consistent_report_has_no_error_and_no_warning(string edition) => Properties.Hold(
        ReportArbitraries.Consistent(ConsistentReports.Edition(edition)),
        report => Assert.Equal("", string.Join("; ", new ReportValidator().Validate(report).Diagnostics.Where(finding => finding.Severity > Severity.Info).Select(finding => $"{finding.Id} {DiagnosticText.Message(finding)}"))),
        cases: 300);

    [Fact]
    public void Each_kind_of_prose_duty_and_plausibility_has_a_failing_report()
    {
        // headings, marks of editors and units of cells are seen in documents alone: those have tests of their own
        IEnumerable<string> kinds = StructureDescriptors.All.AddRange(DutyDescriptors.All).AddRange(PlausibilityDescriptors.All).Select(kind => kind.Id);
        Assert.Equal(kinds.Except([StructureDescriptors.HeadingNumeral.Id, PlausibilityDescriptors.ProcurementUnit.Id]).Order(), Samples.Select(sample => sample.Id).Distinct().Order());
    }

    private static string Texts(ValidationResult result) =>
        string.Join("; ", result.Diagnostics.Select(finding => $"{finding.Id} {finding.Address} {DiagnosticText.Message(finding)}"));
}
