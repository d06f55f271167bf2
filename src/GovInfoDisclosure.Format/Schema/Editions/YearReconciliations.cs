using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema.Editions;

/// <summary>“跨年勾稽关系”: what the labels of the form say about two consecutive years.</summary>
public static class YearReconciliations
{
    /// <summary>“全部”: every statement, whatever the editions; each holds between the editions that have its cells.</summary>
    /// <remarks>
    /// 行政事业性收费 counts items in 2019 and 万元 in 2021, and 上一年项目数量 counts items where 2021 counts decisions: nothing ties them.
    /// </remarks>
    public static ImmutableArray<YearReconciliation> All { get; } =
    [
        new("requests.carryOver", YearReconciliationKind.CarryOver)
        {
            ThisYear = [new(RequestRows.CarriedOver)],
            LastYear = [new(RequestRows.CarriedForward)],
        },
        Stock(DisclosureRows.Regulations),
        Stock(DisclosureRows.NormativeDocuments),
        StockOfOtherEdition(DisclosureRows.Regulations),
        StockOfOtherEdition(DisclosureRows.NormativeDocuments),
        Items(DisclosureRows.Licensing),
        Items(DisclosureRows.OtherPublicServices),
        Items(DisclosureRows.Penalties),
        Items(DisclosureRows.CoerciveMeasures),
        Items(DisclosureRows.AdministrativeFees),
    ];

    private static YearReconciliation Stock(RowCode row) => new("proactiveDisclosure.stock", YearReconciliationKind.Stock)
    {
        ThisYear = Flow(row),
        LastYear = [new(row, DisclosureColumns.InForce)],
    };

    private static YearReconciliation StockOfOtherEdition(RowCode row) =>
        new("proactiveDisclosure.stockOfOtherEdition", YearReconciliationKind.StockOfOtherEdition)
        {
            ThisYear = Flow(row),
            LastYear = [new(row, DisclosureColumns.PublishedInTotal)],
        };

    private static YearReconciliation Items(RowCode row) => new("proactiveDisclosure.items", YearReconciliationKind.Items)
    {
        ThisYear = [new(row, DisclosureColumns.ItemsLastYear)],
        LastYear = [new(row, DisclosureColumns.ItemsLastYear), new(row, DisclosureColumns.NetChange)],
    };

    private static ImmutableArray<YearTerm> Flow(RowCode row) =>
        [new(row, DisclosureColumns.InForce), new(row, DisclosureColumns.Issued, -1), new(row, DisclosureColumns.Repealed)];
}
