using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>Tells the edition from the evidence in the document: labels that only one edition has. The year is no evidence: it is checked against it.</summary>
internal sealed class EditionDetector
{
    private readonly ImmutableArray<(EditionSchema Edition, ImmutableArray<string> Keys)> _evidence;

    public EditionDetector(ImmutableArray<EditionSchema> editions)
    {
        Editions = editions;
        ImmutableArray<(EditionSchema Edition, ImmutableHashSet<string> Keys)> all = [.. editions.Select(edition => (edition, KeysOf(edition)))];
        _evidence = [.. all.Select(own => (own.Edition, own.Keys.Where(key => all.All(other => ReferenceEquals(own.Edition, other.Edition)
            || !other.Keys.Any(theirs => theirs.IndexOf(key, StringComparison.Ordinal) >= 0))).ToImmutableArray()))];
    }

    public ImmutableArray<EditionSchema> Editions { get; }

    /// <summary>The edition with the most labels of its own in the text; on a draw the one for the year, else the newest.</summary>
    public EditionSchema Detect(CompactText text, int? year)
    {
        EditionSchema? best = null;
        int most = 0;
        bool draw = true;
        foreach ((EditionSchema edition, ImmutableArray<string> keys) in _evidence)
        {
            int found = 0;
            foreach (string key in keys)
            {
                found += text.Contains(key) ? 1 : 0;
            }

            if (found > most)
            {
                (best, most, draw) = (edition, found, false);
            }
            else if (found == most)
            {
                draw = true;
            }
        }

        return draw || best is null ? Editions.LastOrDefault(edition => year is { } y && edition.Covers(y)) ?? Editions[^1] : best;
    }

    private static ImmutableHashSet<string> KeysOf(EditionSchema edition)
    {
        IEnumerable<string> labels = edition.Tables.SelectMany(table => table.Blocks).SelectMany(block =>
            block.Columns.Select(column => column.Label).Append(block.Title ?? "").Concat(block.Rows.SelectMany(Labels)));
        return [.. labels.Select(LabelKey.Of).Where(key => key.Length >= 4)];
    }

    private static IEnumerable<string> Labels(RowSchema row) => row.Children.SelectMany(Labels).Prepend(row.Label);
}
