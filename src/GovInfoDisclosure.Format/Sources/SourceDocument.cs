using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Sources;

/// <summary>“原始文档”: what a reader found in a file: its text as given, the readable text, and the tables that the format marks.</summary>
/// <remarks>After this step nothing knows the file format any more.</remarks>
public sealed class SourceDocument
{
    private LineTable? _lines;
    private int[]? _pageEnds;

    /// <summary>“原始文档”: makes a document.</summary>
    /// <param name="name">The name that results carry, such as the path.</param>
    /// <param name="kind">What it was read from.</param>
    /// <param name="original">The text as given; locations point into it.</param>
    /// <param name="text">The readable text; null when it is the text as given.</param>
    /// <param name="map">From the readable text to the text as given; null when they are the same.</param>
    /// <param name="grids">The tables that the format marks.</param>
    /// <param name="diagnostics">What the reader had to say.</param>
    /// <exception cref="ArgumentNullException">The name or the text is null.</exception>
    public SourceDocument(
        string name,
        SourceKind kind,
        string original,
        string? text = null,
        OffsetMap? map = null,
        ImmutableArray<SourceGrid> grids = default,
        ImmutableArray<Diagnostic> diagnostics = default)
    {
        Name = Guard.NotNull(name, nameof(name));
        Kind = kind;
        Original = Guard.NotNull(original, nameof(original));
        Text = text ?? original;
        Map = map ?? OffsetMap.Identity(original.Length);
        Grids = grids.IsDefault ? [] : grids;
        Diagnostics = diagnostics.IsDefault ? [] : diagnostics;
    }

    /// <summary>“无法读取的文档”: a document whose content could not be decoded or opened, with the finding that says why.</summary>
    /// <exception cref="ArgumentNullException">The name or the reason is null.</exception>
    public static SourceDocument Unreadable(string name, SourceKind kind, Diagnostic reason) =>
        new(name, kind, "", diagnostics: [Guard.NotNull(reason, nameof(reason))]) { IsUnreadable = true };

    /// <summary>“名称”: the name that results carry.</summary>
    public string Name { get; }

    /// <summary>“文件种类”: what the document was read from.</summary>
    public SourceKind Kind { get; }

    /// <summary>“原文”: the text as given, without byte-order mark.</summary>
    public string Original { get; }

    /// <summary>“可读文字”: the readable text; the text as given for plain text.</summary>
    public string Text { get; }

    /// <summary>“位置对照”: from <see cref="Text"/> to <see cref="Original"/>.</summary>
    public OffsetMap Map { get; }

    /// <summary>“表格”: the tables that the format marks; none for plain text.</summary>
    public ImmutableArray<SourceGrid> Grids { get; }

    /// <summary>“读取发现”: what the reader had to say, such as an encoding that contradicts its declaration.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>“无法读取”: whether a finding says that the content could not be decoded or opened.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>“部件”: the parts of the package that the text was taken from, in order; none for files that are no package.</summary>
    public ImmutableArray<SourcePart> Parts { get; init; } = [];

    /// <summary>“行表”: line and column of offsets in <see cref="Original"/>.</summary>
    public LineTable Lines => _lines ??= new LineTable(Original);

    /// <summary>“页码”: the page, from 1, on which an offset of <see cref="Original"/> stands; null when the kind of document has no pages.</summary>
    public int? PageOf(int offset)
    {
        if (Kind != SourceKind.PdfText)
        {
            return null;
        }

        _pageEnds ??= [.. Enumerable.Range(0, Original.Length).Where(i => Original[i] == '\f')];
        int found = Array.BinarySearch(_pageEnds, offset);
        return (found < 0 ? ~found : found) + 1;
    }

    /// <summary>“部件名”: the part of the package in which an offset of <see cref="Original"/> stands; null when the file is no package.</summary>
    public string? PartOf(int offset) => Parts.LastOrDefault(part => part.Start <= offset).Name;
}
