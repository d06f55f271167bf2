using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“检查规则”: one kind of statement about a report; a silent rule allocates nothing.</summary>
/// <remarks>Implementations are safe to use from many threads.</remarks>
public interface IReportRule
{
    /// <summary>“检查项”: the kinds of finding that the rule can give.</summary>
    ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>“适用”: whether the rule is asked for reports of an edition.</summary>
    bool AppliesTo(EditionSchema edition);

    /// <summary>“检查”: writes findings into the sink.</summary>
    void Check(RuleContext context, DiagnosticSink sink);
}
