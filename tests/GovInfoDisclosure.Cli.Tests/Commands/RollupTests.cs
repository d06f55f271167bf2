using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class RollupTests
{
    private static string Other => Reports.Correct.Replace("自然资源局", "农业农村局", StringComparison.Ordinal);

    [Fact]
    public void The_sum_is_a_report_and_says_who_took_part_and_who_is_missing()
    {
        using var folder = new TempFolder();
        folder.Add("members/a.md", Reports.Correct);
        folder.Add("members/b.md", Other);
        folder.Add("members/c.md", "关于召开会议的通知");
        string bodies = folder.Add("bodies.txt", "青禾县自然资源局\r\n青禾县农业农村局\r\n\r\n青禾县水利局\r\n");

        ToolRun run = ToolRun.Of("rollup", Path.Combine(folder.Path, "members"), "--bodies", bodies, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        JsonElement root = json.RootElement;
        Assert.Equal(["sum", "members", "missing", "differences", "diagnostics"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(2 * 38, root.GetProperty("sum").GetProperty("report").GetProperty("requests").GetProperty("outcomes").GetProperty("total").GetProperty("total").GetInt32());
        Assert.Equal(
            [("青禾县自然资源局", true, null), ("青禾县农业农村局", true, null), (null, false, "notAReport")],
            root.GetProperty("members").EnumerateArray().Select(member => (
                member.GetProperty("agency").GetString(), member.GetProperty("included").GetBoolean(), member.GetProperty("reason").GetString())));
        Assert.Equal(["青禾县水利局"], root.GetProperty("missing").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(ExitStatus.Ok, run.Status);
    }

    [Fact]
    public void A_parent_in_the_folder_of_its_bodies_is_held_against_them_and_not_added()
    {
        using var folder = new TempFolder();
        folder.Add("a.md", Reports.Correct);
        string parent = folder.Add("parent.md", Other);

        ToolRun run = ToolRun.Of("rollup", folder.Path, "--parent", parent);

        Assert.Equal(ExitStatus.Ok, run.Status);
        Assert.Contains("没有不同的数据", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 份文件，计入 1 份\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_that_differs_is_shown_cell_by_cell()
    {
        using var folder = new TempFolder();
        string member = folder.Add("a.md", Reports.Correct);
        string parent = folder.Add("parent.md", Other.Replace("| 行政许可 | ", "| 行政许可 | 9", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("rollup", member, "--parent", parent);

        Assert.Contains("warning GID5104", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 格不同：", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sum.json")]
    [InlineData("sum.docx")]
    [InlineData("sum.html")]
    public void The_sum_is_written_as_a_report_like_any_other(string name)
    {
        using var folder = new TempFolder();
        folder.Add("members/a.md", Reports.Correct);
        folder.Add("members/b.md", Other);
        string sum = Path.Combine(folder.Path, name);

        ToolRun.Of("rollup", Path.Combine(folder.Path, "members"), "--sum", sum);

        using var json = JsonDocument.Parse(ToolRun.Of("parse", sum, "--format", "json").Output);
        JsonElement report = json.RootElement.GetProperty("report");
        Assert.Equal(2023, report.GetProperty("year").GetInt32());
        Assert.Equal(2 * 38, report.GetProperty("requests").GetProperty("outcomes").GetProperty("total").GetProperty("total").GetInt32());
    }

    [Fact]
    public void The_ending_of_the_sums_name_tells_its_format()
    {
        ToolRun run = ToolRun.Of("rollup", "a.md", "--sum", "sum.pdf");

        Assert.Equal((ExitStatus.Failure, "govdisclosure: 选项 --sum 的文件名结尾可以是：.txt .md .html .htm .csv .json .docx .xlsx\n"), (run.Status, run.Error));
    }

    [Fact]
    public void What_cannot_be_added_up_is_said_in_one_line()
    {
        using var folder = new TempFolder();
        string notice = folder.Add("notice.md", "关于召开会议的通知");
        string report = folder.Add("a.md", Reports.Correct);

        Assert.Equal("govdisclosure: 没有可以相加的报告\n", ToolRun.Of("rollup", notice).Error);
        Assert.StartsWith($"govdisclosure: {notice} 中没有年度报告", ToolRun.Of("rollup", report, "--parent", notice).Error, StringComparison.Ordinal);
        Assert.StartsWith("govdisclosure: 找不到", ToolRun.Of("rollup", report, "--bodies", "none.txt").Error, StringComparison.Ordinal);
        Assert.Equal(ExitStatus.Failure, ToolRun.Of("rollup", notice).Status);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_said_and_makes_the_status_2()
    {
        using var folder = new TempFolder();
        string report = folder.Add("a.md", Reports.Correct);

        ToolRun run = ToolRun.Of("rollup", report, "none.md");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith("govdisclosure: 找不到", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 份文件，计入 1 份\n", run.Output, StringComparison.Ordinal);
    }
}
