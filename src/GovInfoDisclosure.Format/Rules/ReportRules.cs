using System.Collections.Immutable;
using GovInfoDisclosure.Format.Rules.Cells;
using GovInfoDisclosure.Format.Rules.Claims;
using GovInfoDisclosure.Format.Rules.Sums;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“检查规则集”: the rules about one report that the library ships.</summary>
public static class ReportRules
{
    /// <summary>“默认规则”: all of them.</summary>
    public static ImmutableArray<IReportRule> Default { get; } =
    [
        new PresenceRule(),
        new EditionYearRule(EditionSchemas.All),
        new EditionMixRule(EditionSchemas.All),
        new UnfilledCellRule(),
        new NumberFormRule(),
        new ReconciliationRule(),
        new ClaimRule(),
    ];
}
