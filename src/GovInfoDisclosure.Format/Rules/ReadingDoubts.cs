using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>Cells that reading was not sure of: what a rule finds there may be the fault of reading, not of the document.</summary>
internal sealed class ReadingDoubts(ImmutableArray<Diagnostic> read)
{
    private readonly ImmutableArray<string> _parts =
    [
        .. read
            .Where(finding => finding.Responsibility == Responsibility.Extraction)
            .Select(finding => finding.Address)
            .OfType<string>()
            .Where(address => address.LastIndexOf('/') > 0), // a remark on a whole table says nothing about its cells
    ];

    /// <summary>The finding with the responsibility that the evidence of reading allows.</summary>
    public Diagnostic Weigh(Diagnostic finding)
    {
        if (_parts.IsEmpty || finding.Responsibility != Responsibility.Document || finding.Address is null)
        {
            return finding;
        }

        if (finding.Hypotheses.Any(hypothesis => hypothesis.Changes.Any(change => IsDoubted(change.Address))) || IsDoubted(finding.Address))
        {
            return finding with { Responsibility = Responsibility.Extraction };
        }

        return finding.Related.Any(IsDoubted) ? finding with { Responsibility = Responsibility.Unknown } : finding;
    }

    private bool IsDoubted(string address) => _parts.Any(part => AddressParts.Holds(part, address));
}
