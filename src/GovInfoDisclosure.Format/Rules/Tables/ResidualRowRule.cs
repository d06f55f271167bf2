using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Tables;

/// <summary>“其他项占比检查”: whether much of what was answered is booked in the residual row.</summary>
internal sealed class ResidualRowRule : IReportRule
{
    /// <summary>Of fewer outcomes a share says nothing.</summary>
    private const int LeastOutcomes = 20;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [PlausibilityDescriptors.ResidualRow];

    public bool AppliesTo(EditionSchema edition) => edition.Tables.Any(table => table.TryFind(RequestRows.OtherwiseHandled, out _));

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        FigureTable table = context.Figures.Table(TableCode.Requests);
        Figure residual = table[RequestRows.OtherwiseHandled, RequestColumns.Total];
        Figure total = table[RequestRows.OutcomesTotal, RequestColumns.Total];
        if (!residual.IsReported || !total.IsReported || total.Value < LeastOutcomes)
        {
            return;
        }

        decimal limit = context.ThresholdOf(PlausibilityDescriptors.ResidualRow);
        if (residual.Value * 100 > total.Value * limit && table.Schema.TryFind(RequestRows.OtherwiseHandled, out LineSchema? line))
        {
            sink.Add(new Diagnostic(
                PlausibilityDescriptors.ResidualRow,
                $"{line.Row.Code.Pointer}/{RequestColumns.Total.Key}",
                new("where", FormWording.NameOf(line)),
                new("value", residual.Value),
                new("total", total.Value),
                new("share", decimal.Round(residual.Value * 100 / total.Value, 1)),
                new("limit", limit))
            {
                Related = [$"{RequestRows.OutcomesTotal.Pointer}/{RequestColumns.Total.Key}"],
            });
        }
    }
}
