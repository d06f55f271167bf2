using System.Text.Json.Serialization;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports.Tables;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“年度报告（2021 年格式）”: a report of 2021 or later, 国办公开办函〔2021〕30号.</summary>
[JsonConverter(typeof(AnnualReportJsonConverter<AnnualReport2021>))]
public sealed record AnnualReport2021 : AnnualReport
{
    /// <summary>“年度报告（2021 年格式）”: makes a report.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The figures are of another edition.</exception>
    public AnnualReport2021(ReportHeader header, Narratives narratives, ReportFigures figures)
        : base(header, narratives, CheckEdition(figures, EditionSchemas.Format2021))
    {
    }

    /// <summary>“主动公开政府信息情况”: table 2 of the 2021 edition.</summary>
    public ProactiveDisclosure2021 ProactiveDisclosure => new(Figures.Table(TableCode.ProactiveDisclosure));

    /// <summary>“收到和处理政府信息公开申请情况”: table 3 of the 2021 edition.</summary>
    public RequestTable2021 Requests => new(Figures.Table(TableCode.Requests));

    private protected override RequestTable CommonRequestsCore => Requests;

    /// <inheritdoc/>
    public override T Match<T>(Func<AnnualReport2019, T> format2019, Func<AnnualReport2021, T> format2021) =>
        Guard.NotNull(format2021, nameof(format2021))(this);
}
