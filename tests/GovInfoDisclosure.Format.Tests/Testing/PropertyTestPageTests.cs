using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance.Settings;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Testing.Damaging;
using GovInfoDisclosure.Format.Tests.Support;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Testing;

/// <summary>The examples of docs/property-test-your-rules.md, run; that they are the page's word for word is checked with those of all pages.</summary>
public class PropertyTestPageTests
{
    [Fact]
    public void A_rule_of_ones_own()
    {
        // example
        const string cell = "/proactiveDisclosure/penalties/decisions";
        ValidationOptions ours = SettingsReader.Read("""
            { "ownRules": [{ "id": "OUR-1", "kind": "comparison", "left": ["/proactiveDisclosure/penalties/decisions"], "operator": "<=", "right": [20000000] }] }
            """);

        Prop.ForAll(ReportArbitraries.Consistent2021(), report =>
        {
            DisclosureReports.Validate(report, ours).ShouldNotHave("OUR-1");
            DisclosureReports.Validate(report.WithFigure(cell, 20_000_001), ours).ShouldHave("OUR-1").ShouldBeAt(cell);
        }).QuickCheckThrowOnFailure();
        // end
    }

    [Fact]
    public void A_program_that_checks()
    {
        // example
        Prop.ForAll(ReportArbitraries.Broken(EditionSchemas.Format2021), broken =>
        {
            DisclosureReports.Validate(broken.Intact).ShouldBeClean();
            DisclosureReports.Validate(broken.Report).ShouldHaveOnly(broken.Id, broken.Address);
        }).QuickCheckThrowOnFailure();
        // end
    }

    [Fact]
    public void A_program_that_reads()
    {
        // example
        AnnualReport report = Gen.Sample(ReportArbitraries.Consistent2021().Generator, 1)[0];
        SourceShape shape = SourceShape.All.First(one => one.Name == "row per line, tabs");
        SourceDamage traditional = SourceDamage.All.First(one => one.Name == "traditional characters");

        var document = new DamagedDocument(report, shape, [traditional], seed: 1);

        DisclosureReports.Parse(document.Content, document.FileName).ShouldReadAs(report);
        // end
    }
}
