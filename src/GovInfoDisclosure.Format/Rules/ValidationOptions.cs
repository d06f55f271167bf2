using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Duties;

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
}
