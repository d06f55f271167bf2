using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“复议诉讼的一组”: the five figures of a block of table 4.</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct DisputeRow(FigureRow Row)
{
    /// <summary>“结果维持”: cases in which the act was upheld, 件.</summary>
    public Figure Upheld => Row[DisputeColumns.Upheld];

    /// <summary>“结果纠正”: cases in which the act was corrected, 件.</summary>
    public Figure Corrected => Row[DisputeColumns.Corrected];

    /// <summary>“其他结果”: cases that ended otherwise, 件.</summary>
    public Figure OtherResult => Row[DisputeColumns.OtherResult];

    /// <summary>“尚未审结”: cases pending on 31 December, 件.</summary>
    public Figure Pending => Row[DisputeColumns.Pending];

    /// <summary>“总计”: all cases of the block as printed, 件; never recomputed.</summary>
    public Figure Total => Row[DisputeColumns.Total];
}
