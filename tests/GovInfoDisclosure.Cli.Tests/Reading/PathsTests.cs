using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Reading;

public class PathsTests
{
    [Fact]
    public void A_missing_file_is_one_line_and_the_others_are_still_read()
    {
        using var folder = new TempFolder();
        string there = folder.Add("a.md", Reports.Correct);

        ToolRun run = ToolRun.Of("check", "没有.txt", there);

        Assert.Equal((2, $"{there}：没有发现问题\n", "govdisclosure: 找不到文件或文件夹：没有.txt\n"), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public void A_missing_file_alone_prints_no_result()
    {
        ToolRun run = ToolRun.Of("check", "没有.txt", "--format", "json");

        Assert.Equal((2, "", "govdisclosure: 找不到文件或文件夹：没有.txt\n"), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public void The_status_is_the_greatest_of_all_documents()
    {
        using var folder = new TempFolder();
        string correct = folder.Add("a.md", Reports.Correct);
        string faulty = folder.Add("b.md", Reports.Faulty);

        Assert.Equal(0, ToolRun.Of("check", correct, correct).Status);
        Assert.Equal(1, ToolRun.Of("check", faulty, correct).Status);
        Assert.Equal(2, ToolRun.Of("check", faulty, "没有.txt", correct).Status);
    }

    [Fact]
    public void A_folder_is_searched_in_order_without_what_is_hidden_or_not_read()
    {
        using var folder = new TempFolder();
        folder.Add("b.txt", Reports.Correct);
        folder.Add("a/z.md", Reports.Correct);
        folder.Add("a/下/报告.markdown", Reports.Correct);
        folder.Add("A.TXT", Reports.Correct);
        folder.Add("图.png");
        folder.Add("README");
        folder.Add(".git/config.txt");
        folder.Add("a/.hidden.txt");

        ToolRun run = ToolRun.Of("check", folder.Path);

        Assert.Equal(0, run.Status);
        Assert.Equal(
            ["A.TXT", "a/z.md", "a/下/报告.markdown", "b.txt"],
            run.Output.Split('\n').Where(line => line.Contains(folder.Path, StringComparison.Ordinal))
                .Select(line => Path.GetRelativePath(folder.Path, line[..line.IndexOf('：', StringComparison.Ordinal)]).Replace('\\', '/')));
        Assert.EndsWith("\n\n共 4 份文件，0 份有错误：没有发现问题\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_kind_given_every_file_of_a_folder_is_read()
    {
        using var folder = new TempFolder();
        folder.Add("报告", Reports.Correct);

        Assert.Equal(0, ToolRun.Of("check", folder.Path, "--kind", "markdown").Status);
    }

    [Fact]
    public void A_folder_without_anything_to_read_is_said()
    {
        using var folder = new TempFolder();
        folder.Add("图.png");

        ToolRun run = ToolRun.Of("check", folder.Path);

        Assert.Equal((2, "", $"govdisclosure: 文件夹中没有可以读取的文件：{folder.Path}\n"), (run.Status, run.Output, run.Error));
    }

    [Theory]
    [InlineData("@list.md")] // no response file
    [InlineData("-report.md")] // no option: there is such a file
    [InlineData("[suggest].md")] // no directive
    public void A_path_means_nothing_but_the_path(string name)
    {
        string current = Directory.GetCurrentDirectory();
        File.WriteAllText(Path.Combine(current, name), Reports.Correct);
        try
        {
            ToolRun run = ToolRun.Of("check", name);

            Assert.Equal((0, $"{name}：没有发现问题\n"), (run.Status, run.Output));
        }
        finally
        {
            File.Delete(Path.Combine(current, name));
        }
    }

    [Fact]
    public void Names_cannot_control_the_terminal()
    {
        ToolRun run = ToolRun.Of("check", "\u001B[2Jx");

        Assert.Equal("govdisclosure: 找不到文件或文件夹：␛[2Jx\n", run.Error);
    }

    [Fact]
    public void Several_documents_end_with_a_total()
    {
        ToolRun run = ToolRun.Of("check", Reports.SamplePath, Reports.SamplePath, Reports.SamplePath);

        Assert.EndsWith("\n\n共 3 份文件，3 份有错误：3 个错误\n", run.Output, StringComparison.Ordinal);
    }
}
