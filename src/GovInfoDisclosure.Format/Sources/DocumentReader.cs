using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources.Html;
using GovInfoDisclosure.Format.Sources.Csv;
using GovInfoDisclosure.Format.Sources.Markdown;
using GovInfoDisclosure.Format.Sources.Text;

namespace GovInfoDisclosure.Format.Sources;

/// <summary>“读取文件”: reads bytes of any kind with the reader for that kind; a kind without a reader gives a document that says so.</summary>
/// <remarks>Safe to use from many threads.</remarks>
public sealed class DocumentReader
{
    private readonly ImmutableArray<ISourceReader> _readers;

    /// <summary>“读取文件”: with the readers of the library.</summary>
    public DocumentReader()
        : this(DefaultReaders)
    {
    }

    /// <summary>“读取文件”: with these readers; of several for one kind the last is used.</summary>
    /// <exception cref="ArgumentNullException">The readers are null.</exception>
    public DocumentReader(IEnumerable<ISourceReader> readers) => _readers = [.. Guard.NotNull(readers, nameof(readers))];

    /// <summary>“自带读取器”: the readers of the library.</summary>
    public static ImmutableArray<ISourceReader> DefaultReaders { get; } =
    [
        new TextSourceReader(),
        new MarkdownSourceReader(),
        new TextSourceReader(SourceKind.Json),
        new HtmlSourceReader(),
        new CsvSourceReader(),
        new PdfTextSourceReader(),
    ];

    /// <summary>“能否读取”: whether there is a reader for a kind.</summary>
    public bool CanRead(SourceKind kind) => ReaderOf(kind) is not null;

    /// <summary>“文件名所示种类”: the kind that the ending of a file name promises; <see cref="SourceKind.Auto"/> when it promises no document.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static SourceKind KindOf(string name) => SourceKindDetector.OfName(Guard.NotNull(name, nameof(name)));

    /// <summary>“读取”: reads a document from bytes.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="name">The name that results carry; its ending decides the kind where the content does not.</param>
    /// <param name="kind">The kind; <see cref="SourceKind.Auto"/> to tell it by content and name.</param>
    /// <param name="limits">Counted bounds; null for the default.</param>
    /// <param name="token">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SourceDocument Read(
        ReadOnlyMemory<byte> content, string name, SourceKind kind = SourceKind.Auto, ReadLimits? limits = null, CancellationToken token = default)
    {
        Guard.NotNull(name, nameof(name));
        token.ThrowIfCancellationRequested();
        kind = kind == SourceKind.Auto ? SourceKindDetector.Detect(content.Span, name) : kind;
        return ReaderOf(kind) is { } reader
            ? reader.Read(content, name, limits ?? ReadLimits.Default, token)
            : SourceDocument.Unreadable(
                name, kind, new Diagnostic(SourceDescriptors.KindNotRead, null, new DiagnosticArgument("kind", Json.ContractNames.Of(kind))));
    }

    /// <summary>“读取流”: reads a document from a stream up to its end; what is beyond the limit is counted, not kept.</summary>
    /// <param name="content">The stream; it stays open.</param>
    /// <param name="name">The name that results carry; its ending decides the kind where the content does not.</param>
    /// <param name="kind">The kind; <see cref="SourceKind.Auto"/> to tell it by content and name.</param>
    /// <param name="limits">Counted bounds; null for the default.</param>
    /// <param name="token">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException">The stream or the name is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SourceDocument Read(
        Stream content, string name, SourceKind kind = SourceKind.Auto, ReadLimits? limits = null, CancellationToken token = default)
    {
        Guard.NotNull(content, nameof(content));
        limits ??= ReadLimits.Default;
        using var kept = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int count; (count = content.Read(buffer, 0, buffer.Length)) > 0;)
        {
            token.ThrowIfCancellationRequested();
            total += count;
            if (total <= limits.MaxBytes)
            {
                kept.Write(buffer, 0, count);
            }
        }

        return total <= limits.MaxBytes
            ? Read(new ReadOnlyMemory<byte>(kept.GetBuffer(), 0, (int)kept.Length), name, kind, limits, token)
            : SourceDocument.Unreadable(
                Guard.NotNull(name, nameof(name)),
                kind == SourceKind.Auto ? SourceKindDetector.Detect(new ReadOnlySpan<byte>(kept.GetBuffer(), 0, (int)kept.Length), name) : kind,
                new Diagnostic(
                    SourceDescriptors.TooLarge, null, new DiagnosticArgument("bytes", total), new DiagnosticArgument("limit", limits.MaxBytes)));
    }

    private ISourceReader? ReaderOf(SourceKind kind) => _readers.LastOrDefault(reader => reader.Kind == kind);
}
