using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;

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
        new TextSourceReader(SourceKind.Markdown),
        new TextSourceReader(SourceKind.Json),
    ];

    /// <summary>“能否读取”: whether there is a reader for a kind.</summary>
    public bool CanRead(SourceKind kind) => ReaderOf(kind) is not null;

    /// <summary>“文件名能否读取”: whether the ending of a file name belongs to a kind that is read, such as .txt.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool CanRead(string name) => CanRead(SourceKindDetector.OfName(Guard.NotNull(name, nameof(name))));

    /// <summary>“读取”: reads a document.</summary>
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
            : new SourceDocument(name, kind, "", diagnostics: [NotRead(kind)]) { IsUnreadable = true };
    }

    private static Diagnostic NotRead(SourceKind kind) =>
        new(SourceDescriptors.KindNotRead, null, new DiagnosticArgument("kind", Json.ContractNames.Of(kind)));

    private ISourceReader? ReaderOf(SourceKind kind) => _readers.LastOrDefault(reader => reader.Kind == kind);
}
