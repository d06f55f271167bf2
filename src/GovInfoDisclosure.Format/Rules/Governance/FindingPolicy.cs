using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Governance;

/// <summary>What the options make of findings: which are wanted, how much they matter, which are accepted.</summary>
internal sealed class FindingPolicy(ValidationOptions options, ReportHeader? header)
{
    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> findings)
    {
        if (findings.IsEmpty)
        {
            return findings;
        }

        var kept = ImmutableArray.CreateBuilder<Diagnostic>(findings.Length);
        foreach (Diagnostic finding in findings)
        {
            if (!options.DisabledIds.Contains(finding.Id))
            {
                kept.Add(Suppress(Weigh(finding)));
            }
        }

        return kept.ToImmutable();
    }

    private Diagnostic Weigh(Diagnostic finding) =>
        options.Severities.TryGetValue(finding.Id, out Severity own) ? finding with { Severity = own }
        : options.Profile == ValidationProfile.Publish && finding.Severity == Severity.Error && !PublishGate.Blocks(finding.Descriptor)
            ? finding with { Severity = Severity.Warning }
        : finding;

    private Diagnostic Suppress(Diagnostic finding)
    {
        foreach (Suppression suppression in options.Suppressions)
        {
            if (suppression.Covers(finding, header))
            {
                return finding with { Suppressed = suppression.Reason };
            }
        }

        return finding;
    }
}
