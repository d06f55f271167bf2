using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“汇总检查规则集”: the rules about a parent and its bodies that the library ships.</summary>
public static class RollupRules
{
    /// <summary>“默认规则”: all of them.</summary>
    public static ImmutableArray<IRollupRule> Default { get; } =
        [new MembershipRule(), new ParentRule(), new MemberFiguresRule(), new SameTextRule()];
}
