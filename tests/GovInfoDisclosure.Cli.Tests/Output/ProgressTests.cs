using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Output;

public class ProgressTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Progress_changes_nothing_in_the_results(string format)
    {
        string[] arguments = ["check", Reports.SamplePath, "没有.txt", Reports.SamplePath, "--format", format];
        ToolRun quiet = ToolRun.Of(arguments);

        ToolRun shown = ToolRun.With(environment => environment with { ErrorIsTerminal = true, OutputIsTerminal = true }, arguments);

        Assert.Equal((quiet.Status, quiet.Output), (shown.Status, shown.Output));
        Assert.EndsWith(quiet.Error, shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_shows_no_progress() =>
        Assert.Equal("", ToolRun.With(environment => environment with { ErrorIsTerminal = true }, "check", Reports.SamplePath).Error);

    [Fact]
    public void Nothing_is_shown_where_standard_error_is_no_terminal() =>
        Assert.Equal("", ToolRun.Of("check", Reports.SamplePath, Reports.SamplePath).Error);
}
