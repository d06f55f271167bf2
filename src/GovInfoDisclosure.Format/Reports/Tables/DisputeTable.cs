using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“政府信息公开行政复议、行政诉讼情况”: table 4, three blocks of five figures.</summary>
public sealed class DisputeTable : FigureView
{
    internal DisputeTable(FigureTable figures)
        : base(figures)
    {
    }

    /// <summary>“行政复议”: administrative reconsiderations, 件.</summary>
    public DisputeRow Reconsideration => new(Row(DisputeRows.Reconsideration));

    /// <summary>“行政诉讼”: administrative litigation, two blocks.</summary>
    public LitigationRows Litigation => new(Figures, DisputeRows.Litigation);
}
