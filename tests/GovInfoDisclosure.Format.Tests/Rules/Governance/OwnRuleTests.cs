using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance.Settings;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Governance;

public class OwnRuleTests
{
    private const string Licensing = "/proactiveDisclosure/licensing/decisions";
    private const string Penalties = "/proactiveDisclosure/penalties/decisions";
    private const string Coercion = "/proactiveDisclosure/coerciveMeasures/decisions";

    private static readonly AnnualReport Report = SampleReports.Empty2021
        .WithFigure(Licensing, 10).WithFigure(Penalties, 4).WithFigure(Coercion, 6)
        .WithNarratives(Narratives.Empty with { OtherMatters = "本机关未收取信息处理费。" });

    [Theory]
    [InlineData(10, 4, 6, true)]
    [InlineData(11, 4, 6, false)]
    [InlineData(10, 5, 6, false)]
    [InlineData(10, 4, 7, false)]
    public void A_sum_holds_or_is_found_at_its_first_part(int licensing, int penalties, int coercion, bool holds)
    {
        AnnualReport report = Report.WithFigure(Licensing, licensing).WithFigure(Penalties, penalties).WithFigure(Coercion, coercion);

        Diagnostic[] found = Found(report, $$"""{ "id": "OUR-1", "kind": "sum", "parts": ["{{Penalties}}", "{{Coercion}}"], "total": "{{Licensing}}", "severity": "error" }""");

        Assert.Equal(holds ? [] : [(Penalties, Severity.Error)], found.Select(finding => (finding.Address!, finding.Severity)));
        if (!holds)
        {
            string message = DiagnosticText.Message(found[0]);
            Assert.Contains($"{penalties + coercion}", message, StringComparison.Ordinal);
            Assert.Contains($"差 {Math.Abs(licensing - penalties - coercion)}", message, StringComparison.Ordinal);
            Assert.DoesNotContain('{', message);
        }
    }

    [Theory]
    [InlineData("=", 10, true)]
    [InlineData("=", 9, false)]
    [InlineData("!=", 10, false)]
    [InlineData("!=", 9, true)]
    [InlineData(">=", 10, true)]
    [InlineData(">=", 9, false)]
    [InlineData("<=", 10, true)]
    [InlineData("<=", 11, false)]
    [InlineData(">", 11, true)]
    [InlineData(">", 10, false)]
    [InlineData("<", 9, true)]
    [InlineData("<", 10, false)]
    public void A_comparison_knows_each_operator(string @operator, int licensing, bool holds)
    {
        Diagnostic[] found = Found(
            Report.WithFigure(Licensing, licensing),
            $$"""{ "id": "OUR-1", "kind": "comparison", "left": ["{{Licensing}}", "-{{Penalties}}"], "operator": "{{@operator}}", "right": ["{{Penalties}}", 2] }""");

        Assert.Equal(holds ? 0 : 1, found.Length); // licensing − 4 against 4 + 2
    }

    [Fact]
    public void Figures_that_must_be_there_are_named_together()
    {
        const string rule = $$"""{ "id": "OUR-1", "kind": "presence", "of": ["{{Licensing}}", "{{Penalties}}", "{{Coercion}}"] }""";
        Assert.Empty(Found(Report, rule));

        Diagnostic finding = Assert.Single(Found(Report.WithFigure(Penalties, Figure.Blank).WithFigure(Coercion, Figure.Dash("/")), rule));

        Assert.Equal((Penalties, Coercion), (finding.Address, Assert.Single(finding.Related)));
        Assert.Equal("没有填写：行政处罚 × 本年处理决定数量、行政强制 × 本年处理决定数量", DiagnosticText.Message(finding));
    }

    [Fact]
    public void Words_that_must_stand_in_a_part_are_looked_for_there()
    {
        const string rule = """{ "id": "OUR-1", "kind": "wording", "part": "/narratives/otherMatters", "words": ["信息处理费", "收费"], "message": "第六部分没有写{missing}", "citation": "某省通知" }""";
        Assert.Empty(Found(Report, rule));

        Diagnostic finding = Assert.Single(Found(Report.WithNarratives(Narratives.Empty with { OtherMatters = "无。" }), rule));

        Assert.Equal("第六部分没有写信息处理费、收费", DiagnosticText.Message(finding));
        Assert.Equal("某省通知", DiagnosticText.Citation(finding));
    }

