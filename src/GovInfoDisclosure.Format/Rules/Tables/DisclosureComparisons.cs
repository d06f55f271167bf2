using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Statements;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using static GovInfoDisclosure.Format.Rules.Statements.ComparisonOperator;
using static GovInfoDisclosure.Format.Schema.Editions.DisclosureColumns;
using static GovInfoDisclosure.Format.Schema.Editions.DisclosureRows;

namespace GovInfoDisclosure.Format.Rules.Tables;

/// <summary>What the labels of table 2 imply: each statement applies to the editions that have its figures.</summary>
internal static class DisclosureComparisons
{
    private static readonly ImmutableArray<RowCode> Documents = [Regulations, NormativeDocuments];
    private static readonly ImmutableArray<RowCode> ItemsWithDecisions = [Licensing, OtherPublicServices, Penalties, CoerciveMeasures];

    public static ImmutableArray<IReportRule> All { get; } =
    [
        .. Documents.Select(row => new ComparisonRule(
            PlausibilityDescriptors.StockBelowZero, new([At(row, InForce)], AtLeast, [At(row, Issued), At(row, Repealed, -1)]))),
        .. Documents.Select(row => new ComparisonRule(
            PlausibilityDescriptors.TotalBelowNew, new([At(row, PublishedInTotal)], AtLeast, [At(row, NewlyPublished)]))),
        .. Documents.Select(row => new ComparisonRule(
            PlausibilityDescriptors.PublishedMoreThanMade, new([At(row, NewlyPublished)], AtMost, [At(row, NewlyMade)]))),
        .. ItemsWithDecisions.Add(AdministrativeFees).Select(row => new ComparisonRule(
            PlausibilityDescriptors.ItemsBelowZero, new([At(row, ItemsLastYear), At(row, NetChange)], AtLeast, []))),
        .. ItemsWithDecisions.Select(row => new ComparisonRule(
            PlausibilityDescriptors.DecisionsWithoutItem, new([At(row, ItemsLastYear), At(row, NetChange)], NotEqual, []))
        {
            // a negative number of items has its own finding, and items that were given up during the year allow decisions
            Conditions = [new([At(row, Decisions)], MoreThan, []), new([At(row, ItemsLastYear)], Equal, [])],
        }),
        Procurement(TotalAmount, Projects),
        Procurement(Projects, TotalAmount),
    ];

    /// <summary>Where one of both is there, so is the other.</summary>
    private static ComparisonRule Procurement(ColumnCode needed, ColumnCode given) => new(
        PlausibilityDescriptors.ProcurementOneSided, new([At(CentralizedProcurement, needed)], NotEqual, []))
    {
        Conditions = [new([At(CentralizedProcurement, given)], MoreThan, [])],
    };

    private static Term At(RowCode row, ColumnCode column, decimal factor = 1) => new($"{row.Pointer}/{column.Key}", factor);
}
