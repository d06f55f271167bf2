using System.Collections.Immutable;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>The steps that a document went through, kept so that the list of changes need only be made when somebody asks.</summary>
internal sealed class ChangeLog(string source)
{
    private readonly List<Step> _steps = [];
    private readonly List<Pass> _passes = [];

    /// <param name="edits">What a pass of cleaning changed.</param>
    /// <param name="after">The text that came out.</param>
    /// <param name="toSource">From the text that went in to the source.</param>
    public void AddEdits(List<Cleaner.Edit> edits, string after, OffsetMap toSource) => _passes.Add(new Pass(edits, after, toSource));

    /// <param name="kind">The kind of its changes.</param>
    /// <param name="before">The text that went in.</param>
    /// <param name="after">The text that came out.</param>
    /// <param name="map">From after to before.</param>
    /// <param name="toSource">From before to the source.</param>
    public void AddStep(NormalizationChangeKind kind, string before, string after, OffsetMap map, OffsetMap toSource) =>
        _steps.Add(new Step(kind, before, after, map, toSource));

    public ImmutableArray<NormalizationChange> ToChanges()
    {
        var changes = new List<NormalizationChange>();
        foreach (Pass pass in _passes)
        {
            pass.AddTo(changes, source);
        }

        foreach (Step step in _steps)
        {
            step.AddTo(changes, source);
        }

        // by place; a place that several steps changed keeps their order
        return [.. changes.OrderBy(change => change.Span.Start)];
    }

    private sealed record Pass(List<Cleaner.Edit> Edits, string After, OffsetMap ToSource)
    {
        public void AddTo(List<NormalizationChange> changes, string source)
        {
            foreach (Cleaner.Edit edit in Edits)
            {
                SourceSpan span = ToSource.ToSource(edit.Source);
                string before = source.Substring(span.Start, span.Length);
                changes.Add(new NormalizationChange(edit.Kind, span, before, After.Substring(edit.Output.Start, edit.Output.Length)));
            }
        }
    }

    private sealed record Step(NormalizationChangeKind Kind, string Before, string After, OffsetMap Map, OffsetMap ToSource)
    {
        public void AddTo(List<NormalizationChange> changes, string source)
        {
            int from = 0;
            int to = 0;
            while (from < Before.Length || to < After.Length)
            {
                if (from < Before.Length && to < After.Length && Map.ToSource(to) == from && Before[from] == After[to])
                {
                    from++;
                    to++;
                    continue;
                }

                int fromStart = from;
                int toStart = to;
                do
                {
                    to++;
                    from = Math.Max(from, to >= After.Length ? Before.Length : Map.ToSource(to));
                }
                while (to < After.Length && (Map.ToSource(to) != from || from >= Before.Length || Before[from] != After[to]));
                to = Math.Min(to, After.Length);
                SourceSpan span = ToSource.ToSource(SourceSpan.FromBounds(fromStart, from));
                string before = source.Substring(span.Start, span.Length);
                changes.Add(new NormalizationChange(Kind, span, before, After.Substring(toStart, to - toStart)));
            }
        }
    }
}
