using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Commands;

public sealed class NormalizeTests : IDisposable
{
    private const string Given = "標題\r\n統(tǒng)一\u3000公開１２件\r\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_clean_text_is_printed()
    {
        ToolRun run = ToolRun.Of("normalize", _folder.Add("a.txt", Given));

        Assert.Equal((0, "标题\n统一 公开12件\n", ""), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public void Standard_input_is_read() => Assert.Equal("标题\n统一 公开12件\n", ToolRun.WithInput(Given, "normalize", "-").Output);

    [Fact]
    public void The_same_cleaning_gives_traditional_text() =>
        Assert.Equal("標題\n統一 公開12件\n", ToolRun.WithInput(Given, "normalize", "-", "--to", "zh-Hant").Output);

    [Fact]
    public void Simplified_text_becomes_traditional() =>
        Assert.Equal("政府信息公開\n", ToolRun.WithInput("政府信息公开\r\n", "normalize", "-", "--to", "zh-Hant").Output);

    [Fact]
    public void A_web_page_is_text_without_its_markup() =>
        Assert.Equal("统一公开", ToolRun.WithInput("<p>統一公開</p>", "normalize", "-", "--kind", "html").Output.Trim());

    [Fact]
    public void Changes_are_a_line_each_at_the_place_in_the_source()
    {
        ToolRun run = ToolRun.WithInput(Given, "normalize", "-", "--changes");

        Assert.Equal(
            """
            1:1 script 標題 → 标题
            1:3 width U+000D →
            2:1 script 統 → 统
            2:2 pinyin (tǒng) →
            2:9 width U+3000 → U+0020
            2:11 script 開 → 开
            2:12 width １２ → 12
            2:15 width U+000D →

            """,
            run.Output);
        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Fact]
    public void Changes_are_an_array_for_programs()
    {
        ToolRun run = ToolRun.WithInput("統(tǒng)一", "normalize", "-", "--changes", "--format", "json");

        JsonElement[] changes = [.. JsonDocument.Parse(run.Output).RootElement.EnumerateArray()];
        Assert.Equal(
            [
                """{"kind":"script","location":{"line":1,"column":1,"offset":0,"length":1},"before":"統","after":"统"}""",
                """{"kind":"pinyin","location":{"line":1,"column":2,"offset":1,"length":6},"before":"(tǒng)","after":""}""",
            ],
            changes.Select(Compact));
    }

    [Fact]
    public void Nothing_changed_is_an_empty_list()
    {
        Assert.Equal("", ToolRun.WithInput("统一", "normalize", "-", "--changes").Output);
        Assert.Equal("[]\n", ToolRun.WithInput("统一", "normalize", "-", "--changes", "--format", "json").Output);
    }

    [Fact]
    public void The_place_of_a_change_in_a_web_page_is_in_its_source()
    {
        const string Page = "<html><body>\n<p>公開</p></body></html>";

        Assert.Equal("2:5 script 開 → 开\n", ToolRun.WithInput(Page, "normalize", "-", "--changes").Output);
    }

    [Theory]
    [InlineData("統(tǒng)一\u3000著力１\r\n\r軟體", "统(tǒng)一\u3000著力１\r\n\r软体")]
    [InlineData("\uFEFF統一\n", "\uFEFF统一\n")]
    [InlineData("<p>統一</p>\r\n<script>軟體</script>", "<p>统一</p>\r\n<script>软体</script>")]
    public void Script_only_changes_nothing_but_script(string given, string expected)
    {
        ToolRun run = ToolRun.WithInput(given, "normalize", "-", "--script-only");

        Assert.Equal((0, expected, ""), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public void Script_only_follows_the_script_asked_for() =>
        Assert.Equal("軟件１\r\n", ToolRun.WithInput("软件１\r\n", "normalize", "-", "--to", "zh-Hant", "--script-only").Output);

    [Fact]
    public void Script_only_takes_a_configuration_by_name() =>
        Assert.Equal("軟體１\r\n", ToolRun.WithInput("软件１\r\n", "normalize", "--script-only", "s2twp", "-").Output);

    [Fact]
    public void Another_encoding_becomes_utf_8()
    {
        string path = Path.Combine(_folder.Path, "a.txt");
        File.WriteAllBytes(path, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("統一\r\n")]);

        Assert.Equal("统一\r\n", ToolRun.Of("normalize", path, "--script-only").Output);
        Assert.Equal("统一\n", ToolRun.Of("normalize", path).Output);
    }

    [Theory]
    [InlineData()]
    [InlineData("--script-only")]
    [InlineData("--changes")]
    public void A_file_that_is_not_there_is_one_clear_line(params string[] options)
    {
        string path = Path.Combine(_folder.Path, "none.txt");

        ToolRun run = ToolRun.Of(["normalize", path, .. options]);

        Assert.Equal((2, "", $"govdisclosure: 找不到文件或文件夹：{path}\n"), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public void A_folder_is_no_document()
    {
        ToolRun run = ToolRun.Of("normalize", _folder.Path);

        Assert.Equal((2, "", $"govdisclosure: 这里要一份文件，{_folder.Path} 是文件夹\n"), (run.Status, run.Output, run.Error));
    }

    [Theory]
    [InlineData()]
    [InlineData("--script-only")]
    public void A_file_that_is_no_text_is_one_clear_line(params string[] options)
    {
        string path = _folder.Add("a.txt", "一\0\0\0\u0001\0\0\0\u0002\0\0\0");

        ToolRun run = ToolRun.Of(["normalize", path, .. options]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"govdisclosure: {path}：GID0", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData()]
    [InlineData("--script-only")]
    public void Bytes_that_are_no_characters_are_said(params string[] options)
    {
        string path = Path.Combine(_folder.Path, "a.txt");
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes("政府信息公开工作年度报告"), 0xFF, .. Encoding.UTF8.GetBytes("统一")]);

        ToolRun run = ToolRun.Of(["normalize", path, .. options]);

        Assert.Equal((0, "政府信息公开工作年度报告\uFFFD统一"), (run.Status, run.Output));
        Assert.StartsWith($"govdisclosure: {path}：GID0003 ", run.Error, StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element)
    {
        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return JsonSerializer.Serialize(element, options);
    }
}
