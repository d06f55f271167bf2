using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format;

/// <summary>“解析器”: turns a source document into a report with places and findings.</summary>
/// <remarks>Content never throws. Implementations are safe to use from many threads.</remarks>
public interface IReportParser
{
    /// <summary>“解析”: reads the report in a document.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ParseResult Parse(SourceDocument document, ParseOptions? options = null, CancellationToken token = default);
}
