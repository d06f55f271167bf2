using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Sources.Text;

/// <summary>“PDF 文本读取器”: reads the text of a PDF with its columns by position, as <c>pdftotext -fixed</c> and <c>-layout</c> write it; a form feed ends a page.</summary>
/// <remarks>A PDF itself is not read by the library; the tool runs pdftotext where it is installed.</remarks>
public sealed class PdfTextSourceReader : ISourceReader
{
    private static readonly TextSourceReader Bytes = new(SourceKind.PdfText);

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.PdfText;

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        Guard.NotNull(name, nameof(name));
        return FileSignature.Of(content.Span) == FileSignature.Pdf
            ? SourceDocument.Unreadable(name, Kind, new Diagnostic(SourceDescriptors.KindNotRead, null, new DiagnosticArgument("kind", "pdf")))
            : Bytes.Read(content, name, limits, token);
    }
}
