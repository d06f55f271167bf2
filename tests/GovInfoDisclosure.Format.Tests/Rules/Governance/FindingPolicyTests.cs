using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Rules.Governance;

public class FindingPolicyTests
{
    private const string Cell = "/requests/outcomes/total/naturalPerson";

    private static readonly AnnualReport Faulty = Change(ConsistentReports.Create(EditionSchemas.Format2021, seed: 5));

    [Fact]
    public void A_rule_that_is_off_gives_no_finding_and_the_others_still_do()
    {
        var options = new ValidationOptions { DisabledIds = ["GID3001"] };

        Diagnostic finding = Sums(Faulty, options);

        Assert.Equal("GID3002", finding.Id);
        Assert.DoesNotContain(finding.Identities, identity => identity.StartsWith("requests.balance", StringComparison.Ordinal));
    }

    [Fact]
    public void A_severity_of_ones_own_takes_the_place_of_the_rules()
    {
        var options = new ValidationOptions { Severities = ValidationOptions.Default.Severities.Add("GID3001", Severity.Info) };

        Assert.Equal(Severity.Error, Sums(Faulty).Severity);
        Assert.Equal(Severity.Info, Sums(Faulty, options).Severity);
    }

    [Fact]
    public void A_suppressed_finding_stays_with_its_reason_and_no_longer_makes_the_report_invalid()
    {
        string fingerprint = Sums(Faulty).Fingerprint;
        ValidationResult result = Validate(Faulty, new Suppression(fingerprint.ToUpperInvariant(), "台账已核对"));

        Diagnostic finding = Assert.Single(result.Diagnostics, finding => finding.Id == "GID3001");
        Assert.Equal("台账已核对", finding.Suppressed);
        Assert.False(result.HasErrors);
    }

    [Theory]
    [InlineData("某市人民政府", null, true)]
    [InlineData("另一局", null, false)]
    [InlineData(null, 2021, true)]
    [InlineData(null, 2020, false)]
    public void A_suppression_holds_for_the_body_and_year_that_it_names(string? agency, int? year, bool holds)
    {
        ValidationResult result = Validate(Faulty, new Suppression(Sums(Faulty).Fingerprint, "x", agency, year));

        Assert.Equal(!holds, result.HasErrors);
    }

    [Fact]
    public void A_suppression_no_longer_holds_when_the_figures_are_others()
    {
        var suppression = new Suppression(Sums(Faulty).Fingerprint, "x");
        AnnualReport other = Faulty.WithFigure(Cell, Faulty.Figures[Cell].Value + 1);

        Assert.True(Validate(other, suppression).HasErrors);
    }

    [Fact]
    public void To_publish_lowers_what_need_not_keep_a_report_from_being_published()
    {
        var late = new DiagnosticDescriptor("GID4050", Severity.Error, new("x", "x"), new("x", "x"), new("x", "x"));
        var own = new DiagnosticDescriptor("OUR-1", Severity.Error, new("x", "x"), new("x", "x"), new("x", "x"));
        var options = new ValidationOptions { Profile = ValidationProfile.Publish };

        Assert.Equal(Severity.Error, Apply(options, ReconciliationDescriptors.Balance));
        Assert.Equal(Severity.Error, Apply(options, FigureDescriptors.Unreadable));
        Assert.Equal(Severity.Error, Apply(options, own));
        Assert.Equal(Severity.Warning, Apply(options, RollupDescriptors.OtherEdition));
        Assert.Equal(Severity.Error, Apply(options, late)); // not one of the library's: somebody's own
        Assert.Equal(Severity.Error, Apply(ValidationOptions.Default, RollupDescriptors.OtherEdition));
    }

    [Fact]
    public void A_severity_of_ones_own_goes_before_the_profile()
    {
        var options = new ValidationOptions
        {
            Profile = ValidationProfile.Publish,
            Severities = ValidationOptions.Default.Severities.Add(RollupDescriptors.OtherEdition.Id, Severity.Error),
        };

        Assert.Equal(Severity.Error, Apply(options, RollupDescriptors.OtherEdition));
    }

    [Fact]
    public void Rules_of_the_options_are_asked_too()
    {
        var options = new ValidationOptions { OwnRules = [new YearRule()] };

        Assert.Contains(new ReportValidator().Validate(Faulty, options).Diagnostics, finding => finding.Id == "OUR-2");
    }

    private static Severity Apply(ValidationOptions options, DiagnosticDescriptor descriptor) =>
        Assert.Single(new FindingPolicy(options, header: null).Apply([new Diagnostic(descriptor)])).Severity;

    private static ValidationResult Validate(AnnualReport report, Suppression suppression) =>
        new ReportValidator([new Format.Rules.Sums.ReconciliationRule()]).Validate(report, new ValidationOptions { Suppressions = [suppression] });

    private static Diagnostic Sums(AnnualReport report, ValidationOptions? options = null) => Assert.Single(
        new ReportValidator().Validate(report, options).Diagnostics, finding => finding.Id.StartsWith("GID30", StringComparison.Ordinal));

    private static AnnualReport Change(AnnualReport report) => report.WithFigure(Cell, report.Figures[Cell].Value + 7);

    private sealed class YearRule : IReportRule
    {
        private static readonly DiagnosticDescriptor Descriptor = new("OUR-2", Severity.Warning, new("x", "x"), new("x", "x"), new("x", "x"));

        public System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

        public bool AppliesTo(EditionSchema edition) => true;

        public void Check(RuleContext context, DiagnosticSink sink) => sink.Add(new Diagnostic(Descriptor, "/year"));
    }
}
