using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.OpenXml.DependencyInjection;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Duties;
using GovInfoDisclosure.Format.Rules.Governance;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.Packages.Tests.Docs;

/// <summary>The examples of the pages for a task each, run with the sample.</summary>
public class TaskExamplesTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "docs/samples/qinghe-2023.md");

    [Fact]
    public void Check_before_publishing()
    {
        (byte[] content, string name) = (File.ReadAllBytes(Sample), Sample);
        // example
        ParseResult parsed = DisclosureReports.Parse(content, name);
        ValidationResult result = DisclosureReports.Validate(parsed, new ValidationOptions { Profile = ValidationProfile.Publish });
        bool mayBePublished = parsed.HasReport && !result.HasErrors;
        // end
        Assert.False(mayBePublished);
    }

    [Fact]
    public void Check_a_Word_file()
    {
        var file = new MemoryStream();
        AnnualReport report = DisclosureReports.Parse(File.ReadAllText(Sample)).GetReportOrThrow();
        new DocxRenderer().Render(report, file);
        (byte[] content, string name) = (file.ToArray(), "report.docx");
        // example
        var reader = new DocumentReader([.. DocumentReader.DefaultReaders, new DocxSourceReader(), new XlsxSourceReader()]);
        ParseResult parsed = new ReportParser().Parse(reader.Read(content, name));
        // end
        Assert.Equal(report, parsed.Report);
    }

    [Fact]
    public void Read_a_folder()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        AnnualReport report = DisclosureReports.Parse(File.ReadAllText(Sample)).GetReportOrThrow();
        File.WriteAllText(Path.Combine(folder, "a.html"), DisclosureReports.ToHtml(report));
        File.WriteAllText(Path.Combine(folder, "b.html"), "<p>关于召开会议的通知</p>");
        var output = new StringWriter();
        // example
        var reader = new DocumentReader();
        var parser = new ReportParser();
        foreach (string path in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories))
        {
            ParseResult parsed = parser.Parse(reader.Read(File.ReadAllBytes(path), path));
            ValidationResult findings = DisclosureReports.Validate(parsed);
            output.WriteLine(ResultJsonWriter.ToJson(parsed, findings.Diagnostics));
        }
        // end
        Directory.Delete(folder, recursive: true);
        Assert.Contains("青禾县自然资源局", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("notAReport", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Trust_a_figure()
    {
        ParseResult parsed = DisclosureReports.Parse(File.ReadAllText(Sample));
        AnnualReport report = parsed.GetReportOrThrow();
        ValidationResult findings = DisclosureReports.Validate(parsed);
        // example
        Figure received = report.Figures["/requests/newlyReceived/total"];
        bool trusted = received.IsReported && findings.Diagnostics.All(finding => finding.Address != "/requests/newlyReceived/total");
        // end
        Assert.True(trusted);
    }

    [Fact]
    public void Add_a_deadline()
    {
        // example
        ValidationOptions options = new()
        {
            AgencyKind = AgencyKind.Department,
            Deadlines = [new Deadline(AgencyKind.Department, 1, 20, "某市政务公开办通知")],
        };
        // end
        ParseResult parsed = DisclosureReports.Parse(File.ReadAllText(Sample));
        AnnualReport late = parsed.GetReportOrThrow().WithHeader(new ReportHeader(2023, "青禾县自然资源局", null, new ReportDate(2024, 1, 25)));
        Diagnostic[] findings = [.. DisclosureReports.Validate(late, options).Diagnostics.Where(finding =>
            DiagnosticText.Message(finding).Contains("某市政务公开办通知", StringComparison.Ordinal))];
        Assert.Single(findings);
        Assert.DoesNotContain(DisclosureReports.Validate(late).Diagnostics, finding => finding.Id == findings[0].Id);
    }

    [Fact]
    public void The_packages_own_pages()
    {
        AnnualReport report = DisclosureReports.Parse(File.ReadAllText(Sample)).GetReportOrThrow();
        Directory.SetCurrentDirectory(Directory.CreateTempSubdirectory().FullName);
        // example
        var services = new ServiceCollection().AddGovInfoDisclosureOpenXml();
        // end
        // example
        using FileStream file = File.Create("report.docx");
        new DocxRenderer().Render(report, file);
        // end
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.True(provider.GetRequiredService<DocumentReader>().CanRead(SourceKind.Docx) && file.Length > 0);
    }

    [Fact]
    public void Find_the_fault()
    {
        (string path, TextWriter Console) = (Sample, new StringWriter());
        // example
        ParseResult parsed = DisclosureReports.Parse(File.ReadAllBytes(path), path);
        foreach (Diagnostic finding in DisclosureReports.Validate(parsed).Diagnostics)
        {
            Console.WriteLine($"{finding.Severity} {finding.Id} {finding.Address}: {DiagnosticText.Message(finding)}");
        }
        // end
        Assert.Contains("Error GID3001", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_a_report()
    {
        AnnualReport report = DisclosureReports.Parse(File.ReadAllText(Sample)).GetReportOrThrow();
        var stream = new MemoryStream();
        // example
        string page = DisclosureReports.ToHtml(report);                                             // also ToText, ToMarkdown
        new DocxRenderer().Render(report, stream, new RenderOptions { Script = OutputScript.Traditional });
        // end
        Assert.Equal(report, DisclosureReports.Parse(System.Text.Encoding.UTF8.GetBytes(page), "report.html").Report);
        Assert.NotEqual(0, stream.Length);
    }

    [Fact]
    public void Test_with_any_report()
    {
        // example
        Prop.ForAll(ReportArbitraries.Consistent2021(), report => MyProgram.Accepts(report)).QuickCheckThrowOnFailure();
        // end
    }

    private static class MyProgram
    {
        public static bool Accepts(AnnualReport2021 report) => !DisclosureReports.Validate(report).HasErrors;
    }
}
