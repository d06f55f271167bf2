using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Readme;

/// <summary>The README's examples are the method below and the class beside it, word for word: they are compiled here, and run.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("ReadmeTests.cs", "        ")]
    [InlineData("OpenCcNetConverterTests.cs", "")]
    public void The_example_is_the_code_that_is_compiled_here(string file, string indent)
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests/GovInfoDisclosure.Format.Tests/Readme", file));
        int start = source.IndexOf("// example\n", StringComparison.Ordinal) + "// example\n".Length;
        string body = source[start..source.IndexOf(indent + "// end", start, StringComparison.Ordinal)];
        string example = string.Join('\n', body.TrimEnd().Split('\n').Select(line => line.Length > indent.Length ? line[indent.Length..] : ""));

        Assert.Contains("```csharp\n" + example + "\n```", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
    }

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
