using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>Writes a Word document again with a comment at each finding.</summary>
internal sealed class AnnotateRun(CliEnvironment environment, Texts texts, Pipeline pipeline)
{
    private readonly InputOpener _opener = new(environment, texts);
    private readonly Printer _printer = new(environment);

    /// <summary>Writes the copy; the exit status of writing it, whatever was found.</summary>
    public int Over(string path, string output)
    {
        if ((pipeline.Prepare([path]) ?? _opener.Use<string?>(path, (content, name) => Annotate(content, name, output), problem => problem)) is not { } mistake)
        {
            return ExitStatus.Ok;
        }

        _printer.Complain(mistake);
        return ExitStatus.Failure;
    }

    // what is wrong, or null
    private string? Annotate(Stream content, string name, string output)
    {
        using var given = new MemoryStream();
        content.CopyTo(given);
        given.Position = 0;
        DocumentResult result = pipeline.Process(given, name);
        if (result.Parsed.Document.Kind != SourceKind.Docx)
        {
            return texts.OnlyForWord("--annotate", name);
        }

        using var annotated = new MemoryStream();
        try
        {
            DocxAnnotator.Annotate(given.ToArray(), result.Parsed, result.Diagnostics, annotated, texts.Language);
        }
        catch (FormatException e)
        {
            return texts.CannotOpen(name, e.Message);
        }

        ResultFile.Write(output, environment, annotated);
        return null;
    }
}
