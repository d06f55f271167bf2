using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“汇总检查对象”: a roll-up in which at least one report takes part.</summary>
public sealed class RollupContext
{
    /// <summary>“汇总检查对象”: a roll-up.</summary>
    /// <exception cref="ArgumentNullException">The roll-up is null.</exception>
    /// <exception cref="ArgumentException">No report takes part.</exception>
    public RollupContext(ReportRollup rollup, ValidationOptions? options = null, CancellationToken token = default)
    {
        Rollup = Guard.NotNull(rollup, nameof(rollup));
        Sum = rollup.Sum ?? throw new ArgumentException("No report takes part.", nameof(rollup));
        Included = [.. rollup.Members.Where(member => member.Included)];
        Options = options ?? ValidationOptions.Default;
        Token = token;
    }

    /// <summary>“汇总”.</summary>
    public ReportRollup Rollup { get; }

    /// <summary>“合计”: the summed report.</summary>
    public AnnualReport Sum { get; }

    /// <summary>“已计入的成员”: each has a report.</summary>
    public ImmutableArray<RollupMember> Included { get; }

    /// <summary>“校验选项”.</summary>
    public ValidationOptions Options { get; }

    /// <summary>“取消”: cancels the check; a rule that can take long asks it now and then.</summary>
    public CancellationToken Token { get; }
}
