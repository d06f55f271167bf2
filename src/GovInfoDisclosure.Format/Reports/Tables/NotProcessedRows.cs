using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“（五）不予处理”: five kinds of request that are not processed.</summary>
public sealed class NotProcessedRows : FigureView
{
    internal NotProcessedRows(FigureTable figures, RowCode group)
        : base(figures, group)
    {
    }

    /// <summary>“信访举报投诉类申请”: 条例第三十九条第一款.</summary>
    public RequestRow Petition => new(Row(RequestRows.Petition));

    /// <summary>“重复申请”: 条例第三十六条第（六）项.</summary>
    public RequestRow Repeated => new(Row(RequestRows.Repeated));

    /// <summary>“要求提供公开出版物”: 条例第三十九条第二款.</summary>
    public RequestRow PublicPublication => new(Row(RequestRows.PublicPublication));

    /// <summary>“无正当理由大量反复申请”: 条例第三十五条.</summary>
    public RequestRow ExcessiveRepetition => new(Row(RequestRows.ExcessiveRepetition));

    /// <summary>“要求行政机关确认或重新出具已获取信息”: no article names it.</summary>
    public RequestRow Reconfirmation => new(Row(RequestRows.Reconfirmation));
}
