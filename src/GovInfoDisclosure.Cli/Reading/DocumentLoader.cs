using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>Reads single documents that a command cannot do without.</summary>
internal sealed class DocumentLoader(CliEnvironment environment, Texts texts, Pipeline pipeline)
{
    private readonly InputOpener _opener = new(environment, texts);
    private readonly Printer _printer = new(environment);

    /// <summary>The document; null when it cannot be opened or holds no report, which is said.</summary>
    public DocumentResult? LoadReport(string path)
    {
        DocumentResult? result = Load(path);
        if (result is null || result.Parsed.HasReport)
        {
            return result;
        }

        Diagnostic? reason = result.Diagnostics.FirstOrDefault(finding => finding.Severity == Severity.Error);
        _printer.Complain(texts.NoReport(path, reason is null ? "" : DiagnosticText.Message(reason, texts.Language)));
        return null;
    }

    private DocumentResult? Load(string path)
    {
        if (pipeline.Prepare([path]) is { } mistake)
        {
            _printer.Complain(mistake);
            return null;
        }

        return _opener.Use<DocumentResult?>(path, pipeline.Process, problem =>
        {
            _printer.Complain(problem);
            return null;
        });
    }
}
