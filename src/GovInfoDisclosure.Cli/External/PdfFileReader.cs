using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Text;

namespace GovInfoDisclosure.Cli.External;

/// <summary>Reads PDF files through poppler's pdftotext, which keeps the columns in their places; text that it wrote earlier is read as it is.</summary>
internal sealed class PdfFileReader(string program = "pdftotext") : ISourceReader
{
    // the width of a column in points: half that of the characters of most tables, so that words keep their places exactly
    private const string Pitch = "5";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly PdfTextSourceReader Text = new();

    public SourceKind Kind => SourceKind.PdfText;

    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        if (!content.Span.StartsWith("%PDF-"u8) || content.Length > limits.MaxBytes)
        {
            return Text.Read(content, name, limits, token);
        }

        using var folder = new ScratchFolder();
        string path = folder.Write("input.pdf", content);
        ProgramOutput? run = ExternalProgram.Run([program], ["-fixed", Pitch, "-enc", "UTF-8", path, "-"], Limit, limits.MaxBytes, token);
        return run switch
        {
            null => Unreadable(name, ExternalFindings.Missing("PDF", program, "poppler-utils")),
            { IsDone: false } => Unreadable(name, Explain(run.Problem)),
            _ when run.Output.All(b => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\f') => Unreadable(name, new Diagnostic(PackageDescriptors.PicturesOnly)),
            _ => Text.Read(run.Output, name, limits, token),
        };
    }

    private static SourceDocument Unreadable(string name, Diagnostic reason) => SourceDocument.Unreadable(name, SourceKind.PdfText, reason);

    private Diagnostic Explain(string problem) => problem.Contains("password", StringComparison.OrdinalIgnoreCase)
        ? new Diagnostic(PackageDescriptors.Encrypted)
        : ExternalFindings.Failed(program, problem);
}
