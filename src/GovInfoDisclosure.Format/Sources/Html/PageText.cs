using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>The text of a whole page, line by line, before the report is told from what surrounds it.</summary>
internal sealed class PageText : IDisposable
{
    public CharBuffer Chars { get; } = new(4096);

    /// <summary>Where runs of characters come from: offsets in <see cref="Chars"/> and in the source.</summary>
    public List<(int Text, int Source)> Runs { get; } = [];

    public List<PageLine> Lines { get; } = [];

    public List<PageGrid> Grids { get; } = [];

    public ReadOnlySpan<char> Of(PageLine line) => Chars.Written.Slice(line.Start, line.Length);

    public void Dispose() => Chars.Dispose();
}

/// <summary>A line of a page.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Node">The block that it stands in; of the row of a table the table.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
/// <param name="IsHeading">Whether it is a heading of the page.</param>
/// <param name="Grid">The table that it is a row of; −1 when it is none.</param>
internal readonly record struct PageLine(int Start, int Length, int Node, int LinkLength, bool IsHeading, int Grid)
{
    public bool IsGrid => Grid >= 0;

    /// <summary>Whether it is navigation: most of it are links.</summary>
    public bool IsLinks => LinkLength * 2 > Length;
}

/// <summary>A table of a page: where it stands, and its cells.</summary>
internal sealed class PageGrid(ReadOnlySpan<char> page, SourceSpan span, List<SourceGridCell[]> rows)
{
    public SourceSpan Span => span;

    public List<SourceGridCell[]> Rows => rows;

    /// <summary>Whether it holds figures, or is as large as the form.</summary>
    public bool HoldsFigures { get; } = ReportEvidence.HoldsFigures(page, rows);
}
