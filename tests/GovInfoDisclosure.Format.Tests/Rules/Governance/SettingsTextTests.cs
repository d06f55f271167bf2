using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance.Settings;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Governance;

public sealed class SettingsTextTests
{
    private const string Received = "/requests/newlyReceived/total";
    private const string Licensing = "/proactiveDisclosure/licensing/decisions";
    private const string Penalties = "/proactiveDisclosure/penalties/decisions";
    private const string OfOldEdition = "/proactiveDisclosure/centralizedProcurement/projects";
    private const string OfNewEdition = "/proactiveDisclosure/normativeDocuments/inForce";

    private static readonly string[] Mistakes =
    [
        "[]", "{", "{\n  \"profile\"\n}", "{ \"profile\": tru }",
        """{ "profil": "publish" }""",
        """{ "profile": "strict" }""",
        """{ "profile": 1 }""",
        """{ "agencyKind": "city" }""",
        """{ "rules": [] }""",
        """{ "rules": { "GID9999": "off" } }""",
        """{ "rules": { "GID3001": "loud" } }""",
        """{ "rules": { "GID3001": { "threshold": 1 } } }""",
        """{ "rules": { "GID5013": { "threshold": "1" } } }""",
        """{ "rules": { "GID5013": { "threshold": 1e40 } } }""",
        """{ "rules": { "GID5013": { "level": "off" } } }""",
        """{ "rules": { "GID3001": "off", "GID3001": "error" } }""",
        """{ "suppressions": {} }""",
        """{ "suppressions": [ { "fingerprint": "00" } ] }""",
        """{ "suppressions": [ { "reason": "x" } ] }""",
        """{ "suppressions": [ { "fingerprint": "00", "reason": " " } ] }""",
        """{ "suppressions": [ { "fingerprint": 0 } ] }""",
        """{ "suppressions": [ { "fingerprint": "00", "reason": "x" }, { "fingerprint": "00", "reason": "x", "year": 999 } ] }""",
        """{ "suppressions": [ { "fingerprint": "00", "reason": "x", "year": 2023.5 } ] }""",
        """{ "deadlines": [ { "month": 3, "day": 31 } ] }""",
        """{ "deadlines": [ { "month": 3, "source": "x" } ] }""",
        """{ "deadlines": [ { "day": 3, "source": "x" } ] }""",
        """{ "deadlines": [ { "month": 0 } ] }""",
        """{ "deadlines": [ { "day": 32 } ] }""",
        Own("""{ "id": "OUR-1" }"""),
        Own("""{ "id": "OUR-1", "kind": "product" }"""),
        Own($$"""{ "kind": "presence", "of": ["{{Received}}"] }"""),
        Own($$"""{ "id": "GID3001", "kind": "presence", "of": ["{{Received}}"] }"""),
        Own($$"""{ "id": "OUR-1", "kind": "presence", "of": ["{{Received}}"] }, { "id": "our-1", "kind": "presence", "of": ["{{Received}}"] }"""),
        Own("""{ "id": "OUR-1", "kind": "presence", "of": [] }"""),
        Own("""{ "id": "OUR-1", "kind": "presence", "of": ["/requests/newlyReceived"] }"""),
        Own($$"""{ "id": "OUR-1", "kind": "presence", "of": ["{{OfOldEdition}}", "{{OfNewEdition}}"] }"""),
        Own($$"""{ "id": "OUR-1", "kind": "presence", "of": ["{{Received}}"], "parts": [] }"""),
        Own($$"""{ "id": "OUR-1", "kind": "sum", "parts": ["{{Received}}"] }"""),
        Own($$"""{ "id": "OUR-1", "kind": "sum", "parts": ["{{OfOldEdition}}"], "total": "{{OfNewEdition}}" }"""),
        Own("""{ "id": "OUR-1", "kind": "comparison", "left": [3], "operator": "=", "right": [3] }"""),
        Own($$"""{ "id": "OUR-1", "kind": "comparison", "left": ["{{Received}}"], "operator": "==", "right": [3] }"""),
        Own($$"""{ "id": "OUR-1", "kind": "comparison", "left": ["{{OfOldEdition}}"], "operator": "=", "right": ["{{OfNewEdition}}"] }"""),
        Own("""{ "id": "OUR-1", "kind": "wording", "part": "/requests", "words": ["x"] }"""),
        Own("""{ "id": "OUR-1", "kind": "wording", "part": "/narratives/overview", "words": [""] }"""),
    ];

