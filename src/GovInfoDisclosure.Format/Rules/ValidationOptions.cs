using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“校验选项”: immutable, passed with each call, never ambient.</summary>
public sealed record ValidationOptions
{
    /// <summary>“默认选项”.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>“停用的检查项”: ids whose findings are not wanted.</summary>
    /// <value>The default is none.</value>
    public ImmutableHashSet<string> DisabledIds { get; init; } = ImmutableHashSet<string>.Empty;
}
