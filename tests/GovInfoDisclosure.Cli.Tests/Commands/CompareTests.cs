using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class CompareTests
{
    // the sample carries 2 over and 1 forward: of itself a year later it does not follow
    private static string LastYear => Reports.Correct
        .Replace("2024", "2023x", StringComparison.Ordinal).Replace("2023年", "2022年", StringComparison.Ordinal).Replace("2023x", "2023", StringComparison.Ordinal);

    [Fact]
    public void The_findings_between_the_years_stand_before_the_cells_that_differ()
    {
        using var folder = new TempFolder();
        string last = folder.Add("2022.md", LastYear.Replace("| 行政规范性文件 | 2 |", "| 行政规范性文件 | 3 |", StringComparison.Ordinal));
        string now = folder.Add("2023.md", Reports.Correct);

        ToolRun run = ToolRun.Of("compare", last, now);

        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.Contains("error GID5001 上年结转与上年报告不符", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 格不同：", run.Output, StringComparison.Ordinal);
        Assert.Contains("-1", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.IndexOf("GID5001", StringComparison.Ordinal) < run.Output.IndexOf("格不同", StringComparison.Ordinal));
        Assert.Contains("2023.md：没有发现问题", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void The_json_has_both_results_the_differences_and_the_findings(string format)
    {
        using var folder = new TempFolder();
        string last = folder.Add("2022.md", LastYear.Replace("| 行政规范性文件 | 2 |", "| 行政规范性文件 | / |", StringComparison.Ordinal));
        string now = folder.Add("2023.md", Reports.Correct);

        ToolRun run = ToolRun.Of("compare", last, now, "--format", format);

        using var json = JsonDocument.Parse(run.Output);
        JsonElement root = json.RootElement;
        Assert.Equal(["lastYear", "thisYear", "differences", "diagnostics"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(2022, root.GetProperty("lastYear").GetProperty("report").GetProperty("year").GetInt32());
        Assert.Equal(1, root.GetProperty("thisYear").GetProperty("contract").GetInt32());
        JsonElement difference = Assert.Single(root.GetProperty("differences").EnumerateArray());
        Assert.Equal("/proactiveDisclosure/normativeDocuments/issued", difference.GetProperty("address").GetString());
        Assert.Equal("/", difference.GetProperty("from").GetString());
        Assert.Equal(2, difference.GetProperty("to").GetInt32());
        Assert.Contains(root.GetProperty("diagnostics").EnumerateArray(), finding => finding.GetProperty("id").GetString() == "GID5001");
        Assert.Equal(format == "ndjson", run.Output.IndexOf('\n', StringComparison.Ordinal) == run.Output.Length - 1);
    }

    [Fact]
    public void Check_holds_this_year_against_last_year_in_one_list()
    {
        using var folder = new TempFolder();
        string last = folder.Add("2022.md", LastYear);
        string now = folder.Add("2023.md", Reports.Faulty);

        using var json = JsonDocument.Parse(ToolRun.Of("check", now, "--last-year", last, "--format", "json").Output);

        JsonElement[] findings = [.. json.RootElement.GetProperty("diagnostics").EnumerateArray()];
        Assert.Contains(findings, finding => finding.GetProperty("id").GetString() == "GID3001");
        Assert.Contains(findings, finding => finding.GetProperty("id").GetString() == "GID5001");
        int[] places = [.. findings.Where(finding => finding.TryGetProperty("location", out _)).Select(finding => finding.GetProperty("location").GetProperty("offset").GetInt32())];
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Last_year_goes_with_one_report()
    {
        ToolRun run = ToolRun.Of("check", "a.md", "b.md", "--last-year", "c.md");

        Assert.Equal((ExitStatus.Failure, "govdisclosure: 选项 --last-year 只能与一份报告同用\n"), (run.Status, run.Error));
    }

    [Fact]
    public void What_holds_no_report_cannot_be_compared()
    {
        using var folder = new TempFolder();
        string notice = folder.Add("notice.md", "关于召开会议的通知");
        string now = folder.Add("2023.md", Reports.Correct);

        foreach (string[] arguments in new[] { new[] { "compare", notice, now }, ["compare", now, notice], ["check", now, "--last-year", notice] })
        {
            ToolRun run = ToolRun.Of(arguments);

            Assert.Equal((ExitStatus.Failure, ""), (run.Status, run.Output));
            Assert.StartsWith($"govdisclosure: {notice} 中没有年度报告：", run.Error, StringComparison.Ordinal);
        }

        Assert.StartsWith("govdisclosure: 找不到", ToolRun.Of("compare", now, "none.md").Error, StringComparison.Ordinal);
    }
}
