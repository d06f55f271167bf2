using System.Collections.Immutable;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>What became of one document.</summary>
/// <param name="Parsed">What reading gave.</param>
/// <param name="Diagnostics">The findings to print.</param>
internal sealed record DocumentResult(ParseResult Parsed, ImmutableArray<Diagnostic> Diagnostics)
{
    public int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity && diagnostic.Suppressed is null);

    /// <summary>How many findings are known and accepted.</summary>
    public int Suppressed => Diagnostics.Count(diagnostic => diagnostic.Suppressed is not null);

    public int ExitStatus(Severity failOn) =>
        Parsed.Status == ParseStatus.Unreadable ? Cli.ExitStatus.Failure : Cli.ExitStatus.Of(Diagnostics, failOn);
}
