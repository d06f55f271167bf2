using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Sources.Text;

/// <summary>“文本读取器”: reads plain text in any of the usual Chinese encodings.</summary>
public sealed class TextSourceReader : ISourceReader
{
    /// <summary>“文本读取器”: makes a reader of plain text.</summary>
    public TextSourceReader()
        : this(SourceKind.Text)
    {
    }

    /// <summary>“文本读取器”: makes a reader of a kind whose text is read as it stands, such as Markdown.</summary>
    public TextSourceReader(SourceKind kind) => Kind = kind;

    /// <inheritdoc/>
    public SourceKind Kind { get; }

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        Guard.NotNull(name, nameof(name));
        Guard.NotNull(limits, nameof(limits));
        token.ThrowIfCancellationRequested();
        if (content.Length > limits.MaxBytes)
        {
            var finding = new Diagnostic(
                SourceDescriptors.TooLarge,
                null,
                new DiagnosticArgument("bytes", content.Length),
                new DiagnosticArgument("limit", limits.MaxBytes));
            return SourceDocument.Unreadable(name, Kind, finding);
        }

        DecodedText decoded = TextDecoder.Decode(content);
        ImmutableArray<Diagnostic> findings = decoded.Diagnostics;
        if (!decoded.IsUnreadable && string.IsNullOrWhiteSpace(decoded.Text))
        {
            findings = findings.Add(new Diagnostic(SourceDescriptors.EmptyDocument));
        }

        return new SourceDocument(name, Kind, decoded.Text, diagnostics: findings) { IsUnreadable = decoded.IsUnreadable };
    }
}
