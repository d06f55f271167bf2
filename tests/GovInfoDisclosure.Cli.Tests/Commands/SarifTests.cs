using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class SarifTests
{
    [Fact]
    public void A_finding_is_a_result_with_rule_level_fingerprint_and_both_locations()
    {
        using var folder = new TempFolder();
        string report = folder.Add("某 局.md", Reports.Faulty);
        ToolRun run = ToolRun.Of("check", report, "--format", "sarif");
        using var sarif = JsonDocument.Parse(run.Output);
        using var json = JsonDocument.Parse(ToolRun.Of("check", report, "--format", "json").Output);

        JsonElement log = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        JsonElement result = log.GetProperty("results").EnumerateArray().Single(one => one.GetProperty("ruleId").GetString() == "GID3001");
        JsonElement finding = json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "GID3001");

        Assert.Equal(("fail", "error"), (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString()));
        JsonElement rules = log.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("GID3001", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(finding.GetProperty("fingerprint").GetString(), result.GetProperty("partialFingerprints").GetProperty("govdisclosure/v1").GetString());
        JsonElement location = result.GetProperty("locations")[0];
        Assert.Equal(finding.GetProperty("address").GetString(), location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        JsonElement physical = location.GetProperty("physicalLocation");
        Assert.EndsWith("/%E6%9F%90%20%E5%B1%80.md", physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(finding.GetProperty("location").GetProperty("line").GetInt32(), physical.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(finding.GetProperty("location").GetProperty("column").GetInt32(), physical.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Equal(ExitStatus.Findings, run.Status);
    }

    [Fact]
    public void Several_documents_are_one_log_in_their_order()
    {
        using var folder = new TempFolder();
        folder.Add("a.md", Reports.Faulty);
        folder.Add("b.md", Reports.Correct);
        folder.Add("c.md", Reports.Faulty);

        using var sarif = JsonDocument.Parse(ToolRun.Of("check", folder.Path, "--format", "sarif").Output);

        JsonElement log = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal(3, log.GetProperty("artifacts").GetArrayLength());
        int[] documents = [.. log.GetProperty("results").EnumerateArray().Select(result =>
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("index").GetInt32())];
        Assert.Equal(documents.Order(), documents);
        Assert.Contains(0, documents);
        Assert.Contains(2, documents);
    }
}
