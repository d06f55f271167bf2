using System.IO.Compression;
using System.Text;
using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Native.Tests.Support;

namespace GovInfoDisclosure.Native.Tests;

[Collection(NativeLibraryCollection.Name)]
public class SameAsTheToolTests(NativeLibraryFixture library)
{
    private static readonly string[] Formats = ["text", "markdown", "html", "csv", "json", "docx", "xlsx"];

    [NativeFact]
    public void A_check_gives_the_bytes_and_the_status_of_the_tool()
    {
        using var folder = new TempFolder();
        string[] documents =
        [
            Reports.SamplePath,
            folder.Add("correct.md", Reports.Correct),
            folder.Add("blank.md", Reports.Blank),
            folder.Add("lines.txt", Reports.OneCellPerLine),
            folder.Add("guide.txt", "政府信息公开指南"),
            folder.Add("empty.txt"),
            AddBytes(folder, "malformed.txt", [.. Encoding.UTF8.GetBytes("政府信息公开"), 0xFF, 0xFE, 0x80]),
            AddBytes(folder, "damaged.docx", [.. "PK"u8, 3, 4, 0, 0]),
            .. Formats.Select(format => Converted(folder, format)),
        ];
        foreach (string document in documents)
        {
            AssertSame(document, "check", "");
            AssertSame(document, "parse", "");
        }

        AssertSame(Reports.SamplePath, "check", "\"language\": \"zh-Hant\"", "--language", "zh-Hant");
        AssertSame(Reports.SamplePath, "check", "\"language\": \"en\", \"locations\": true", "--language", "en", "--locations");
        AssertSame(Reports.SamplePath, "parse", "\"edition\": \"2019\"", "--edition", "2019");
        AssertSame(Reports.SamplePath, "check", "\"kind\": \"text\", \"profile\": \"publish\"", "--kind", "text", "--profile", "publish");
        string settings = """{"rules": {"GID3001": "off"}}""";
        AssertSame(Reports.SamplePath, "check", "\"settings\": " + settings, "--config", folder.Add("settings.json", settings));
        string blank = folder.Add("warnings.md", Reports.Blank);
        AssertSame(blank, "check", "\"failOn\": \"warning\"", "--fail-on", "warning");
    }

    [CorpusNativeFact]
    public void Real_documents_give_the_bytes_and_the_status_of_the_tool()
    {
        string[] documents = [.. new[] { "seeds", "corpus/documents" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(CorpusNativeFactAttribute.Corpus!, folder), "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".txt" or ".html" or ".htm" or ".docx" or ".xlsx" or ".md" or ".csv")];
        Assert.NotEmpty(documents);
        Assert.All(documents, document => AssertSame(document, "check", ""));
    }

    [NativeFact]
    public void A_conversion_gives_the_file_of_the_tool()
    {
        using var folder = new TempFolder();
        foreach (string format in Formats)
        {
            ProgramRun run = Call("convert", $$"""{"to": "{{format}}", "name": "x.md"}""", Reports.SamplePath);
            Assert.Equal(0, run.Status);
            Assert.Equal(Content(File.ReadAllBytes(Converted(folder, format))), Content(run.Output));
        }

        string traditional = Path.Combine(folder.Path, "traditional.html");
        ToolRun.Of("convert", Reports.SamplePath, "--to", "html", "--script", "zh-Hant", "--fragment", "--bom", "-o", traditional);
        ProgramRun other = Call("convert", """{"to": "html", "script": "zh-Hant", "fragment": true, "bom": true}""", Reports.SamplePath);
        Assert.Equal(File.ReadAllBytes(traditional), other.Output);
    }

    [NativeFact]
    public void A_clean_text_is_that_of_the_tool()
    {
        foreach ((string options, string script) in new[] { ("""{"name": "x.md"}""", "zh-Hans"), ("""{"name": "x.md", "to": "zh-Hant"}""", "zh-Hant") })
        {
            ProgramRun run = Call("normalize", options, Reports.SamplePath);
            Assert.Equal((0, ToolRun.Of("normalize", Reports.SamplePath, "--to", script).Output), (run.Status, run.Text));
        }
    }

    [NativeFact]
    public void Two_years_are_compared_as_by_the_tool()
    {
        using var folder = new TempFolder();
        string lastYear = folder.Add("2022.md", Reports.Correct.Replace("2023", "2022", StringComparison.Ordinal));
        string options = $$"""{"lastYearName": "{{lastYear}}", "name": "{{Reports.SamplePath}}", "language": "en", "locations": true}""";
        ToolRun tool = ToolRun.Of("compare", lastYear, Reports.SamplePath, "--format", "json", "--language", "en", "--locations");
        ProgramRun run = Call("compare", options, lastYear, Reports.SamplePath);
        Assert.Equal((tool.Status, tool.Output), (run.Status, run.Text));

        ProgramRun none = Call("compare", "", folder.Add("guide.txt", "政府信息公开指南"), Reports.SamplePath);
        Assert.Equal((ToolRun.Of("compare", Path.Combine(folder.Path, "guide.txt"), Reports.SamplePath).Status, ""), (none.Status, none.Text));
    }

    [NativeFact]
    public void Rules_are_explained_as_by_the_tool()
    {
        Assert.Equal(ToolRun.Of("rules", "--format", "json").Output, Call("rules", "").Text);
        Assert.Equal(
            ToolRun.Of("rules", "GID3001", "--format", "json", "--language", "en").Output,
            Call("rules", """{"id": "GID3001", "language": "en"}""").Text);
    }

    [NativeFact]
    public void A_schema_and_the_version_are_those_of_the_tool()
    {
        Assert.Equal(ToolRun.Of("schema", "2021").Output, Call("schema", """{"edition": "2021"}""").Text);
        Assert.Contains($"\"tool\": \"{Call("version", "").Text}\"", ToolRun.Of("parse", Reports.SamplePath, "--format", "json").Output, StringComparison.Ordinal);
    }

    private void AssertSame(string document, string command, string options, params string[] toolOptions)
    {
        ProgramRun run = Call(command, $$"""{"name": "{{document}}"{{(options.Length > 0 ? ", " : "")}}{{options}}}""", document);
        ToolRun tool = ToolRun.Of([command, document, "--format", "json", .. toolOptions]);
        Assert.Equal((document, tool.Output, tool.Status), (document, run.Text, run.Status));
    }

    private ProgramRun Call(string function, string options, params string[] file) =>
        ProgramRun.Of(library.Caller, ["call", function, options, .. file]);

    // the frameworks of tool and library pack with other versions of zlib: of an Office file, what is packed is the same
    private static string[] Content(byte[] file)
    {
        if (!file.AsSpan().StartsWith("PK"u8))
        {
            return [Encoding.UTF8.GetString(file)];
        }

        using var package = new ZipArchive(new MemoryStream(file));
        return [.. package.Entries.SelectMany(entry => new[] { entry.FullName, new StreamReader(entry.Open()).ReadToEnd() })];
    }

    private static string Converted(TempFolder folder, string format)
    {
        string path = Path.Combine(folder.Path, "converted." + (format is "text" ? "txt" : format is "markdown" ? "md" : format));
        ToolRun.Of("convert", Reports.SamplePath, "--to", format, "-o", path);
        return path;
    }

    private static string AddBytes(TempFolder folder, string name, byte[] content)
    {
        string path = folder.Add(name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
