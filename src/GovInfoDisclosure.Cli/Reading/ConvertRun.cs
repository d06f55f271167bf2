using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>One document read to be written again; what reading had to say goes to standard error.</summary>
internal sealed class ConvertRun(CliEnvironment environment, Texts texts, Pipeline pipeline)
{
    private readonly Printer _printer = new(environment);

    /// <summary>Writes the report, if there is one; the exit status.</summary>
    public int Convert(string path, Action<AnnualReport> write)
    {
        DocumentResult? result = new InputOpener(environment, texts).Use<DocumentResult?>(path, pipeline.Process, problem =>
        {
            _printer.Complain(problem);
            return null;
        });
        if (result is null)
        {
            return ExitStatus.Failure;
        }

        _printer.Complain(texts, result.Parsed.Document, result.Diagnostics);
        if (result.Parsed.HasReport)
        {
            write(result.Parsed.Report);
        }

        return result.ExitStatus(Format.Diagnostics.Severity.Error);
    }
}
