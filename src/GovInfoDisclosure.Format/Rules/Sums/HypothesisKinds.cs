using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>Tells from how figures change which slip would explain it.</summary>
internal static class HypothesisKinds
{
    /// <summary>The more special the slip, the less likely that it fits by chance: the order in which hypotheses are shown.</summary>
    public static int Rank(HypothesisKind kind) => kind switch
    {
        HypothesisKind.DigitsSwapped => 0,
        HypothesisKind.NeighboursSwapped => 1,
        HypothesisKind.Shift => 2,
        HypothesisKind.Split => 3,
        HypothesisKind.Exchange => 4,
        HypothesisKind.Column => 5,
        HypothesisKind.Digit => 6,
        _ => 7,
    };

    public static HypothesisKind Of(Repair repair, FigureTable figures)
    {
        ImmutableArray<Change> changes = [.. repair.Steps.Select(step => new Change(step, figures[step.Cell].Value))];
        return changes.Length switch
        {
            1 when IsSplit(changes[0], figures) => HypothesisKind.Split,
            2 when OfTwo(changes[0], changes[1]) is { } kind => kind,
            > 2 when IsShift(changes, figures) => HypothesisKind.Shift,
            _ when changes.All(IsDigitsSwapped) => HypothesisKind.DigitsSwapped,
            _ when changes.All(IsDigit) => HypothesisKind.Digit,
            _ => HypothesisKind.Value,
        };
    }

    private static HypothesisKind? OfTwo(Change first, Change second)
    {
        bool oneRow = first.Line == second.Line;
        if (!oneRow && first.Position != second.Position)
        {
            return null;
        }

        bool neighbours = oneRow && second.Position - first.Position == 1;
        if (first.To == second.From && second.To == first.From)
        {
            return neighbours ? HypothesisKind.NeighboursSwapped : HypothesisKind.Exchange;
        }

        if (neighbours && (IsJoined(first.From, second.From, first.To) || IsJoined(first.From, second.From, second.To)))
        {
            return HypothesisKind.Split;
        }

        return first.To - first.From == second.From - second.To ? HypothesisKind.Column : null;
    }

    /// <summary>2 and 0 stand side by side where 20 should: the other cell keeps its 0.</summary>
    private static bool IsSplit(Change change, FigureTable figures)
    {
        ImmutableArray<CellSchema> cells = change.Line.Cells;
        int next = change.Position + 1;
        return next < cells.Length && figures[cells[next]] is { IsReported: true, Value: 0 } && IsJoined(change.From, 0, change.To);
    }

    private static bool IsJoined(decimal first, decimal second, decimal joined) =>
        first > 0 && Digits(first) + Digits(second) == Digits(joined);

    /// <summary>Every cell of a stretch of one row holds what its left, or its right, neighbour should hold.</summary>
    private static bool IsShift(ImmutableArray<Change> changes, FigureTable figures)
    {
        LineSchema line = changes[0].Line;
        if (changes.Any(change => change.Line != line))
        {
            return false;
        }

        int first = changes[0].Position;
        int last = changes[changes.Length - 1].Position;
        decimal To(int position) =>
            changes.FirstOrDefault(change => change.Position == position) is { } change ? change.To : figures[line.Cells[position]].Value;
        IEnumerable<int> gaps = Enumerable.Range(first, last - first);
        return gaps.All(left => figures[line.Cells[left + 1]].Value == To(left))
            || gaps.All(left => figures[line.Cells[left]].Value == To(left + 1));
    }

    private static bool IsDigit(Change change) => DifferingDigits(change) is { Count: 1 };

    private static bool IsDigitsSwapped(Change change)
    {
        string from = Digits(change.From);
        string to = Digits(change.To);
        return DifferingDigits(change) is { Count: 2 } places && from[places[0]] == to[places[1]] && from[places[1]] == to[places[0]];
    }

    /// <summary>Where two numbers of the same length differ; null for numbers of different lengths.</summary>
    private static List<int>? DifferingDigits(Change change)
    {
        string from = Digits(change.From);
        string to = Digits(change.To);
        return from.Length == to.Length ? [.. Enumerable.Range(0, from.Length).Where(i => from[i] != to[i])] : null;
    }

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed class Change(Repair.Step step, decimal from)
    {
        public LineSchema Line { get; } = step.Cell.Line;

        public int Position { get; } = step.Cell.Slot - step.Cell.Line.FirstSlot;

        public decimal From { get; } = from;

        public decimal To { get; } = from + step.Delta;
    }
}
