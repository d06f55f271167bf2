using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“存量核对”: numbers of table 2 that follow from last year's.</summary>
internal sealed class StockFlowRule(ImmutableArray<YearReconciliation> reconciliations) : ISeriesRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [SeriesDescriptors.Stock, SeriesDescriptors.StockOfOtherEdition, SeriesDescriptors.ItemsLastYear];

    public bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear) => true;

    public void Check(SeriesContext context, DiagnosticSink sink)
    {
        if (!context.AreConsecutive)
        {
            return;
        }

        foreach (YearReconciliation reconciliation in reconciliations)
        {
            if (DescriptorOf(reconciliation.Kind) is not { } descriptor)
            {
                continue;
            }

            foreach (YearIdentity identity in reconciliation.Between(context.LastYear.Edition, context.ThisYear.Edition))
            {
                var check = YearCheck.Of(identity, context.LastYear, context.ThisYear);
                if (check is { IsAssessable: true, HasBlank: false, Holds: false })
                {
                    sink.Add(Finding(descriptor, check, context));
                }
            }
        }
    }

    private static DiagnosticDescriptor? DescriptorOf(YearReconciliationKind kind) => kind switch
    {
        YearReconciliationKind.Stock => SeriesDescriptors.Stock,
        YearReconciliationKind.StockOfOtherEdition => SeriesDescriptors.StockOfOtherEdition,
        YearReconciliationKind.Items => SeriesDescriptors.ItemsLastYear,
        _ => null,
    };

    private static Diagnostic Finding(DiagnosticDescriptor descriptor, YearCheck check, SeriesContext context) => new(
        descriptor,
        check.Cell.Address,
        new DiagnosticArgument("row", FormWording.NameOf(check.Cell.Line)),
        new DiagnosticArgument("expected", check.Expected),
        new DiagnosticArgument("terms", check.Terms(context.LastYear, context.ThisYear)),
        new DiagnosticArgument("reported", check.Reported),
        new DiagnosticArgument("difference", Math.Abs(check.Reported - check.Expected)),
        new DiagnosticArgument("implied", check.Implied))
    {
        Related = [.. check.Identity.ThisYear.Skip(1).Select(cell => cell.Cell.Address)],
        Hypotheses = check.Expected < 0 ? [] : [new(HypothesisKind.Value, [new(check.Cell.Address, check.Reported, check.Expected)])],
    };
}
