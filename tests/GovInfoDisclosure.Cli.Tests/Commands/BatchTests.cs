using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class BatchTests
{
    [Fact]
    public void Each_document_is_one_line_in_the_order_of_the_folder()
    {
        using var folder = new TempFolder();
        for (int i = 10; i < 40; i++)
        {
            folder.Add($"in/{i}.md", i % 3 == 0 ? Reports.Faulty : Reports.Correct);
        }

        string output = Path.Combine(folder.Path, "out.ndjson");
        ToolRun run = ToolRun.Of("batch", Path.Combine(folder.Path, "in"), "-o", output);

        Assert.Equal((ExitStatus.Findings, ""), (run.Status, run.Output));
        Assert.StartsWith("共 30 份文件，10 份有错误", run.Error, StringComparison.Ordinal);
        string[] lines = File.ReadAllLines(output);
        Assert.Equal(30, lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            using var json = JsonDocument.Parse(lines[i]);
            Assert.EndsWith($"{10 + i}.md", json.RootElement.GetProperty("source").GetString(), StringComparison.Ordinal);
            Assert.Equal((10 + i) % 3 == 0, json.RootElement.GetProperty("diagnostics").EnumerateArray().Any(finding => finding.GetProperty("severity").GetString() == "error"));
        }

        Assert.False(File.Exists(output + ".part"));
    }

    [Fact]
    public void The_file_is_asked_for_and_the_folder_must_be_one()
    {
        using var folder = new TempFolder();
        string report = folder.Add("a.md", Reports.Correct);
        string output = Path.Combine(folder.Path, "out.ndjson");

        Assert.Equal(ExitStatus.Failure, ToolRun.Of("batch", folder.Path).Status);
        Assert.Equal($"govdisclosure: 这里要一个文件夹：{report}\n", ToolRun.Of("batch", report, "-o", output).Error);
        Assert.StartsWith("govdisclosure: 找不到", ToolRun.Of("batch", "none", "-o", output).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_one_line()
    {
        using var folder = new TempFolder();
        folder.Add("a.md", Reports.Correct);

        ToolRun run = ToolRun.Of("batch", folder.Path, "-o", Path.Combine(folder.Path, "no", "such", "out.ndjson"));

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith("govdisclosure: 无法写出结果", run.Error, StringComparison.Ordinal);
    }
}
