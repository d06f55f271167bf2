using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

/// <summary>OpenCC's own cases through the command line.</summary>
public class ScriptOnlyCasesTests
{
    private static readonly Lazy<JsonElement[]> Cases = new(() =>
    {
        string path = Path.Combine(Repository.Root, "tests/GovInfoDisclosure.Format.Tests/Fixtures/opencc/testcases.json");
        var options = new JsonDocumentOptions { AllowTrailingCommas = true };
        return [.. JsonDocument.Parse(File.ReadAllText(path), options).RootElement.GetProperty("cases").EnumerateArray()];
    });

    [Theory]
    [InlineData("t2s")]
    [InlineData("s2t")]
    [InlineData("tw2s")]
    [InlineData("s2tw")]
    [InlineData("hk2s")]
    [InlineData("s2hk")]
    [InlineData("tw2sp")]
    [InlineData("s2twp")]
    public void Every_case_comes_out_as_opencc_says(string configuration)
    {
        int count = 0;
        foreach (JsonElement item in Cases.Value)
        {
            if (item.GetProperty("expected").TryGetProperty(configuration, out JsonElement expected))
            {
                count++;
                ToolRun run = ToolRun.WithInput(item.GetProperty("input").GetString()!, "normalize", "-", "--kind", "text", "--script-only", configuration);

                Assert.Equal((0, expected.GetString(), ""), (run.Status, run.Output, run.Error));
            }
        }

        Assert.True(count > 10, $"only {count} cases of {configuration}");
    }
}
