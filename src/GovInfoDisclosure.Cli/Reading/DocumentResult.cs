using System.Collections.Immutable;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>What became of one document.</summary>
/// <param name="Parsed">What reading gave.</param>
/// <param name="Diagnostics">The findings to print.</param>
internal sealed record DocumentResult(ParseResult Parsed, ImmutableArray<Diagnostic> Diagnostics)
{
    public int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    public int ExitStatus(Severity failOn) =>
        Parsed.Status == ParseStatus.Unreadable ? Cli.ExitStatus.Failure
        : Diagnostics.Any(diagnostic => diagnostic.Severity >= failOn) ? Cli.ExitStatus.Findings
        : Cli.ExitStatus.Ok;
}
