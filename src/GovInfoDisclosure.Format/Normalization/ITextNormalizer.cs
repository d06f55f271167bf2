using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>“规范化”: turns the text of a document into clean Simplified Chinese with a way back to the source.</summary>
/// <remarks>Implementations are safe to use from many threads.</remarks>
public interface ITextNormalizer
{
    /// <summary>“规范化”: normalises a document.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    NormalizedDocument Normalize(SourceDocument document, CancellationToken token = default);
}
