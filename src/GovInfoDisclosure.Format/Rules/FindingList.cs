using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Governance;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>Makes a result of what rules found: places, responsibility, order, and what the options say of it.</summary>
internal static class FindingList
{
    private static readonly ValidationResult Silent = new([]);

    public static ValidationResult Finish(
        DiagnosticSink sink, AnnualReport report, ParseResult? parsed, ValidationOptions options, bool withReading = false)
    {
        if (sink.Count == 0 && (!withReading || parsed is null))
        {
            return Silent;
        }

        IEnumerable<Diagnostic> found = parsed is null ? sink.ToImmutable() : Locate(sink.ToImmutable(), parsed);
        IEnumerable<Diagnostic> all = withReading && parsed is not null ? parsed.Diagnostics.Concat(found) : found;
        return new ValidationResult(new FindingPolicy(options, report.Header).Apply(FindingOrder.Sort(all, report.Edition)));
    }

    private static IEnumerable<Diagnostic> Locate(ImmutableArray<Diagnostic> found, ParseResult parsed)
    {
        var doubts = new ReadingDoubts(parsed.Diagnostics);
        return found.Select(finding => doubts.Weigh(finding with
        {
            Location = finding.Location ?? (finding.Address is null ? null : parsed.Locations.Find(finding.Address)),
        }));
    }
}
