using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“收到和处理政府信息公开申请情况（2019 年格式）”: 23 rows of seven figures.</summary>
public sealed class RequestTable2019 : RequestTable
{
    internal RequestTable2019(FigureTable figures)
        : base(figures)
    {
    }

    /// <summary>“其他处理”: （六）, one row.</summary>
    public RequestRow OtherHandling => new(Row(RequestRows.OtherHandling));

    /// <inheritdoc/>
    public override Figure OtherHandlingTotal(ColumnCode column) => OtherHandling.Row[column];
}
