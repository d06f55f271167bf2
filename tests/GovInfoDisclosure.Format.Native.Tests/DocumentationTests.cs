using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format.AspNetCore;
using GovInfoDisclosure.Format.DependencyInjection;
using GovInfoDisclosure.Format.Tests.Support;
using GovInfoDisclosure.Native.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.Native.Tests;

/// <summary>Runs what docs/embed-in-java-php-python.md shows, as it stands there.</summary>
[Collection(NativeLibraryCollection.Name)]
public class DocumentationTests(NativeLibraryFixture library)
{
    private const string Report = "report.html";

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "embed-in-java-php-python.md"));

    [ProgramFact("php")]
    public async Task The_PHP_example_prints_what_the_page_says()
    {
        using TempFolder folder = WithReport();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddGovInfoDisclosureFormat();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using WebApplication server = builder.Build();
        server.MapGovInfoDisclosure("/govinfo");
        await server.StartAsync();
        string example = Snippet("php").Replace("http://127.0.0.1:5000", server.Urls.Single(), StringComparison.Ordinal);
        string script = folder.Add("example.php", "<?php\n" + example);
        Assert.Equal(Snippet("text"), ProgramRun.In(folder.Path, "php", [], script).Succeed().Text);

        await server.StopAsync();
        Assert.Equal("not checked\n", ProgramRun.In(folder.Path, "php", [], script).Text);
    }

    [NativeFact("python3")]
    public void The_Python_example_prints_what_the_page_says()
    {
        using TempFolder folder = WithReport();
        ProgramRun run = ProgramRun.In(
            folder.Path,
            "python3",
            [("PYTHONPATH", BindingsTests.Python), ("PYTHONDONTWRITEBYTECODE", "1"), ("GOVINFO_DISCLOSURE_LIBRARY", library.Library)],
            folder.Add("example.py", Snippet("python"))).Succeed();
        Assert.Equal(Snippet("text"), run.Text);
        Assert.Equal(["GID3001"], ToolRun.Of("check", Path.Combine(folder.Path, "report.docx"), "--format", "ndjson").Output.FindAll("\"id\":\"", "\""));
    }

    [NativeFact("javac", "java", NativeFactAttribute.Jna)]
    public void The_Java_example_prints_the_JSON_of_the_tool()
    {
        using TempFolder folder = WithReport();
        BindingsTests.CompileJava(folder.Path, folder.Add("CheckReport.java", Snippet("java")));
        ProgramRun run = ProgramRun.In(
            folder.Path,
            "java",
            [("GOVINFO_DISCLOSURE_LIBRARY", library.Library)],
            "-Dfile.encoding=UTF-8", "-cp", BindingsTests.ClassPath(folder.Path), "CheckReport").Succeed();
        Assert.Equal(Expected(folder), run.Text);
    }

    [NativeFact]
    public void The_C_example_prints_the_JSON_of_the_tool()
    {
        using TempFolder folder = WithReport();
        string program = Path.Combine(folder.Path, "check");
        ProgramRun.Of("gcc", "-Wall", "-Werror", folder.Add("check.c", Snippet("c")), "-I", library.Folder, library.Library, $"-Wl,-rpath,{library.Folder}", "-o", program)
            .Succeed();
        ProgramRun run = ProgramRun.In(folder.Path, program, []);
        Assert.Equal((1, Expected(folder)), (run.Status, run.Text));
    }

    private static TempFolder WithReport()
    {
        var folder = new TempFolder();
        ToolRun.Of("convert", Reports.SamplePath, "--to", "html", "-o", Path.Combine(folder.Path, Report));
        return folder;
    }

    // the name in the result is the path as the tool was given it
    private static string Expected(TempFolder folder)
    {
        string path = Path.Combine(folder.Path, Report);
        return ToolRun.Of("check", path, "--format", "json", "--language", "en").Output.Replace(path, Report, StringComparison.Ordinal);
    }

    private static string Snippet(string language) => Page.FindAll($"```{language}\n", "```").Single();
}
