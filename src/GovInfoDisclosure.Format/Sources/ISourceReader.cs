namespace GovInfoDisclosure.Format.Sources;

/// <summary>“读取器”: turns the bytes of one file format into a <see cref="SourceDocument"/>; the only step that knows a file format.</summary>
/// <remarks>Content never throws: what is damaged becomes a finding of the document. Implementations are safe to use from many threads.</remarks>
public interface ISourceReader
{
    /// <summary>“文件种类”: what this reader reads.</summary>
    SourceKind Kind { get; }

    /// <summary>“读取”: reads a document.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="name">The name that results carry.</param>
    /// <param name="limits">Counted bounds.</param>
    /// <param name="token">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException">The name or the limits are null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default);
}
