using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“收到和处理政府信息公开申请情况（2021 年格式）”: 25 rows of seven figures.</summary>
public sealed class RequestTable2021 : RequestTable
{
    internal RequestTable2021(FigureTable figures)
        : base(figures)
    {
    }

    /// <summary>“其他处理”: （六）, three rows.</summary>
    public OtherHandlingRows2021 OtherHandling => new(Figures, RequestRows.OtherHandling);

    /// <inheritdoc/>
    public override Figure OtherHandlingTotal(ColumnCode column) => OtherHandling.Total(column);
}
