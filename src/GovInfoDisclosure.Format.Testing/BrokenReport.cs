using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Testing;

/// <summary>“有一处错误的报告”: a report that breaks one rule, and what a checker must say of it.</summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Address">The JSON Pointer at which it stands; null when it is about the whole report.</param>
/// <param name="Intact">The report before it was broken: no error and no warning.</param>
/// <param name="Report">The broken report: this finding, and no other error and no other warning.</param>
public sealed record BrokenReport(string Id, string? Address, AnnualReport Intact, AnnualReport Report)
{
    /// <summary>“上年报告”: last year's report for rules between years, which break in comparison alone; null for rules of one report.</summary>
    public AnnualReport? LastYear { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Address}: {Report.Header.Title}";
}
