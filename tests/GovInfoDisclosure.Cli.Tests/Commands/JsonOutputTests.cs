using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class JsonOutputTests
{
    [Fact]
    public void One_path_gives_one_object()
    {
        ToolRun run = ToolRun.Of("check", Reports.SamplePath, "--format", "json");

        JsonElement result = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(1, run.Status);
        Assert.Equal((1, "markdown", "report", "2021"), (
            result.GetProperty("contract").GetInt32(),
            result.GetProperty("kind").GetString(),
            result.GetProperty("status").GetString(),
            result.GetProperty("edition").GetString()));
        Assert.Equal(Reports.SamplePath, result.GetProperty("source").GetString());
        Assert.Equal(23, result.GetProperty("report").GetProperty("requests").GetProperty("outcomes").GetProperty("total").GetProperty("naturalPerson").GetInt32());
        JsonElement finding = Assert.Single(result.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("GID3001", 71, 11), (
            finding.GetProperty("id").GetString(),
            finding.GetProperty("location").GetProperty("line").GetInt32(),
            finding.GetProperty("location").GetProperty("column").GetInt32()));
        Assert.False(result.TryGetProperty("locations", out _));
    }

    [Fact]
    public void Several_paths_give_one_array_in_the_order_given()
    {
        using var folder = new TempFolder();
        string b = folder.Add("b.md", Reports.Correct);
        string a = folder.Add("a.md", Reports.Faulty);

        ToolRun run = ToolRun.Of("check", b, a, "--format", "json");

        Assert.Equal(1, run.Status);
        Assert.Equal([b, a], Sources(run.Output));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)] // more than are ever read at once
    public void A_folder_gives_an_array_whatever_it_holds(int count)
    {
        using var folder = new TempFolder();
        string[] paths = [.. Enumerable.Range(100, count).Select(i => folder.Add($"{i}.md", Reports.Correct))];

        ToolRun run = ToolRun.Of("parse", folder.Path, "--format", "json");

        Assert.Equal(paths, Sources(run.Output));
    }

    [Fact]
    public void Ndjson_is_one_compact_line_per_document()
    {
        using var folder = new TempFolder();
        folder.Add("a.md", Reports.Faulty);
        folder.Add("b.md", Reports.Correct);

        ToolRun run = ToolRun.Of("check", folder.Path, "--format", "ndjson");

        string[] lines = run.Output.Split('\n');
        Assert.Equal(["GID3001", null], lines[..2].Select(FirstFinding));
        Assert.Equal("", Assert.Single(lines[2..]));
    }

    [Fact]
    public void Parse_prints_the_same_object_with_the_findings_of_reading_alone()
    {
        ToolRun check = ToolRun.Of("check", Reports.SamplePath, "--format", "json");
        ToolRun parse = ToolRun.Of("parse", Reports.SamplePath, "--format", "json");

        Assert.Equal(0, parse.Status);
        Assert.Equal(Report(check.Output), Report(parse.Output));
        Assert.Null(FirstFinding(parse.Output));

        static string Report(string json) => JsonDocument.Parse(json).RootElement.GetProperty("report").GetRawText();
    }

    [Fact]
    public void The_place_of_every_figure_is_written_when_it_is_asked_for()
    {
        ToolRun run = ToolRun.Of("parse", Reports.SamplePath, "--format", "ndjson", "--locations");

        JsonElement place = JsonDocument.Parse(run.Output).RootElement.GetProperty("locations").GetProperty("/requests/outcomes/total/naturalPerson");
        Assert.Equal(("23", 71, 11, 2), (
            place.GetProperty("printed").GetString(), place.GetProperty("line").GetInt32(),
            place.GetProperty("column").GetInt32(), place.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void What_parse_prints_as_report_can_be_checked_again()
    {
        ToolRun parse = ToolRun.Of("parse", Reports.SamplePath, "--format", "json");
        string report = JsonDocument.Parse(parse.Output).RootElement.GetProperty("report").GetRawText();

        Assert.Equal("GID3001", FirstFinding(ToolRun.WithInput(report, "check", "-", "--format", "ndjson").Output));
    }

    [Fact]
    public void Output_is_UTF8_without_mark_with_Chinese_as_it_is_and_lines_end_at_LF()
    {
        string output = ToolRun.Of("check", Reports.SamplePath, "--format", "json").Output;

        Assert.StartsWith("{\n", output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
        Assert.Contains("青禾县自然资源局", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', output);
    }

    [Theory]
    [InlineData("zh-Hans", "第一项")]
    [InlineData("zh-Hant", "第一項")]
    [InlineData("en", "one and two make")]
    public void Messages_follow_the_language(string language, string words)
    {
        string output = ToolRun.Of("check", Reports.SamplePath, "--format", "ndjson", "--language", language).Output;

        Assert.Contains(words, JsonDocument.Parse(output).RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sources(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateArray().Select(result => result.GetProperty("source").GetString()!);

    private static string? FirstFinding(string json) => JsonDocument.Parse(json).RootElement.GetProperty("diagnostics").EnumerateArray()
        .Select(finding => finding.GetProperty("id").GetString()).FirstOrDefault();
}