    [Fact]
    public void An_own_rule_can_be_switched_off_and_reweighed_like_any_other()
    {
        const string own = $$""" "ownRules": [{ "id": "OUR-1", "kind": "sum", "parts": ["{{Penalties}}"], "total": "{{Licensing}}" }] """;

        Assert.Empty(Check(Report, $$"""{ "rules": { "OUR-1": "off" }, {{own}} }"""));
        Assert.Equal(Severity.Info, Assert.Single(Check(Report, $$"""{ "rules": { "OUR-1": "info" }, {{own}} }""")).Severity);
    }

    [Fact]
    public void A_rule_about_one_edition_is_not_asked_of_the_other()
    {
        ValidationOptions options = SettingsReader.Read("""{ "ownRules": [{ "id": "OUR-1", "kind": "presence", "of": ["/proactiveDisclosure/centralizedProcurement/projects"] }] }""");

        Assert.False(options.OwnRules[0].AppliesTo(EditionSchemas.Format2021));
        Assert.True(options.OwnRules[0].AppliesTo(EditionSchemas.Format2019));
    }

    [Theory]
    [InlineData("""{ "id": "OUR-1" }""", "$.ownRules[0]")]
    [InlineData("""{ "id": "OUR-1", "kind": "product" }""", "$.ownRules[0].kind")]
    [InlineData("""{ "kind": "presence", "of": ["/requests/newlyReceived/total"] }""", "$.ownRules[0]")]
    [InlineData("""{ "id": "GID3001", "kind": "presence", "of": ["/requests/newlyReceived/total"] }""", "$.ownRules[0].id")]
    [InlineData("""{ "id": "OUR-1", "kind": "presence", "of": [] }""", "$.ownRules[0].of")]
    [InlineData("""{ "id": "OUR-1", "kind": "presence", "of": ["/requests/newlyReceived"] }""", "$.ownRules[0].of[0]")]
    [InlineData("""{ "id": "OUR-1", "kind": "presence", "of": ["/requests/newlyReceived/total"], "parts": [] }""", "$.ownRules[0].parts")]
    [InlineData("""{ "id": "OUR-1", "kind": "sum", "parts": ["/requests/newlyReceived/total"] }""", "$.ownRules[0]")]
    [InlineData("""{ "id": "OUR-1", "kind": "comparison", "left": [3], "operator": "=", "right": [3] }""", "$.ownRules[0].left")]
    [InlineData("""{ "id": "OUR-1", "kind": "comparison", "left": ["/requests/newlyReceived/total"], "operator": "==", "right": [3] }""", "$.ownRules[0].operator")]
    [InlineData("""{ "id": "OUR-1", "kind": "wording", "part": "/requests", "words": ["x"] }""", "$.ownRules[0].part")]
    [InlineData("""{ "id": "OUR-1", "kind": "comparison", "left": ["/proactiveDisclosure/centralizedProcurement/projects"], "operator": "=", "right": ["/proactiveDisclosure/administrativeFees/amountCollected"] }""", "$.ownRules[0]")]
    public void A_rule_that_cannot_be_used_is_one_exception_that_names_the_place(string rule, string path) =>
        Assert.Equal(path, Assert.Throws<SettingsException>(() => SettingsReader.Read($$"""{ "ownRules": [{{rule}}] }""")).Path);

    [Fact]
    public void Deadlines_of_a_province_are_read()
    {
        ValidationOptions options = SettingsReader.Read("""{ "deadlines": [{ "agencyKind": "government", "month": 3, "day": 15, "source": "某省通知" }] }""");

        Assert.Equal([new(AgencyKind.Government, 3, 15, "某省通知")], options.Deadlines.ToArray());
        Assert.Equal("$.deadlines[0]", Assert.Throws<SettingsException>(() => SettingsReader.Read("""{ "deadlines": [{ "month": 3 }] }""")).Path);
        Assert.Equal("$.deadlines[0].month", Assert.Throws<SettingsException>(() => SettingsReader.Read("""{ "deadlines": [{ "month": 13 }] }""")).Path);
    }

    private static Diagnostic[] Found(AnnualReport report, string rule) => Check(report, $$"""{ "ownRules": [{{rule}}] }""");

    private static Diagnostic[] Check(AnnualReport report, string settings) =>
        [.. new ReportValidator([]).Validate(report, SettingsReader.Read(settings)).Diagnostics];
}
