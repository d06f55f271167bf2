using GovInfoDisclosure.Cli.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Foreign;

/// <summary>What the tool writes, judged by checkers that we did not write.</summary>
public class ForeignCheckTests
{
    [ForeignFact("node")]
    public void Report_json_validates_against_the_printed_schema()
    {
        using var folder = new TempFolder();
        foreach (string edition in new[] { "2019", "2021" })
        {
            string schema = Print(folder, $"schema-{edition}.json", "schema", edition);
            string empty = Print(folder, $"empty-{edition}.json", "new", edition, "--to", "json");
            Assert.Empty(ForeignCheckers.Schema(schema, empty));
        }

        string[] reports = [.. new[] { Reports.Faulty, Reports.Blank, Reports.OneCellPerLine }.Select((text, i) =>
            Print(folder, $"report-{i}.json", "convert", folder.Add($"{i}.md", text), "--to", "json"))];
        Assert.Empty(ForeignCheckers.Schema(Path.Combine(folder.Path, "schema-2021.json"), reports));
    }

    [ForeignFact(true, "node")]
    public void Report_json_of_every_real_document_validates()
    {
        using var folder = new TempFolder();
        var files = new Dictionary<string, List<string>> { ["2019"] = [], ["2021"] = [] };
        foreach (string seed in Directory.GetFiles(Path.Combine(ForeignFactAttribute.Corpus!, "seeds"), "*.txt"))
        {
            string json = Print(folder, Path.GetFileNameWithoutExtension(seed) + ".json", "convert", seed, "--to", "json");
            string edition = File.ReadAllText(json).Contains("\"edition\": \"2019\"", StringComparison.Ordinal) ? "2019" : "2021";
            files[edition].Add(json);
        }

        Assert.NotEmpty(files["2021"]);
        Assert.All(files, pair => Assert.Empty(ForeignCheckers.Schema(Print(folder, $"schema-{pair.Key}.json", "schema", pair.Key), [.. pair.Value])));
    }

    [ForeignFact("node")]
    public void Json_that_breaks_the_schema_is_reported()
    {
        using var folder = new TempFolder();
        string schema = Print(folder, "schema.json", "schema", "2021");
        string report = Print(folder, "report.json", "new", "2021", "--to", "json");
        File.WriteAllText(report, File.ReadAllText(report).Replace("\"edition\": \"2021\"", "\"edition\": 2021", StringComparison.Ordinal));
        Assert.NotEmpty(ForeignCheckers.Schema(schema, report));
    }

    [ForeignFact("node")]
    public void Sarif_validates_against_its_published_schema()
    {
        using var folder = new TempFolder();
        string faulty = folder.Add("某 局.md", Reports.Faulty);
        string correct = folder.Add("correct.md", Reports.Correct);
        string other = folder.Add("other.md", Reports.Correct.Replace("自然资源局", "水利局", StringComparison.Ordinal));
        string notice = folder.Add("notice.md", "关于召开会议的通知");

        Assert.Empty(ForeignCheckers.Sarif(
            Print(folder, "check.sarif", "check", faulty, correct, notice, "--format", "sarif"),
            Print(folder, "english.sarif", "check", faulty, "--format", "sarif", "--language", "en"),
            Print(folder, "compare.sarif", "compare", correct, faulty, "--format", "sarif"),
            Print(folder, "rollup.sarif", "rollup", correct, faulty, other, "--format", "sarif")));
        Assert.NotEmpty(ForeignCheckers.Sarif(folder.Add("wrong.sarif", """{ "version": "2.1.0", "runs": [{ "tool": {} }] }""")));
    }

    [ForeignFact("java")]
    public void Every_page_is_valid_html()
    {
        using var folder = new TempFolder();
        Assert.Empty(ForeignCheckers.Html(Pages(folder)));
        Assert.NotEmpty(ForeignCheckers.Html(folder.Add("wrong.html", "<!DOCTYPE html><title>x</title><table><td headers=none>")));
    }

    [ForeignFact("node", "chromium")]
    public void Every_page_is_accessible()
    {
        using var folder = new TempFolder();
        Assert.Empty(ForeignCheckers.Accessibility(Pages(folder)));
        Assert.NotEmpty(ForeignCheckers.Accessibility(folder.Add("wrong.html", "<!DOCTYPE html><title>x</title><p style='color:#ccc;background:#fff'>x</p><img src=x>")));
    }

    private static string[] Pages(TempFolder folder)
    {
        string faulty = folder.Add("faulty.md", Reports.Faulty);
        string correct = folder.Add("correct.md", Reports.Correct);
        string blank = folder.Add("blank.md", Reports.Blank.Replace("青禾县自然资源局", "青禾县司法局", StringComparison.Ordinal));
        string fragment = ToolRun.Of("convert", correct, "--to", "html", "--fragment").Output;
        return
        [
            Print(folder, "report.html", "convert", faulty, "--to", "html"),
            Print(folder, "hant.html", "convert", faulty, "--to", "html", "--script", "zh-Hant"),
            Print(folder, "new-2019.html", "new", "2019", "--to", "html"),
            folder.Add("fragment.html", $"<!DOCTYPE html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><title>页</title></head><body><main><h1>页</h1>{fragment}</main></body></html>"),
            Print(folder, "findings.html", "check", faulty, blank, "--format", "html"),
            Print(folder, "findings-hant.html", "check", faulty, "--format", "html", "--language", "zh-Hant"),
            Print(folder, "findings-en.html", "check", faulty, "--format", "html", "--language", "en"),
            Print(folder, "none.html", "check", folder.Add("none.md", "没有报告"), "--format", "html"),
            Print(folder, "years.html", "compare", correct, faulty, "--format", "html"),
            Print(folder, "rollup.html", "rollup", correct, blank, "--format", "html"),
        ];
    }

    private static string Print(TempFolder folder, string name, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        Assert.InRange(run.Status, 0, 1);
        return folder.Add(name, run.Output);
    }
}
