using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“行政诉讼”: the two blocks of litigation in table 4.</summary>
public sealed class LitigationRows : FigureView
{
    internal LitigationRows(FigureTable figures, RowCode group)
        : base(figures, group)
    {
    }

    /// <summary>“未经复议直接起诉”: suits without a reconsideration before, 件.</summary>
    public DisputeRow Direct => new(Row(DisputeRows.Direct));

    /// <summary>“复议后起诉”: suits after a reconsideration, 件.</summary>
    public DisputeRow AfterReconsideration => new(Row(DisputeRows.AfterReconsideration));
}
