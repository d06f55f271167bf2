using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Duties;
using GovInfoDisclosure.Format.Rules.Governance;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“校验选项”: immutable, passed with each call, never ambient.</summary>
public sealed record ValidationOptions
{
    /// <summary>“默认选项”.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>“停用的检查项”: ids whose findings are not wanted.</summary>
    /// <value>The default is none.</value>
    public ImmutableHashSet<string> DisabledIds { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>“严重程度”: severities of your own by id, which take the place of what a finding brings.</summary>
    /// <value>The default is none.</value>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>“阈值”: bounds of your own by id, in the unit of <see cref="DiagnosticDescriptor.Threshold"/>.</summary>
    /// <value>The default is none.</value>
    public ImmutableDictionary<string, decimal> Thresholds { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>“机关种类”: what kind of body wrote the report.</summary>
    /// <value>The default is <see cref="AgencyKind.Unknown"/>: its name is asked.</value>
    public AgencyKind AgencyKind { get; init; }

    /// <summary>“本地公布期限”: deadlines that a province or city sets besides those of the regulation.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>“检查方案”: which findings count as errors; a severity of your own goes before it.</summary>
    /// <value>The default is <see cref="ValidationProfile.Review"/>.</value>
    public ValidationProfile Profile { get; init; }

    /// <summary>“豁免”: findings that are known and accepted; they stay in the list with the reason and count no more.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>“自有规则”: rules of an office, asked after the validator's own.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<IReportRule> OwnRules { get; init; } = [];

    /// <summary>“阈值”: the bound of a kind of finding: the one of these options, else its default.</summary>
    /// <exception cref="ArgumentNullException">The descriptor is null.</exception>
    /// <exception cref="ArgumentException">The kind of finding has no threshold.</exception>
    public decimal ThresholdOf(DiagnosticDescriptor descriptor)
    {
        decimal standard = Guard.NotNull(descriptor, nameof(descriptor)).Threshold
            ?? throw new ArgumentException($"{descriptor.Id} has no threshold.", nameof(descriptor));
        return Thresholds.TryGetValue(descriptor.Id, out decimal own) ? own : standard;
    }
}