    private static readonly string[] OwnRules =
    [
        $$"""{ "id": "OUR-1", "kind": "sum", "parts": ["{{Penalties}}", "{{Received}}"], "total": "{{Licensing}}" }""",
        $$"""{ "id": "OUR-2", "kind": "comparison", "left": ["{{Licensing}}", "-{{Penalties}}", "{{Received}}"], "operator": "<", "right": ["-{{Penalties}}", 3, -5] }""",
        $$"""{ "id": "OUR-3", "kind": "comparison", "left": ["-{{Licensing}}"], "operator": ">=", "right": ["{{Penalties}}", 2] }""",
        $$"""{ "id": "OUR-4", "kind": "comparison", "left": ["{{Licensing}}"], "operator": ">", "right": [12.5] }""",
        $$"""{ "id": "OUR-5", "kind": "comparison", "left": ["{{Licensing}}"], "operator": "=", "right": [] }""",
        $$"""{ "id": "OUR-6", "kind": "comparison", "left": ["/requests/newlyReceived/total"], "operator": "<=", "right": ["/requests/newlyReceived/enterprise"], "severity": "error", "message": "{where}：{left}>{right}，差{difference}", "title": "只收企业申请", "remedy": "请核对台账", "citation": "某省通知" }""",
        """{ "id": "OUR-7", "kind": "presence", "of": ["/disputes/reconsideration/upheld", "/disputes/reconsideration/total"] }""",
        """{ "id": "OUR-8", "kind": "wording", "part": "/narratives/preamble", "words": ["统计期限", "联系方式"] }""",
        """{ "id": "OUR-9", "kind": "wording", "part": "/narratives/overview", "words": ["培训"], "severity": "info" }""",
        """{ "id": "OUR-10", "kind": "wording", "part": "/narratives/issuesAndImprovements", "words": ["整改"] }""",
        """{ "id": "OUR-11", "kind": "wording", "part": "/narratives/otherMatters", "words": ["处理费"] }""",
    ];

    [Fact]
    public void Each_mistake_is_explained_as_approved() => Approved.Matches("settings-mistakes.txt", string.Concat(Mistakes.Select(json =>
    {
        var mistake = Assert.Throws<SettingsException>(() => SettingsReader.Read(json));
        return $"{json.Replace("\n", "\\n")}\n    {mistake.Path}\n    {mistake.Problem.Chinese}\n    {mistake.Problem.English}\n";
    })));

    [Fact]
    public void The_rules_of_an_office_say_what_is_approved()
    {
        AnnualReport report = SampleReports.Empty2021.WithFigure(Licensing, 10).WithFigure(Penalties, 4).WithFigure(Received, 7).WithFigure("/requests/newlyReceived/enterprise", 2)
            .WithNarratives(new Narratives("无", "无", "无", "无"));
        ValidationOptions options = SettingsReader.Read(Own(string.Join(", ", OwnRules)));
        Approved.Matches("own-rule-texts.txt", string.Concat(new ReportValidator([]).Validate(report, options).Diagnostics.Select(finding =>
            $"{finding.Descriptor.Title.Chinese} / {finding.Descriptor.Title.English}\n{FindingTexts.Of(finding)}\n")));
    }

    [Theory]
    [InlineData("month", 1)]
    [InlineData("month", 12)]
    public void The_bounds_of_a_number_are_allowed(string key, int value) =>
        Assert.Single(SettingsReader.Read($$"""{ "deadlines": [{ "{{key}}": {{value}}, "day": 1, "source": "x" }] }""").Deadlines);

    [Fact]
    public void The_profile_of_review_can_be_named() =>
        Assert.Equal(ValidationOptions.Default.Profile, SettingsReader.Read("""{ "profile": "review" }""").Profile);

    [Fact]
    public void A_text_is_needed() => Assert.Throws<ArgumentNullException>(() => SettingsReader.Read(null!));

    private static string Own(string rules) => $$"""{ "ownRules": [{{rules}}] }""";
}
