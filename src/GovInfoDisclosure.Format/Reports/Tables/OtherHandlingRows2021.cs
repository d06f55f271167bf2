using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“（六）其他处理”: three kinds of other end, 2021 edition; some reports print them as one row.</summary>
public sealed class OtherHandlingRows2021 : FigureView
{
    internal OtherHandlingRows2021(FigureTable figures, RowCode group)
        : base(figures, group)
    {
    }

    /// <summary>“申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”: 条例第三十条.</summary>
    public RequestRow OverdueCorrection => new(Row(RequestRows.OverdueCorrection));

    /// <summary>“申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”: 条例第四十二条.</summary>
    public RequestRow UnpaidFee => new(Row(RequestRows.UnpaidFee));

    /// <summary>“其他”: any other end, such as a withdrawal.</summary>
    public RequestRow OtherwiseHandled => new(Row(RequestRows.OtherwiseHandled));

    /// <summary>“其他处理（合并为一行）”: the figures of a report that prints the group as one row; missing otherwise.</summary>
    public RequestRow PrintedAsOneRow => new(Row(RequestRows.OtherHandling));

    /// <summary>“其他处理合计”: per column the printed row, or the sum of the three rows; missing when neither can be told.</summary>
    public Figure Total(ColumnCode column) => Figures.GroupTotal(RequestRows.OtherHandling, column);
}
