using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“两份报告能否核对”: years, bodies and editions of two reports, and what is missing to compare them.</summary>
internal sealed class SeriesFrameRule(ImmutableArray<YearReconciliation> reconciliations) : ISeriesRule
{
    private const int MaxNamed = 6;

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
    [
        SeriesDescriptors.NotConsecutive, SeriesDescriptors.OtherAgency, SeriesDescriptors.EditionWentBack, SeriesDescriptors.NotAssessable,
    ];

    public bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear) => true;

    public void Check(SeriesContext context, DiagnosticSink sink)
    {
        ReportHeader before = context.LastYear.Header;
        ReportHeader now = context.ThisYear.Header;
        if (before.Agency is { } other && now.Agency is { } agency && other != agency)
        {
            sink.Add(new Diagnostic(
                SeriesDescriptors.OtherAgency, "/agency", new DiagnosticArgument("before", other), new DiagnosticArgument("now", agency)));
        }

        if (before.Year is { } last && now.Year is { } year && year > last && context.ThisYear.Edition.FirstYear < context.LastYear.Edition.FirstYear)
        {
            sink.Add(new Diagnostic(
                SeriesDescriptors.EditionWentBack,
                "/year",
                new DiagnosticArgument("before", context.LastYear.Edition.Code),
                new DiagnosticArgument("used", context.ThisYear.Edition.Code),
                new DiagnosticArgument("notice", context.LastYear.Edition.Notice)));
        }

        if (context.AreConsecutive)
        {
            FindGaps(context, sink);
        }
        else
        {
            sink.Add(new Diagnostic(
                SeriesDescriptors.NotConsecutive,
                "/year",
                new DiagnosticArgument("before", before.Year!.Value),
                new DiagnosticArgument("now", now.Year!.Value),
                new DiagnosticArgument("needed", now.Year!.Value - 1)));
        }
    }

    private void FindGaps(SeriesContext context, DiagnosticSink sink)
    {
        ImmutableArray<YearCheck> open =
        [
            .. reconciliations
                .SelectMany(reconciliation => reconciliation.Between(context.LastYear.Edition, context.ThisYear.Edition))
                .Select(identity => YearCheck.Of(identity, context.LastYear, context.ThisYear))
                .Where(check => !check.IsAssessable),
        ];
        if (open.IsEmpty)
        {
            return;
        }

        string[] rows = [.. open.SelectMany(check => check.Gaps).Select(cell => FormWording.NameOf(cell.Line)).Distinct(StringComparer.Ordinal)];
        sink.Add(new Diagnostic(
            SeriesDescriptors.NotAssessable,
            address: null,
            new DiagnosticArgument("count", open.Length),
            new DiagnosticArgument("cells", string.Join("、", rows.Take(MaxNamed)) + (rows.Length > MaxNamed ? "…" : ""))));
    }
}
