using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public class RulesTests
{
    [Fact]
    public void Every_rule_has_a_line()
    {
        ToolRun run = ToolRun.Of("rules");

        Assert.Equal(0, run.Status);
        Assert.Equal(DescriptorCatalog.All.Select(rule => rule.Id), run.Output.TrimEnd('\n').Split('\n').Select(line => line[..7]));
        Assert.Contains("GID0003  warning  编码有误\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GID0003")]
    [InlineData("gid0003")]
    public void One_rule_is_explained(string id) => Assert.Equal(
        """
        GID0003  warning  编码有误

        说明      按 … 解码时有 … 处字节无法识别，已标为 �
        改法      请用正确的编码（建议 UTF-8）重新保存文件
        依据      推断
        适用格式  2019 2021
        谁来改    换一种更好的读取方式或文件
        示例      UTF-8 文件中夹有 GBK 字节

        """,
        ToolRun.Of("rules", id).Output);

    [Fact]
    public void Every_rule_can_be_explained_in_every_language()
    {
        foreach (DiagnosticDescriptor rule in DescriptorCatalog.All)
        {
            foreach (string language in new[] { "zh-Hans", "zh-Hant", "en" })
            {
                ToolRun run = ToolRun.Of("rules", rule.Id, "--language", language);

                Assert.Equal(0, run.Status);
                Assert.DoesNotContain('{', run.Output);
            }
        }
    }

    [Fact]
    public void All_rules_are_one_array()
    {
        JsonElement rules = JsonDocument.Parse(ToolRun.Of("rules", "--format", "json").Output).RootElement;

        Assert.Equal(DescriptorCatalog.All.Select(rule => rule.Id), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!));
    }

    [Fact]
    public void One_rule_is_one_object()
    {
        JsonElement rule = JsonDocument.Parse(ToolRun.Of("rules", "GID3002", "--format", "json", "--language", "en").Output).RootElement;

        Assert.Equal(("GID3002", "error", "The outcomes do not add up", "form", "document"), (
            rule.GetProperty("id").GetString(),
            rule.GetProperty("severity").GetString(),
            rule.GetProperty("title").GetString(),
            rule.GetProperty("provenance").GetString(),
            rule.GetProperty("responsibility").GetString()));
    }
}
