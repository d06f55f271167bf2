using GovInfoDisclosure.Cli.Tests.Support;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Cli.Tests.Docs;

/// <summary>Every <c>govdisclosure</c> line of every page is run, with files of the names that it gives.</summary>
public class CommandTests
{
    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (string page in Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")))
            {
                foreach (string line in CommandLines(File.ReadAllLines(page)))
                {
                    lines.Add(Path.GetFileName(page), line);
                }
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_command_of_a_page_works(string page, string line)
    {
        using var folder = new TempFolder();
        Fill(folder);
        ToolRun run = ToolRun.Of([.. Words(line).Skip(1).Select(word => Place(folder, word))]);

        Assert.True(run.Status is ExitStatus.Ok or ExitStatus.Findings, $"{page}: {line}\n{run.Error}");
    }

    private static IEnumerable<string> CommandLines(string[] lines)
    {
        bool inShell = false;
        foreach (string line in lines)
        {
            inShell = line.StartsWith("```", StringComparison.Ordinal) ? line == "```sh" : inShell;
            if (inShell && line.StartsWith("govdisclosure ", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }

    // what stands before a comment or a redirection
    private static IEnumerable<string> Words(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word is not ("#" or ">"));

    private static string Place(TempFolder folder, string word) =>
        word.Contains('.', StringComparison.Ordinal) || word.EndsWith('/') ? Path.Combine(folder.Path, word) : word;

    private static void Fill(TempFolder folder)
    {
        foreach (string name in new[] { "2022.html", "2023.html", "archive/a.md", "bureaus/a.md" })
        {
            AnnualReport report = DisclosureReports.Parse(Reports.Faulty).GetReportOrThrow();
            folder.Add(name, name.EndsWith(".md", StringComparison.Ordinal) ? Reports.Faulty : DisclosureReports.ToHtml(
                name == "2022.html" ? report.WithHeader(report.Header with { Year = 2022 }) : report));
        }

        foreach (string name in new[] { "report.docx", "county.docx" })
        {
            using FileStream file = File.Create(Path.Combine(folder.Path, name));
            new DocxRenderer().Render(DisclosureReports.Parse(Reports.Correct).GetReportOrThrow(), file);
        }
    }
}
