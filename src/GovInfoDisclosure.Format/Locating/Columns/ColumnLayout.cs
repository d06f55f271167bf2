using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>The columns of a row as a document prints them: in which order, and with which of the office's own among them.</summary>
/// <param name="Places">For each column of the form its place in the printed row.</param>
/// <param name="Own">The office's own columns: place and heading.</param>
internal sealed record ColumnLayout(ImmutableArray<int> Places, ImmutableArray<(int Place, TextCell Heading)> Own)
{
    /// <summary>Whether a column of whose heading only a part is left stands elsewhere than beside its neighbour of the form: then the order is not told.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Whether the office's own columns are for remarks, which many a row has none of.</summary>
    public bool OwnAreRemarks { get; init; }

    public static ColumnLayout OfForm(int columns) => new([.. Enumerable.Range(0, columns)], []);

    /// <summary>How many columns are printed.</summary>
    public int Width => Places.Length + Own.Length;

    /// <summary>Whether the columns of the form come first and in its order, so that reading them needs no headings.</summary>
    public bool StartsAsForm => Places.Select((place, i) => place == i).All(same => same);

    public ImmutableArray<RawCell> Pick(ImmutableArray<RawCell> printed) => [.. Places.Select(place => printed[place])];
}
