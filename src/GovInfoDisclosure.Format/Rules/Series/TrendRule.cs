using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“趋势核对”: main figures that differ from last year by an order of magnitude, and amounts in what seems another unit.</summary>
internal sealed class TrendRule : ISeriesRule
{
    /// <summary>Below this many cases a large ratio says nothing.</summary>
    private const decimal LeastCases = 20;

    private const decimal UnitRatio = 5_000;
    private const decimal MaxUnitRatio = 20_000;

    private static readonly ImmutableArray<(RowCode Row, ColumnCode Column)> MainFigures =
    [
        (DisclosureRows.Licensing, DisclosureColumns.Decisions),
        (DisclosureRows.Penalties, DisclosureColumns.Decisions),
        (DisclosureRows.CoerciveMeasures, DisclosureColumns.Decisions),
        (DisclosureRows.NormativeDocuments, DisclosureColumns.InForce),
        (RequestRows.NewlyReceived, RequestColumns.Total),
        (RequestRows.OutcomesTotal, RequestColumns.Total),
        (DisputeRows.Reconsideration, DisputeColumns.Total),
        (DisputeRows.Direct, DisputeColumns.Total),
        (DisputeRows.AfterReconsideration, DisputeColumns.Total),
    ];

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [SeriesDescriptors.Jump, SeriesDescriptors.AmountUnit, SeriesDescriptors.PendingDropped];

    public bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear) => true;

    public void Check(SeriesContext context, DiagnosticSink sink)
    {
        if (!context.AreConsecutive)
        {
            return;
        }

        decimal ratio = context.ThresholdOf(SeriesDescriptors.Jump);
        foreach ((RowCode row, ColumnCode column) in MainFigures)
        {
            if (Pair(context, row, column) is var (cell, before, now)
                && Math.Max(before, now) >= LeastCases && Math.Max(before, now) > ratio * Math.Min(before, now))
            {
                sink.Add(new Diagnostic(
                    SeriesDescriptors.Jump,
                    cell.Address,
                    new DiagnosticArgument("cell", FormWording.NameOf(cell)),
                    new DiagnosticArgument("before", before),
                    new DiagnosticArgument("now", now),
                    new DiagnosticArgument("ratio", ratio)));
            }
        }

        CheckAmount(context, sink);
        foreach (RowCode row in new[] { DisputeRows.Reconsideration, DisputeRows.Direct, DisputeRows.AfterReconsideration })
        {
            CheckPending(context, row, sink);
        }
    }

    private static void CheckAmount(SeriesContext context, DiagnosticSink sink)
    {
        if (Pair(context, DisclosureRows.AdministrativeFees, DisclosureColumns.AmountCollected) is var (cell, before, now)
            && before > 0 && now > 0
            && Math.Max(before, now) / Math.Min(before, now) is >= UnitRatio and <= MaxUnitRatio)
        {
            sink.Add(new Diagnostic(
                SeriesDescriptors.AmountUnit,
                cell.Address,
                new DiagnosticArgument("cell", FormWording.NameOf(cell)),
                new DiagnosticArgument("before", before),
                new DiagnosticArgument("now", now)));
        }
    }

    private static void CheckPending(SeriesContext context, RowCode row, DiagnosticSink sink)
    {
        Figure pending = context.LastYear.Figures.Table(TableCode.Disputes)[row, DisputeColumns.Pending];
        if (pending is { IsReported: true, Value: > 0 }
            && Pair(context, row, DisputeColumns.Total) is var (cell, _, now) && now < pending.Value)
        {
            sink.Add(new Diagnostic(
                SeriesDescriptors.PendingDropped,
                cell.Address,
                new DiagnosticArgument("row", FormWording.NameOf(cell.Line)),
                new DiagnosticArgument("before", pending.Value),
                new DiagnosticArgument("now", now)));
        }
    }

    /// <summary>The figures of both years where both are numbers.</summary>
    private static (CellSchema Cell, decimal Before, decimal Now)? Pair(SeriesContext context, RowCode row, ColumnCode column)
    {
        string address = row.Pointer + "/" + column.Key;
        return context.ThisYear.Edition.TryFindCell(address, out CellSchema? cell)
            && context.LastYear.Edition.TryFindCell(address, out CellSchema? other)
            && context.ThisYear.Figures[cell] is { IsReported: true } now
            && context.LastYear.Figures[other] is { IsReported: true } before
            ? (cell, before.Value, now.Value)
            : null;
    }
}
