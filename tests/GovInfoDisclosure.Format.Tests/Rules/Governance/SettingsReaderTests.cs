using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance;
using GovInfoDisclosure.Format.Rules.Governance.Settings;

namespace GovInfoDisclosure.Format.Tests.Rules.Governance;

public class SettingsReaderTests
{
    [Fact]
    public void Everything_that_an_office_can_decide_is_read()
    {
        ValidationOptions options = SettingsReader.Read(
            """
            {
              // who we are
              "$schema": "x",
              "profile": "publish",
              "agencyKind": "department",
              "rules": {
                "GID2102": "off",
                "gid3003": "warning",
                "GID5013": { "severity": "error", "threshold": 3.5 },
              },
              "suppressions": [ { "fingerprint": "00ff", "reason": "台账已核对", "agency": "某局", "year": 2023 } ],
            }
            """);

        Assert.Equal(ValidationProfile.Publish, options.Profile);
        Assert.Equal(AgencyKind.Department, options.AgencyKind);
        Assert.Equal(["GID2102"], options.DisabledIds.ToArray());
        Assert.Equal(Severity.Warning, options.Severities["GID3003"]);
        Assert.Equal(Severity.Error, options.Severities["GID5013"]);
        Assert.Equal(3.5m, options.ThresholdOf(SeriesDescriptors.Jump));
        Assert.Equal([new Suppression("00ff", "台账已核对", "某局", 2023)], options.Suppressions.ToArray());
    }

    [Fact]
    public void Empty_settings_are_the_defaults()
    {
        ValidationOptions options = SettingsReader.Read("{}");

        Assert.Empty(options.DisabledIds);
        Assert.Empty(options.Severities);
        Assert.Empty(options.Suppressions);
        Assert.Equal(ValidationProfile.Review, options.Profile);
        Assert.Equal(SeriesDescriptors.Jump.Threshold, options.ThresholdOf(SeriesDescriptors.Jump));
    }

    [Fact]
    public void Rules_of_the_application_can_be_named_when_their_ids_are_given()
    {
        const string json = """{ "rules": { "OUR-1": "off" } }""";

        Assert.Equal(["OUR-1"], SettingsReader.Read(json, ["OUR-1"]).DisabledIds.ToArray());
        Assert.Throws<SettingsException>(() => SettingsReader.Read(json));
    }

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("""{ "profil": "publish" }""", "$.profil")]
    [InlineData("""{ "profile": "strict" }""", "$.profile")]
    [InlineData("""{ "profile": 1 }""", "$.profile")]
    [InlineData("""{ "agencyKind": "city" }""", "$.agencyKind")]
    [InlineData("""{ "rules": { "GID9999": "off" } }""", "$.rules.GID9999")]
    [InlineData("""{ "rules": { "GID3001": "loud" } }""", "$.rules.GID3001")]
    [InlineData("""{ "rules": { "GID3001": { "threshold": 1 } } }""", "$.rules.GID3001.threshold")]
    [InlineData("""{ "rules": { "GID5013": { "threshold": "1" } } }""", "$.rules.GID5013.threshold")]
    [InlineData("""{ "rules": { "GID5013": { "level": "off" } } }""", "$.rules.GID5013.level")]
    [InlineData("""{ "rules": { "GID3001": "off", "GID3001": "error" } }""", "$.rules.GID3001")]
    [InlineData("""{ "suppressions": {} }""", "$.suppressions")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "00" } ] }""", "$.suppressions[0]")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "00", "reason": " " } ] }""", "$.suppressions[0].reason")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "00", "reason": "x", "year": 2023.5 } ] }""", "$.suppressions[0].year")]
    public void What_cannot_be_used_is_one_exception_that_names_the_place(string json, string path)
    {
        var exception = Assert.Throws<SettingsException>(() => SettingsReader.Read(json));

        Assert.Equal(path, exception.Path);
        Assert.NotEmpty(exception.Problem.Chinese);
        Assert.StartsWith(path + ": ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_JSON_is_told_by_line()
    {
        var exception = Assert.Throws<SettingsException>(() => SettingsReader.Read("{\n  \"profile\" \"publish\"\n}"));

        Assert.Contains("line 2", exception.Problem.English, StringComparison.Ordinal);
    }
}
