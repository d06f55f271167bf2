using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Readme;

/// <summary>The README's examples, run; that they are the README's word for word is checked with those of all pages.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_finds_the_fault_of_the_sample()
    {
        var output = new StringWriter();
        Example(Path.Combine(Repository.Root, "docs/samples/qinghe-2023.md"), output);

        Assert.Contains("青禾县自然资源局 2023: 37 requests", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Error GID300", output.ToString(), StringComparison.Ordinal);
    }

    private static void Example(string path, TextWriter Console)
    {
        // example
        ParseResult parsed = DisclosureReports.Parse(File.ReadAllBytes(path), path);
        if (parsed.Report is AnnualReport2021 report)
        {
            Console.WriteLine($"{report.Header.Agency} {report.Header.Year}: {report.Requests.NewlyReceived.Total} requests");
        }

        foreach (Diagnostic finding in DisclosureReports.Validate(parsed).Diagnostics)
        {
            Console.WriteLine($"{finding.Severity} {finding.Id} {finding.Address}: {DiagnosticText.Message(finding)}");
        }
        // end
    }
}
