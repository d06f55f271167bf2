using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>The labels of a table's lines as keys, made once per table.</summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<string, List<LabelHit>> _exact = new(StringComparer.Ordinal);

    public LabelIndex(TableSchema table)
    {
        Lines = [.. table.Lines.Select(line => new LineLabels(line))];
        foreach (LineLabels labels in Lines)
        {
            Add(labels.Key, new LabelHit(labels.Line.Index, LabelMatch.Exact));
            foreach (string spelling in labels.Spellings)
            {
                Add(spelling, new LabelHit(labels.Line.Index, LabelMatch.Spelling));
            }

            foreach (string misprint in labels.Misprints)
            {
                Add(misprint, new LabelHit(labels.Line.Index, LabelMatch.Misprint));
            }
        }
    }

    public ImmutableArray<LineLabels> Lines { get; }

    public IReadOnlyList<LabelHit> Exact(string key) => _exact.TryGetValue(key, out List<LabelHit>? hits) ? hits : [];

    private void Add(string key, LabelHit hit)
    {
        if (!_exact.TryGetValue(key, out List<LabelHit>? hits))
        {
            _exact.Add(key, hits = []);
        }

        hits.Add(hit);
    }
}

/// <summary>The ways to write one line's label, as keys.</summary>
internal sealed class LineLabels(LineSchema line)
{
    public LineSchema Line { get; } = line;

    public string Key { get; } = LabelKey.Of(line.Row.Label);

    public ImmutableArray<string> Spellings { get; } = [.. line.Row.Spellings.Select(LabelKey.Of)];

    public ImmutableArray<string> Misprints { get; } = [.. line.Row.Misprints.Select(LabelKey.Of)];

    public Enumerator Enumerator { get; } = Locating.Enumerator.Read(line.Row.Number.AsSpan(), out _);

    public IEnumerable<string> All => [Key, .. Spellings, .. Misprints];
}

internal readonly record struct LabelHit(int Line, LabelMatch Match);

/// <summary>How well a printed label fits, best first.</summary>
internal enum LabelMatch
{
    Exact,
    Spelling,
    Misprint,
    Part,
    Similar,
}
