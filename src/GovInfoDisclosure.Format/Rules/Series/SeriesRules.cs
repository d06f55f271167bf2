using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“两年检查规则集”: the rules between two years that the library ships.</summary>
public static class SeriesRules
{
    /// <summary>“默认规则”: all of them.</summary>
    public static ImmutableArray<ISeriesRule> Default { get; } =
    [
        new SeriesFrameRule(YearReconciliations.All),
        new CarryOverRule(YearReconciliations.All),
        new StockFlowRule(YearReconciliations.All),
        new PublishedTotalRule(),
        new TrendRule(),
        new DisputeCauseRule(),
        new CopyRule(),
    ];
}
