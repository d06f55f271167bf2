using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization.Marks;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>“规范化文档”: clean Simplified text whose every offset leads back to the source as given.</summary>
/// <remarks>Lines end at LF; digits and letters are half-width, blanks are spaces; Chinese punctuation stays as printed.</remarks>
public sealed class NormalizedDocument
{
    private readonly Func<ImmutableArray<NormalizationChange>>? _findChanges;
    private ImmutableArray<NormalizationChange> _changes;
    private ImmutableArray<TextMark> _marks;

    /// <summary>“规范化文档”: makes a document.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public NormalizedDocument(SourceDocument source, string text, OffsetMap map, ImmutableArray<NormalizationChange> changes)
    {
        Source = Guard.NotNull(source, nameof(source));
        Text = Guard.NotNull(text, nameof(text));
        Map = Guard.NotNull(map, nameof(map));
        _changes = changes.IsDefault ? [] : changes;
    }

    internal NormalizedDocument(SourceDocument source, string text, OffsetMap map, Func<ImmutableArray<NormalizationChange>> findChanges)
    {
        Source = source;
        Text = text;
        Map = map;
        _findChanges = findChanges;
    }

    /// <summary>“原始文档”: where the text came from.</summary>
    public SourceDocument Source { get; }

    /// <summary>“规范文字”: the normalised text.</summary>
    public string Text { get; }

    /// <summary>“位置对照”: from <see cref="Text"/> to <see cref="SourceDocument.Text"/>.</summary>
    public OffsetMap Map { get; }

    /// <summary>“改动”: what was changed, in order of place; listed when first asked for.</summary>
    public ImmutableArray<NormalizationChange> Changes
    {
        get
        {
            if (_changes.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _changes, _findChanges!());
            }

            return _changes;
        }
    }

    /// <summary>“标记”: page numbers and lines of the site, in order of place; found when first asked for.</summary>
    public ImmutableArray<TextMark> Marks
    {
        get
        {
            if (_marks.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _marks, PageFurniture.Find(Text));
            }

            return _marks;
        }
    }

    /// <summary>“发现”: what the normalizer saw and left alone, such as damage with no single reading.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>“表格”: the tables that the file format marks, in places of <see cref="Text"/>.</summary>
    public ImmutableArray<SourceGrid> Grids => Source.Grids.IsEmpty || Map.IsIdentity ? Source.Grids : [.. Source.Grids.Select(FromSource)];

    /// <summary>“回到原文”: the range of the source as given for a range of <see cref="Text"/>.</summary>
    public SourceSpan ToSource(SourceSpan span) => Source.Map.ToSource(Map.ToSource(span));

    private SourceGrid FromSource(SourceGrid grid) => new(
        FromSource(grid.Span),
        [.. grid.Rows.Select(row => row.Select(cell => cell with { Span = FromSource(cell.Span) }).ToImmutableArray())]);

    private SourceSpan FromSource(SourceSpan span) => SourceSpan.FromBounds(Map.FromSource(span.Start), Map.FromSource(span.End));
}
