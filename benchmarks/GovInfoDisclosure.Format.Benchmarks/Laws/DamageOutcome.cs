using System.Collections.Immutable;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Testing.Damaging;

namespace GovInfoDisclosure.Format.Benchmarks.Laws;

/// <summary>What became of one damaged document.</summary>
internal sealed record DamageOutcome(ImmutableArray<ReadingDifference> Differences, bool LosesInformation)
{
    public int Silent => Differences.Count(difference => !difference.IsFlagged);

    /// <summary>Something is silently wrong, or what lost nothing was not read exactly.</summary>
    public bool IsWrong => Silent > 0 || (!LosesInformation && Differences.Length > 0);

    public static DamageOutcome Of(DamagedDocument document) =>
        new(ReadingComparison.Of(document.Report, DisclosureReports.Parse(document.Content, document.FileName)), document.LosesInformation);
}
