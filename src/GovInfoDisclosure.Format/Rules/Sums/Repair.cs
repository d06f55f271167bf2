using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>A set of cells whose change mends some broken constraints and leaves every other as it is.</summary>
/// <param name="Steps">The changes in the order of the cells.</param>
/// <param name="Mends">The broken constraints that it mends, a bit for each position in <see cref="SumSystem.Broken"/>.</param>
internal sealed record Repair(ImmutableArray<Repair.Step> Steps, ulong Mends)
{
    /// <summary>How much the changes add up to, whatever their sign.</summary>
    public decimal Amount => Steps.Sum(step => Math.Abs(step.Delta));

    /// <summary>Which cells change, as a key.</summary>
    public string Cells => string.Join(",", Steps.Select(step => step.Cell.Slot));

    /// <summary>All at once.</summary>
    public static Repair Union(params Repair[] repairs) => new(
        [.. repairs.SelectMany(repair => repair.Steps).OrderBy(step => step.Cell.Slot)],
        repairs.Aggregate(0UL, (mends, repair) => mends | repair.Mends));

    /// <summary>One cell and what is added to it.</summary>
    internal readonly record struct Step(CellSchema Cell, decimal Delta);
}
