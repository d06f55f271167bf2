using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>Finds causes that are independent in the sums and yet one slip: an amount booked in another row, a row that stands one cell off.</summary>
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
        let repairs = causes.SelectMany(cause => cause.Repairs.Where(repair => repair.Steps.All(step => step.Cell.Line == line)).Take(1)).ToArray()
        where repairs.Length > 1
        select repairs;

    private static IEnumerable<Repair[]> OfTwoCells(ImmutableArray<Cause> causes)
    {
        Repair[] single = [.. causes.Where(cause => cause.Repairs.Length == 1).Select(cause => cause.Repairs[0]).Where(repair => repair.Steps.Length == 1)];
        return from first in single
               from second in single
               where first.Steps[0].Cell.Slot < second.Steps[0].Cell.Slot
               select new[] { first, second };
    }

    private static bool IsOneSlip(HypothesisKind kind) =>
        kind is HypothesisKind.Column or HypothesisKind.Exchange or HypothesisKind.NeighboursSwapped or HypothesisKind.Split or HypothesisKind.Shift;
}
