using System.Collections.Immutable;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>A part of prose, and where each of its lines stands in the document.</summary>
/// <param name="Text">The text of the part.</param>
/// <param name="Lines">For each line its offset in the part and in the normalised text, in order.</param>
/// <param name="Document">The document.</param>
internal sealed record ProseText(string Text, ImmutableArray<(int Offset, int Place)> Lines, NormalizedDocument Document)
{
    /// <summary>The range of the source as given for a range of the part.</summary>
    public SourceSpan ToSource(SourceSpan span) =>
        Document.ToSource(SourceSpan.FromBounds(PlaceOf(span.Start), PlaceOf(Math.Max(span.Start, span.End - 1)) + Math.Min(span.Length, 1)));

    private int PlaceOf(int offset)
    {
        int line = 0;
        int last = Lines.Length - 1;
        while (line < last)
        {
            int middle = (line + last + 1) / 2;
            (line, last) = Lines[middle].Offset <= offset ? (middle, last) : (line, middle - 1);
        }

        return Lines[line].Place + offset - Lines[line].Offset;
    }
}
