using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class SettingsTests
{
    [Fact]
    public void The_nearest_settings_of_each_document_are_used()
    {
        using var folder = new TempFolder();
        folder.Add("govdisclosure.json", """{ "rules": { "GID3001": "off", "GID3002": "off", "GID3003": "off" } }""");
        string outer = folder.Add("a/report.md", Reports.Faulty);
        folder.Add("b/govdisclosure.json", "{}");
        string inner = folder.Add("b/c/report.md", Reports.Faulty);

        Assert.Equal(ExitStatus.Ok, ToolRun.Of("check", outer).Status);
        Assert.Equal(ExitStatus.Findings, ToolRun.Of("check", inner).Status);
    }

    [Fact]
    public void Settings_that_are_named_go_before_the_nearest()
    {
        using var folder = new TempFolder();
        folder.Add("govdisclosure.json", """{ "rules": { "GID3001": "off", "GID3002": "off", "GID3003": "off" } }""");
        string settings = folder.Add("strict.json", """{ "rules": { "GID3001": "error" } }""");
        string report = folder.Add("report.md", Reports.Faulty);

        Assert.Equal(ExitStatus.Findings, ToolRun.Of("check", report, "--config", settings).Status);
    }

    [Fact]
    public void A_mistake_in_settings_stops_the_run_with_one_line_that_names_it()
    {
        using var folder = new TempFolder();
        string settings = folder.Add("govdisclosure.json", """{ "rules": { "GID9999": "off" } }""");
        folder.Add("a.md", Reports.Faulty);
        folder.Add("b.md", Reports.Faulty);

        ToolRun run = ToolRun.Of("check", folder.Path);

        Assert.Equal((ExitStatus.Failure, ""), (run.Status, run.Output));
        Assert.Equal($"govdisclosure: {settings}：$.rules.GID9999：没有这个检查项\n", run.Error);
    }

    [Fact]
    public void Settings_that_are_not_there_are_said()
    {
        using var folder = new TempFolder();
        string report = folder.Add("report.md", Reports.Faulty);

        ToolRun run = ToolRun.Of("check", report, "--config", Path.Combine(folder.Path, "none.json"));

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith("govdisclosure: 找不到", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppressed_error_is_shown_with_its_reason_and_does_not_fail()
    {
        using var folder = new TempFolder();
        string report = folder.Add("report.md", Reports.Faulty);
        using var found = JsonDocument.Parse(ToolRun.Of("check", report, "--format", "json").Output);
        JsonElement error = found.RootElement.GetProperty("diagnostics").EnumerateArray().Single(IsError);
        folder.Add("govdisclosure.json", $$"""{ "suppressions": [ { "fingerprint": "{{error.GetProperty("fingerprint").GetString()}}", "reason": "上级已知悉" } ] }""");

        ToolRun text = ToolRun.Of("check", report);
        using var json = JsonDocument.Parse(ToolRun.Of("check", report, "--format", "json").Output);

        Assert.Equal(ExitStatus.Ok, text.Status);
        Assert.Contains("已豁免 上级已知悉", text.Output, StringComparison.Ordinal);
        Assert.Contains("1 个已豁免", text.Output, StringComparison.Ordinal);
        Assert.Equal("上级已知悉", json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(IsError).GetProperty("suppressed").GetString());
    }

    private static bool IsError(JsonElement finding) => finding.GetProperty("severity").GetString() == "error";
}
