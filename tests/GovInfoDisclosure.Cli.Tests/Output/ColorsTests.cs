using System.Text.RegularExpressions;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Output;

public class ColorsTests
{
    [Fact]
    public void Colours_are_all_that_a_terminal_gets_more()
    {
        string plain = ToolRun.Of("check", Reports.SamplePath, Reports.SamplePath).Output;

        string coloured = ToolRun.With(environment => environment with { UsesColor = true }, "check", Reports.SamplePath, Reports.SamplePath).Output;

        Assert.StartsWith("\u001B[", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, Regex.Replace(coloured, "\u001B\\[[0-9;]*m", ""));
    }

    [Fact]
    public void A_long_line_is_not_wrapped_so_that_the_marker_stays_below_its_place()
    {
        string text = Reports.Faulty.Replace("| （七）总计 | 23 |", $"| （七）总计 | 23 | {new string(' ', 200)}", StringComparison.Ordinal);
        using var folder = new TempFolder();
        string path = folder.Add("a.md", text);

        string coloured = ToolRun.With(environment => environment with { UsesColor = true, ExcerptWidth = 160 }, "check", path).Output;

        Assert.Equal(
            ToolRun.With(environment => environment with { ExcerptWidth = 160 }, "check", path).Output,
            Regex.Replace(coloured, "\u001B\\[[0-9;]*m", ""));
    }

    [Fact]
    public void JSON_has_no_colours() => Assert.DoesNotContain(
        '\u001B', ToolRun.With(environment => environment with { UsesColor = true }, "check", Reports.SamplePath, "--format", "json").Output);
}
