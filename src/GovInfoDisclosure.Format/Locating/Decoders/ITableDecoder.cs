using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>Knows one shape in which tables reach us as text, and proposes cells; it judges nothing.</summary>
internal interface ITableDecoder
{
    /// <summary>The rows of the table in a part of the document; null when it has nothing of this shape.</summary>
    ProposedTable? Propose(TableRegion region, TableSchema table);
}
