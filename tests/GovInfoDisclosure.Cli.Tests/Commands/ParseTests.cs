using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class ParseTests
{
    private static readonly string[] Lines = ToolRun.WithInput(Reports.Faulty, "parse", "-").Output.Split('\n');

    [Fact]
    public void The_header_is_printed_first() => Assert.Equal(
        [
            "标题      青禾县自然资源局2023年政府信息公开工作年度报告",
            "行政机关  青禾县自然资源局",
            "年度      2023",
            "发布日期  2024-01-18",
            "格式版本  2021",
        ],
        Lines[..5]);

    [Fact]
    public void Figures_stand_under_their_columns() => Assert.Equal(
        """
        表 四 复议诉讼
                            结果维持  结果纠正  其他结果  尚未审结  总计
        行政复议                   1         0         0         1     2
        行政诉讼
          未经复议直接起诉         1         0         0         0     1
          复议后起诉               0         0         0         0     0

        """.Split('\n'),
        Lines.SkipWhile(line => line != "表 四 复议诉讼").TakeWhile(line => !line.StartsWith('-')));

    [Fact]
    public void What_is_not_there_is_said_and_never_a_zero()
    {
        string output = ToolRun.WithInput(
            "青禾县档案局政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
            + "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n"
            + "| 1 |  | / | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n",
            "parse", "-").Output;

        Assert.Contains("年度      （未写明）\n", output, StringComparison.Ordinal);
        Assert.Contains("\n表 三 申请（缺）\n", output, StringComparison.Ordinal);
        Assert.Contains("\n行政复议                   1    （空）         /         0     1\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_follow_the_language()
    {
        string output = ToolRun.WithInput(Reports.Faulty, "parse", "-", "--language", "zh-Hant").Output;

        Assert.Contains("\n  （三）不予公開\n", output, StringComparison.Ordinal);
        Assert.Contains("青禾县自然资源局2023年政府信息公开工作年度报告", output, StringComparison.Ordinal); // what the report says stays as it is
    }
}
