using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“汇总检查规则”: one kind of statement about a parent and its bodies.</summary>
/// <remarks>Implementations are safe to use from many threads.</remarks>
public interface IRollupRule
{
    /// <summary>“检查项”: the kinds of finding that the rule can give.</summary>
    ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>“检查”: writes findings into the sink; addresses are those of the summed report.</summary>
    void Check(RollupContext context, DiagnosticSink sink);
}
