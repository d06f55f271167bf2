using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Layout;

/// <summary>
/// Puts labels together that were broken over lines: a numbered word begins one, and what stands below it in the same column
/// goes on with it until it is a label of the form. Then every line of figures goes to the label beside it, be the cells
/// aligned at the top, in the middle or at the bottom.
/// </summary>
internal sealed class LayoutLabels
{
    private readonly string _text;
    private readonly ImmutableArray<string> _titles;
    private readonly ImmutableArray<string> _all;
    private readonly HashSet<string> _whole; // labels that no other ends in

    public LayoutLabels(string text, TableSchema table)
    {
        _text = text;
        var index = new LabelIndex(table);
        Known = [.. index.Lines.SelectMany(labels => labels.All)];
        Rows = table.Lines.Where(line => !line.IsAlternative).SelectMany(line => index.Lines[line.Index].All.Select(key => (key, line))).ToLookup(row => row.key, row => row.line);
        _whole = [.. Known.Where(key => !Known.Any(other => other.Length > key.Length && other.IndexOf(key, StringComparison.Ordinal) >= 0))];
        _titles = [.. table.Lines.SelectMany(line => line.Groups).Select(group => LabelKey.Of(group.Label)).Where(title => !Known.Contains(title)).Distinct()];
        _all = [.. Known, .. _titles, .. table.Blocks.SelectMany(block => new[] { block.Title, block.Corner }).OfType<string>().Select(LabelKey.Of)];
    }

    /// <summary>The rows of the form by their labels; a group that may be one row is none.</summary>
    public ILookup<string, LineSchema> Rows { get; }

    /// <summary>The labels of all rows, also of a group that may be one row.</summary>
    public ImmutableArray<string> Known { get; }

    /// <summary>The labels among the words that are none of the headings above the figures, each with its figures.</summary>
    public List<LayoutLabel> Assemble(List<LayoutLine> lines, Func<LayoutLine, LayoutWord, bool> isHeading)
    {
        var labels = new List<LayoutLabel>();
        foreach (LayoutLine line in lines)
        {
            (LayoutLabel Label, int End) before = (null!, int.MinValue);
            foreach (LayoutWord word in line.Labels)
            {
                if (isHeading(line, word))
                {
                    continue;
                }

                LayoutLabel? label = null;
                if (Enumerator.Read(word.Cell.In(_text), out _).Level == EnumeratorLevel.None)
                {
                    bool isBeside = before.Label is not null && (word.Column - before.End <= 1 || before.Label.Key.Length == 0);
                    label = isBeside ? before.Label : LabelAbove(labels, line, word);
                }

                if (label is null)
                {
                    labels.FindAll(above => above.IsEndedBy(word, line.Number)).ForEach(above => above.IsClosed = true);
                    labels.Add(label = new LayoutLabel(line.Number));
                }

                label.Add(_text, word, line);
                before = (label, word.End(1));
            }
        }

        foreach (LayoutLine line in lines.Where(line => line.Figures.Count > 0))
        {
            Assign(line, labels);
        }

        return labels;
    }

    // of the labels that are not whole yet the one in whose column the word stands
    private LayoutLabel? LabelAbove(List<LayoutLabel> labels, LayoutLine line, LayoutWord word)
    {
        LayoutLabel? above = null;
        string key = LabelKey.Of(word.Cell.In(_text));
        int most = 0;
        foreach (LayoutLabel label in labels)
        {
            int overlap = label.OverlapOf(word, line.Number);
            if (overlap > 0 && overlap >= most && !label.IsClosed && !(label.HasFigures && !label.IsNumbered(_text) && line.Figures.Count > 0) && CanGoOn(label.Key, key))
            {
                (above, most) = (label, overlap);
            }
        }

        return above;
    }

    // a label of the form goes on with no other, whatever stands above it
    private bool CanGoOn(string label, string rest) =>
        (label.Length == 0 || !_whole.Contains(rest)) && (!_all.Contains(label) || _all.Any(known => known.StartsWith(label + rest, StringComparison.Ordinal)));

    // to the label on the same line, else to the one that goes on above and below it, else to the nearest
    private void Assign(LayoutLine line, List<LayoutLabel> labels)
    {
        LayoutLabel[] rows = [.. labels.Where(label => !IsTitle(label))];
        LayoutLabel[] nearest = [.. rows.Where(label => label.IsOn(line))];
        if (nearest.Length == 0 && rows.Length > 0)
        {
            int distance = rows.Min(label => label.DistanceTo(line.Number));
            nearest = [.. rows.Where(label => label.DistanceTo(line.Number) == distance)];
        }

        if (nearest.Length > 0)
        {
            LayoutLabel label = nearest.OrderBy(label => label.Column).Last();
            label.Figures.Add(line);
            label.IsInDoubt |= nearest.Length > 1 && label.DistanceTo(line.Number) > 0;
        }
    }

    // a group stands left of its rows, over several of them
    private bool IsTitle(LayoutLabel label) =>
        !Known.Contains(label.Key) && label.Key.Length > 0 && _titles.Any(title => title.StartsWith(label.Key, StringComparison.Ordinal) || title.EndsWith(label.Key, StringComparison.Ordinal));
}
