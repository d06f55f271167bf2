using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Native;

/// <summary>What a function returns: the tool's exit status, or a negative number when the call itself went wrong.</summary>
internal static class Status
{
    public const int Ok = 0;
    public const int Findings = 1;
    public const int Unreadable = 2;
    public const int BadArgument = -1;
    public const int Failed = -2;

    public static int Of(ImmutableArray<Diagnostic> findings, Severity failOn) =>
        findings.Any(finding => finding.Severity >= failOn && finding.Suppressed is null) ? Findings : Ok;

    public static int Of(ParseResult parsed, ImmutableArray<Diagnostic> findings, Severity failOn) =>
        parsed.Status == ParseStatus.Unreadable ? Unreadable : Of(findings, failOn);
}
