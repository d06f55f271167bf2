using System.Collections.Immutable;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Rollup;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>A roll-up with what was found.</summary>
/// <param name="Rollup">Who took part; it has a sum.</param>
/// <param name="Sum">The summed report with the findings about its sums.</param>
/// <param name="Diagnostics">The findings about members and parent.</param>
/// <param name="HasProblems">Whether a file could not be opened.</param>
internal sealed record RollupResult(ReportRollup Rollup, DocumentResult Sum, ImmutableArray<Diagnostic> Diagnostics, bool HasProblems)
{
    public int ExitStatus(Severity failOn) =>
        HasProblems || Rollup.Members.Any(member => member.Reason == RollupExclusion.Unreadable)
            ? Cli.ExitStatus.Failure
            : Math.Max(Cli.ExitStatus.Of(Diagnostics, failOn), Sum.ExitStatus(failOn));
}
