using System.Collections.Immutable;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>The part of a document in which one table is looked for.</summary>
/// <param name="Text">The normalised text of the document.</param>
/// <param name="Span">The range to look in.</param>
/// <param name="Grids">The tables that the file format marks in that range, in places of the normalised text.</param>
/// <param name="KeepsColumns">Whether the text keeps the columns of its pages, as that of a PDF does.</param>
/// <param name="LostLines">Whether lines of the text were dropped, so that no shape of it shows where a blank was.</param>
internal sealed record TableRegion(string Text, SourceSpan Span, ImmutableArray<SourceGrid> Grids, bool KeepsColumns, bool LostLines)
{
    /// <summary>The separators in the range, counted once for all decoders.</summary>
    public TextStatistics Statistics { get; } = TextStatistics.Of(Text, Span);
}
