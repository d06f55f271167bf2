using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class CheckTests
{
    [Fact]
    public void The_wrong_total_of_the_sample_is_shown_at_its_place()
    {
        ToolRun run = ToolRun.WithInput(Reports.Faulty, "check", "-");

        string[] lines = run.Output.Split('\n');
        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Error);
        Assert.StartsWith("error GID3001 ", lines[0], StringComparison.Ordinal);
        Assert.Equal("   ┌─ -:71:11   表 三 申请 › 行 （七）总计 › 列 自然人", lines[1]);
        Assert.Equal("71 │ | （七）总计 | 23 | 4 | 0 | 0 | 2 | 0 | 38 |", lines[2]);
        Assert.StartsWith("   │                ^^", lines[3], StringComparison.Ordinal);
        Assert.Contains("= 改法 请对照原始台账核对。（七）总计 × 自然人 23→32", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n-：1 个错误\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_fault_is_found_where_every_cell_has_its_own_line()
    {
        ToolRun run = ToolRun.WithInput(Reports.OneCellPerLine, "check", "-");

        int line = Array.IndexOf(Reports.OneCellPerLine.Split('\n'), "23") + 1;
        Assert.Equal(1, run.Status);
        Assert.Contains($"┌─ -:{line}:1   表 三 申请 › 行 （七）总计 › 列 自然人\n{line} │ 23\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_fault_gives_one_line_and_status_0()
    {
        ToolRun run = ToolRun.WithInput(Reports.Correct, "check", "-");

        Assert.Equal((0, "-：没有发现问题\n", ""), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public void A_blank_cell_is_a_warning_with_one_mark_at_its_place()
    {
        ToolRun run = ToolRun.WithInput(Reports.Blank, "check", "-");

        Assert.Equal(0, run.Status);
        Assert.Contains(" › 行 （七）总计 › 列 自然人\n71 │ | （七）总计 |  | 4 |", run.Output, StringComparison.Ordinal);
        Assert.Contains("   │               ^ ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n-：1 个警告\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public void The_user_says_what_counts_as_a_failure(string least, int status) =>
        Assert.Equal(status, ToolRun.WithInput(Reports.Blank, "check", "-", "--fail-on", least).Status);

    [Theory]
    [InlineData("zh-Hans", "-：没有发现问题\n")]
    [InlineData("zh-Hant", "-：沒有發現問題\n")]
    [InlineData("en", "-: no findings\n")]
    public void The_language_is_chosen(string language, string output) =>
        Assert.Equal(output, ToolRun.WithInput(Reports.Correct, "check", "-", "--language", language).Output);

    [Theory]
    [InlineData("", "没有发现问题")]
    [InlineData("fr-FR", "没有发现问题")]
    [InlineData("zh-CN", "没有发现问题")]
    [InlineData("zh-Hans-HK", "没有发现问题")]
    [InlineData("zh-TW", "沒有發現問題")]
    [InlineData("zh-Hant-HK", "沒有發現問題")]
    [InlineData("zh-MO", "沒有發現問題")]
    [InlineData("en-GB", "no findings")]
    public void The_language_is_the_users_if_it_is_Chinese_or_English(string culture, string words)
    {
        using var folder = new TempFolder();

        Assert.Contains(words, ToolRun.InCulture(culture, "check", folder.Add("a.md", Reports.Correct)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_edition_that_is_asked_for_is_the_edition_of_the_result() => Assert.Contains(
        "\"edition\": \"2019\"", ToolRun.WithInput(Reports.Correct, "parse", "-", "--edition", "2019", "--format", "json").Output, StringComparison.Ordinal);

    [Fact]
    public void A_document_that_is_no_report_is_an_error() => Assert.Equal(1, ToolRun.WithInput("关于召开年度会议的通知\n请各科室准时参加。\n", "check", "-").Status);

    [Fact]
    public void A_document_that_is_not_of_the_kind_given_is_status_2()
    {
        ToolRun run = ToolRun.WithInput(Reports.Correct, "check", "-", "--kind", "docx");

        Assert.Equal(2, run.Status);
        Assert.Contains("error GID0021 文件已损坏", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_given_is_an_empty_document_and_one_error() => Assert.Equal(
        """
        error GID0001 文件为空
           ┌─ -
           │ 文件中没有文字
           = 改法 请确认文件是否完整，或另存后重新提交

        -：1 个错误

        """,
        ToolRun.WithInput("", "check", "-").Output);

    [Fact]
    public void Broken_JSON_is_unreadable_and_shown_where_it_breaks()
    {
        ToolRun run = ToolRun.WithInput("{\"edition\": \"2021\",", "check", "-");

        Assert.Equal(2, run.Status);
        Assert.Contains(" 1 │ {\"edition\": \"2021\",\n   │                   ^ 从这里起不是正确的 JSON\n", run.Output, StringComparison.Ordinal);
    }
}
