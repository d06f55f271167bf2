using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“收到和处理政府信息公开申请情况”: table 3, what both editions have in common.</summary>
public abstract class RequestTable : FigureView
{
    private protected RequestTable(FigureTable figures)
        : base(figures)
    {
    }

    /// <summary>“本年新收政府信息公开申请数量”: requests received from 1 January to 31 December, 件.</summary>
    public RequestRow NewlyReceived => new(Row(RequestRows.NewlyReceived));

    /// <summary>“上年结转政府信息公开申请数量”: requests open at the end of last year, 件.</summary>
    public RequestRow CarriedOver => new(Row(RequestRows.CarriedOver));

    /// <summary>“予以公开”: 条例第三十六条第（一）（二）项.</summary>
    public RequestRow Disclosed => new(Row(RequestRows.Disclosed));

    /// <summary>“部分公开（区分处理的，只计这一情形，不计其他情形）”: 条例第三十七条.</summary>
    public RequestRow PartlyDisclosed => new(Row(RequestRows.PartlyDisclosed));

    /// <summary>“不予公开”: eight rows.</summary>
    public WithheldRows Withheld => new(Figures, RequestRows.Withheld);

    /// <summary>“无法提供”: three rows.</summary>
    public CannotProvideRows CannotProvide => new(Figures, RequestRows.CannotProvide);

    /// <summary>“不予处理”: five rows.</summary>
    public NotProcessedRows NotProcessed => new(Figures, RequestRows.NotProcessed);

    /// <summary>“总计”: （七）, all results of the year as printed, 件; never recomputed.</summary>
    public RequestRow OutcomesTotal => new(Row(RequestRows.OutcomesTotal));

    /// <summary>“结转下年度继续办理”: requests open on 31 December, 件.</summary>
    public RequestRow CarriedForward => new(Row(RequestRows.CarriedForward));

    /// <summary>“其他处理合计”: （六） at the nearest heading that both editions have: the row of 2019, the sum of three in 2021.</summary>
    public abstract Figure OtherHandlingTotal(ColumnCode column);
}
