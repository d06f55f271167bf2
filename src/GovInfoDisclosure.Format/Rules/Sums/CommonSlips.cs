using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>Finds causes that the sums keep apart and that are yet one slip: an amount booked in another row, a row one cell off.</summary>
internal static class CommonSlips
{
    /// <summary>The broken constraints that one slip explains, for each slip over several causes.</summary>
    public static IEnumerable<ulong> Of(ImmutableArray<Cause> causes, FigureTable figures) =>
        from repairs in InOneRow(causes, figures.Schema).Concat(OfTwoCells(causes))
        let all = Repair.Union(repairs)
        where IsOneSlip(HypothesisKinds.Of(all, figures))
        select all.Mends;

    private static IEnumerable<Repair[]> InOneRow(ImmutableArray<Cause> causes, TableSchema table) =>
        from line in table.Lines
        let inLine = causes.Select(cause => cause.Repairs.FirstOrDefault(repair => repair.Steps.All(step => step.Cell.Line == line)))
        let repairs = inLine.OfType<Repair>().ToArray()
        where repairs.Length > 1
        select repairs;

    private static IEnumerable<Repair[]> OfTwoCells(ImmutableArray<Cause> causes)
    {
        Repair[] single = [.. causes.Where(cause => cause.Repairs is [{ Steps.Length: 1 }]).Select(cause => cause.Repairs[0])];
        return from first in single
               from second in single
               where first.Steps[0].Cell.Slot < second.Steps[0].Cell.Slot
               select new[] { first, second };
    }

    private static bool IsOneSlip(HypothesisKind kind) =>
        kind is not (HypothesisKind.Value or HypothesisKind.Digit or HypothesisKind.DigitsSwapped);
}
