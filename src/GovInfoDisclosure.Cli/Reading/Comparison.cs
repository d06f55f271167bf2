using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>Two years of one body.</summary>
/// <param name="LastYear">Last year's document; it has a report.</param>
/// <param name="ThisYear">This year's document; it has a report.</param>
/// <param name="Diagnostics">The findings between the years.</param>
internal sealed record Comparison(DocumentResult LastYear, DocumentResult ThisYear, ImmutableArray<Diagnostic> Diagnostics)
{
    public ImmutableArray<FigureDifference> Differences { get; } =
        ReportDifferences.Between(LastYear.Parsed.Report!, ThisYear.Parsed.Report!);

    public int ExitStatus(Severity failOn) => Math.Max(
        Cli.ExitStatus.Of(Diagnostics, failOn), Math.Max(LastYear.ExitStatus(failOn), ThisYear.ExitStatus(failOn)));
}
