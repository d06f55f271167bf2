using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>One way to break one rule and no other.</summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Address">Where it stands; null when it is about the whole report.</param>
/// <param name="Break">Breaks a consistent report.</param>
internal sealed record RuleBreak(string Id, string? Address, Func<AnnualReport, Random, AnnualReport> Break)
{
    /// <summary>The edition whose rule it is; null for every edition.</summary>
    public string? Edition { get; init; }

    /// <summary>What the report must be like before; it is made so.</summary>
    public Func<AnnualReport, AnnualReport> Prepare { get; init; } = report => report;

    /// <summary>Every way, a family per file.</summary>
    public static RuleBreak[] All { get; } =
        [.. SumBreaks.All, .. CellBreaks.All, .. DisclosureBreaks.All, .. FormBreaks.All, .. ProseBreaks.All, .. DutyBreaks.All, .. ClaimBreaks.All];

    public bool IsOf(EditionSchema edition) => Edition is null || Edition == edition.Code;

    public BrokenReport Apply(AnnualReport report, Random random)
    {
        AnnualReport intact = Prepare(report);
        return new BrokenReport(Id, Address, intact, Break(intact, random));
    }
}
