using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Cells;
using GovInfoDisclosure.Format.Rules.Claims;
using GovInfoDisclosure.Format.Rules.Duties;
using GovInfoDisclosure.Format.Rules.Structure;
using GovInfoDisclosure.Format.Rules.Sums;
using GovInfoDisclosure.Format.Rules.Tables;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Schema;

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
        .. DisclosureComparisons.All,
        new RegulationsRule(),
        new IdleEnforcerRule(),
        new ProcurementUnitRule(),
        new ResidualRowRule(),
        new PartsRule(),
        new NumeralRule(),
        new SubheadingRule(),
        .. PartWordings.All,
        new OverviewLengthRule(),
        new TitleRule(),
        new FrontRule(),
        new ListOfPartsRule(),
        new TemplateRule(),
        new CitationRule(EditionSchemas.All),
        new FeeRule(),
        new DeadlineRule(),
        new ClaimRule(),
    ];

    /// <summary>“适用版本”: the editions whose reports can have such a finding; all of them where it does not depend on the edition.</summary>
    /// <exception cref="ArgumentNullException">The descriptor is null.</exception>
    public static ImmutableArray<EditionSchema> EditionsOf(DiagnosticDescriptor descriptor)
    {
        Guard.NotNull(descriptor, nameof(descriptor));
        ImmutableArray<IReportRule> rules = [.. Default.Where(rule => rule.Descriptors.Contains(descriptor))];
        return rules.IsEmpty ? EditionSchemas.All : [.. EditionSchemas.All.Where(edition => rules.Any(rule => rule.AppliesTo(edition)))];
    }
}
