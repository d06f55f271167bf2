using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Cli;

/// <summary>The exit statuses of the contract; of several documents the greatest.</summary>
internal static class ExitStatus
{
    public const int Ok = 0;
    public const int Findings = 1;
    public const int Failure = 2;

    /// <summary>What every shell takes for a program that Ctrl+C ended: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;

    /// <summary>Whether any finding that is not suppressed is of a severity that fails.</summary>
    public static int Of(ImmutableArray<Diagnostic> diagnostics, Severity failOn) =>
        diagnostics.Any(diagnostic => diagnostic.Severity >= failOn && diagnostic.Suppressed is null) ? Findings : Ok;
}
