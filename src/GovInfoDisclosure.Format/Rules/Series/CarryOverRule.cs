using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“结转核对”: 上年结转 is last year's 结转下年度, in total and by kind of requester; all columns that differ are one finding.</summary>
internal sealed class CarryOverRule(ImmutableArray<YearReconciliation> reconciliations) : ISeriesRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [SeriesDescriptors.CarryOver, SeriesDescriptors.CarryOverReclassified];

    public bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear) => true;

    public void Check(SeriesContext context, DiagnosticSink sink)
    {
        if (!context.AreConsecutive)
        {
            return;
        }

        foreach (YearReconciliation reconciliation in reconciliations.Where(item => item.Kind == YearReconciliationKind.CarryOver))
        {
            ImmutableArray<YearCheck> checks =
            [
                .. reconciliation.Between(context.LastYear.Edition, context.ThisYear.Edition)
                    .Select(identity => YearCheck.Of(identity, context.LastYear, context.ThisYear))
                    .Where(check => check.IsAssessable),
            ];
            ImmutableArray<YearCheck> broken = [.. checks.Where(check => !check.Holds)];
            if (!broken.IsEmpty)
            {
                sink.Add(Finding(broken, TotalsAgree(checks), context));
            }
        }
    }

    /// <summary>By the total column; where it cannot be assessed, or is blank, by the sum of the others.</summary>
    private static bool TotalsAgree(ImmutableArray<YearCheck> checks)
    {
        foreach (YearCheck check in checks)
        {
            if (check.Cell.Column.IsTotal && !check.HasBlank)
            {
                return check.Holds;
            }
        }

        IEnumerable<YearCheck> parts = checks.Where(check => !check.Cell.Column.IsTotal);
        return parts.Sum(check => check.Reported - check.Expected) == 0;
    }

    private static Diagnostic Finding(ImmutableArray<YearCheck> broken, bool totalsAgree, SeriesContext context)
    {
        bool isExchange = IsExchange(broken, context.ThisYear);
        string[] addresses = [.. broken.Select(check => check.Cell.Address)];
        return new Diagnostic(
            totalsAgree ? SeriesDescriptors.CarryOverReclassified : SeriesDescriptors.CarryOver,
            addresses.Length == 1 ? addresses[0] : AddressParts.Common(addresses),
            new DiagnosticArgument("cells", string.Join("、", broken.Select(Describe))),
            new DiagnosticArgument("guess", isExchange
                ? new LocalizedText("；本年新收恰为上年结转之数，疑两行颠倒", "; what is newly received is just that: are the two rows exchanged?")
                : new LocalizedText("", "")))
        {
            // a blank can still be filled in: only what cannot hold is an error
            Severity = totalsAgree || broken.All(check => check.HasBlank) ? Severity.Warning : Severity.Error,
            Related = [.. addresses.Length == 1 ? [] : addresses],
            Hypotheses = isExchange ? [Exchange(broken, context.ThisYear), Correction(broken)] : [Correction(broken)],
        };
    }

    private static string Describe(YearCheck check) =>
        $"{check.Cell.Column.Label} {(check.Printed is { } printed ? Number(printed) : "空白")}（上年 {Number(check.Expected)}）";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static Hypothesis Correction(ImmutableArray<YearCheck> broken) =>
        new(HypothesisKind.Value, [.. broken.Select(check => new FigureChange(check.Cell.Address, check.Printed, check.Expected))]);

    /// <summary>Whether 本年新收 holds what should stand in 上年结转; of a single cell that may be chance.</summary>
    private static bool IsExchange(ImmutableArray<YearCheck> broken, AnnualReport report) => broken.Length > 1 && broken.All(check =>
        report.Figures.Table(TableCode.Requests)[RequestRows.NewlyReceived, check.Cell.Column.Code] is { IsReported: true } received && received.Value == check.Expected);

    private static Hypothesis Exchange(ImmutableArray<YearCheck> broken, AnnualReport report) => new(
        HypothesisKind.Exchange,
        [
            .. broken.Select(check => new FigureChange(check.Cell.Address, check.Printed, check.Expected)),
            .. broken.Select(check => new FigureChange(
                RequestRows.NewlyReceived.Pointer + "/" + check.Cell.Column.Code.Key, check.Expected, check.Reported)),
        ]);
}
