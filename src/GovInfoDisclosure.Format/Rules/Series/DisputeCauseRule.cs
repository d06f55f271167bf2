using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“复议诉讼来由核对”: whether the requests and reviews of two years can have led to the disputes of this one.</summary>
internal sealed class DisputeCauseRule : ISeriesRule
{
    private static readonly ImmutableArray<RowCode> DisputeBlocks = [DisputeRows.Reconsideration, DisputeRows.Direct, DisputeRows.AfterReconsideration];
    private static readonly ImmutableArray<RowCode> Activity =
        [RequestRows.NewlyReceived, RequestRows.CarriedOver, RequestRows.OutcomesTotal, RequestRows.CarriedForward];

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [DisputeDescriptors.WithoutRequests, DisputeDescriptors.SuitsWithoutReview, DisputeDescriptors.MoreThanRefusals];

    public bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear) => true;

    public void Check(SeriesContext context, DiagnosticSink sink)
    {
        if (!context.AreConsecutive)
        {
            return;
        }

        decimal? disputes = Total(context.ThisYear, DisputeBlocks);
        if (disputes > 0 && Total(context.ThisYear, Activity) == 0 && Total(context.LastYear, Activity) == 0)
        {
            sink.Add(new Diagnostic(DisputeDescriptors.WithoutRequests, "/" + TableCode.Disputes.Key, new DiagnosticArgument("count", disputes.Value)));
            return; // says it all
        }

        CheckSuits(context, sink);
        CheckRefusals(context, sink);
    }

    private static void CheckSuits(SeriesContext context, DiagnosticSink sink)
    {
        Figure pending = context.ThisYear.Figures.Table(TableCode.Disputes)[DisputeRows.Reconsideration, DisputeColumns.Pending];
        if (pending.IsReported
            && Total(context.ThisYear, [DisputeRows.AfterReconsideration]) is { } suits
            && Total(context.ThisYear, [DisputeRows.Reconsideration]) - pending.Value is { } finished
            && Total(context.LastYear, [DisputeRows.Reconsideration]) is { } before
            && finished >= 0 // else the row itself is wrong
            && suits > finished + before)
        {
            sink.Add(new Diagnostic(
                DisputeDescriptors.SuitsWithoutReview,
                AddressOf(DisputeRows.AfterReconsideration),
                new("suits", suits),
                new("finished", finished),
                new("before", before)));
        }
    }

    private static void CheckRefusals(SeriesContext context, DiagnosticSink sink)
    {
        if (Total(context.ThisYear, [DisputeRows.Reconsideration]) is { } reviews
            && Refusals(context.ThisYear) is { } now
            && Refusals(context.LastYear) is { } before
            && reviews > now + before)
        {
            sink.Add(new Diagnostic(
                DisputeDescriptors.MoreThanRefusals,
                AddressOf(DisputeRows.Reconsideration),
                new("reviews", reviews),
                new("now", now),
                new("before", before)));
        }
    }

    /// <summary>What an applicant may have reviewed: outcomes other than full disclosure, and what was not answered within the year.</summary>
    private static decimal? Refusals(AnnualReport report) =>
        Total(report, [RequestRows.OutcomesTotal, RequestRows.CarriedForward]) - Total(report, [RequestRows.Disclosed]);

    /// <summary>The sum of the total column of rows; null when one of them is no number.</summary>
    private static decimal? Total(AnnualReport report, ImmutableArray<RowCode> rows)
    {
        decimal sum = 0;
        foreach (RowCode row in rows)
        {
            if (!report.Edition.TryFindCell(AddressOf(row), out CellSchema? cell) || !report.Figures[cell].IsReported)
            {
                return null;
            }

            sum += report.Figures[cell].Value;
        }

        return sum;
    }

    private static string AddressOf(RowCode row) => $"{row.Pointer}/{RequestColumns.Total.Key}"; // the key of the total is the same in both tables
}
