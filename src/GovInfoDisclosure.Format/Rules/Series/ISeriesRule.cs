using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“两年检查规则”: one kind of statement about last year's and this year's report of one body; a silent rule allocates little.</summary>
/// <remarks>Implementations are safe to use from many threads.</remarks>
public interface ISeriesRule
{
    /// <summary>“检查项”: the kinds of finding that the rule can give.</summary>
    ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>“适用”: whether the rule is asked for two editions.</summary>
    bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear);

    /// <summary>“检查”: writes findings into the sink; addresses are those of this year's report.</summary>
    void Check(SeriesContext context, DiagnosticSink sink);
}
