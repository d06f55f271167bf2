using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Knows one shape in which tables reach us as text, and proposes cells; it judges nothing.</summary>
internal interface ITableDecoder
{
    /// <summary>The rows of the table in a range of the text; null when the text has nothing of this shape.</summary>
    ProposedTable? Propose(string text, SourceSpan region, TextStatistics statistics, TableSchema table);
}
