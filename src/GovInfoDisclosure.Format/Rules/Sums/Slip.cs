using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>A repair with the slip that would explain it.</summary>
internal readonly record struct Slip(HypothesisKind Kind, Repair Repair)
{
    /// <summary>The slips behind equally small repairs, the most telling first.</summary>
    public static ImmutableArray<Slip> Rank(ImmutableArray<Repair> repairs, FigureTable figures) =>
    [
        .. repairs
            .Select(repair => new Slip(HypothesisKinds.Of(repair, figures), repair))
            .OrderBy(slip => HypothesisKinds.Rank(slip.Kind))
            .ThenBy(slip => slip.Repair.Amount)
            .ThenBy(slip => slip.Repair.Steps[0].Cell.Slot), // stable: the further cells stay in the order of the search
    ];

    public Hypothesis ToHypothesis(FigureTable figures) =>
        new(Kind, [.. Repair.Steps.Select(step => Change(step, figures[step.Cell].Value))]);

    private static FigureChange Change(Repair.Step step, decimal printed) => new(step.Cell.Address, printed, printed + step.Delta);
}
