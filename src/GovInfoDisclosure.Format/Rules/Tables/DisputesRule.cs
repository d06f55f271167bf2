using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Tables;

/// <summary>“复议诉讼来由检查”: disputes in a year in which no request was received, carried over or answered.</summary>
internal sealed class DisputesRule : IReportRule
{
    private static readonly ImmutableArray<RowCode> Requests =
        [RequestRows.NewlyReceived, RequestRows.CarriedOver, RequestRows.OutcomesTotal, RequestRows.CarriedForward];

    private static readonly ImmutableArray<RowCode> Disputes = [DisputeRows.Reconsideration, DisputeRows.Direct, DisputeRows.AfterReconsideration];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [PlausibilityDescriptors.DisputesWithoutRequests];

    public bool AppliesTo(EditionSchema edition) =>
        edition.Tables.Any(table => table.Code == TableCode.Requests) && edition.Tables.Any(table => table.Code == TableCode.Disputes);

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        FigureTable requests = context.Figures.Table(TableCode.Requests);
        foreach (RowCode row in Requests)
        {
            if (requests[row, RequestColumns.Total] != 0)
            {
                return;
            }
        }

        FigureTable disputes = context.Figures.Table(TableCode.Disputes);
        decimal count = 0;
        foreach (RowCode row in Disputes)
        {
            count += disputes[row, DisputeColumns.Total].Value;
        }

        if (count > 0)
        {
            sink.Add(new Diagnostic(PlausibilityDescriptors.DisputesWithoutRequests, "/" + TableCode.Disputes.Key, new DiagnosticArgument("count", count))
            {
                Related = [.. Disputes.Select(row => $"{row.Pointer}/{DisputeColumns.Total.Key}").Where(address => context.Figures[address].Value > 0)],
            });
        }
    }
}
