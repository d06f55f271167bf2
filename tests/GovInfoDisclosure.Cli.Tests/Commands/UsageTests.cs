using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("", "缺少命令。可用的命令：check parse convert compare rollup batch new normalize rules schema。用法见 govdisclosure --help")]
    [InlineData("chek a.txt", "没有“chek”这个命令。可用的命令：check parse convert compare rollup batch new normalize rules schema。用法见 govdisclosure --help")]
    [InlineData("publish a.txt --to html", "没有“publish”这个命令。可用的命令：check parse convert compare rollup batch new normalize rules schema。用法见 govdisclosure --help")]
    [InlineData("check", "缺少 PATH。用法见 govdisclosure --help")]
    [InlineData("check a.txt --sarif", "没有“--sarif”这个选项。用法见 govdisclosure --help")]
    [InlineData("rules --sarif", "没有“--sarif”这个选项。用法见 govdisclosure --help")]
    [InlineData("check a.txt --format", "选项 --format 后面缺少值")]
    [InlineData("check a.txt --format xml", "选项 --format 不能是“xml”，可以是：text|json|ndjson|sarif|html")]
    [InlineData("check a.txt --edition 2020", "选项 --edition 不能是“2020”，可以是：auto|2019|2021")]
    [InlineData("check a.txt --kind text --kind json", "选项 --kind 只能写一次")]
    [InlineData("check - a.txt -", "标准输入（-）只能写一次")]
    [InlineData("normalize", "缺少 PATH。用法见 govdisclosure --help")]
    [InlineData("normalize --nope", "没有“--nope”这个选项。用法见 govdisclosure --help")]
    [InlineData("normalize a.txt b.txt", "不认识的参数：b.txt。用法见 govdisclosure --help")]
    [InlineData("normalize a.txt --to zh", "选项 --to 不能是“zh”，可以是：zh-Hans|zh-Hant")]
    [InlineData("normalize a.txt --script-only t2x", "选项 --script-only 不能是“t2x”，可以是：t2s|s2t|tw2s|s2tw|hk2s|s2hk|tw2sp|s2twp")]
    [InlineData("normalize --script-only a.txt", "选项 --script-only 不能是“a.txt”，可以是：t2s|s2t|tw2s|s2tw|hk2s|s2hk|tw2sp|s2twp")]
    [InlineData("normalize a.txt --script-only t2s --to zh-Hans", "选项 --to 与 --script-only CONFIG 不能同用")]
    [InlineData("normalize a.txt --script-only --changes", "选项 --script-only 与 --changes 不能同用")]
    [InlineData("normalize a.txt --format json", "--format json 只能与 --changes 同用")]
    [InlineData("schema", "缺少 EDITION。用法见 govdisclosure --help")]
    [InlineData("schema 2020", "没有“2020”这个格式版本，可以是：2019|2021")]
    [InlineData("schema 2021 2019", "不认识的参数：2019。用法见 govdisclosure --help")]
    [InlineData("rules GID9", "没有编号为“GID9”的检查项；govdisclosure rules 列出全部检查项")]
    public void A_mistake_gets_one_clear_line(string arguments, string message)
    {
        ToolRun run = ToolRun.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, "", $"govdisclosure: {message}\n"), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public void A_mistake_is_explained_in_the_users_language() =>
        Assert.Equal("govdisclosure: PATH is missing; see govdisclosure --help\n", ToolRun.InCulture("en-US", "check").Error);

    [Theory]
    [InlineData("--help", "check <PATH>")]
    [InlineData("check --help", "--format <text|json|ndjson|sarif|html>")]
    public void Help_goes_to_standard_output(string arguments, string words)
    {
        ToolRun run = ToolRun.Of(arguments.Split(' '));

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_cannot_be_written_are_one_line_and_status_2()
    {
        ToolRun run = ToolRun.With(environment => environment with { Output = new FullDisk() }, "rules");

        Assert.Equal((2, "govdisclosure: 无法写出结果：disk full\n"), (run.Status, run.Error));
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("disk full");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("disk full");
    }
}
