using System.Text.Json.Serialization;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports.Tables;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>“年度报告（2019 年格式，试行）”: a report of 2019 or 2020, 国办公开办函〔2019〕60号.</summary>
[JsonConverter(typeof(AnnualReportJsonConverter<AnnualReport2019>))]
public sealed record AnnualReport2019 : AnnualReport
{
    /// <summary>“年度报告（2019 年格式）”: makes a report.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The figures are of another edition.</exception>
    public AnnualReport2019(ReportHeader header, Narratives narratives, ReportFigures figures)
        : base(header, narratives, CheckEdition(figures, EditionSchemas.Format2019))
    {
    }

    /// <summary>“主动公开政府信息情况”: table 2 of the 2019 edition.</summary>
    public ProactiveDisclosure2019 ProactiveDisclosure => new(Figures.Table(TableCode.ProactiveDisclosure));

    /// <summary>“收到和处理政府信息公开申请情况”: table 3 of the 2019 edition.</summary>
    public RequestTable2019 Requests => new(Figures.Table(TableCode.Requests));

    private protected override RequestTable CommonRequestsCore => Requests;

    /// <inheritdoc/>
    public override T Match<T>(Func<AnnualReport2019, T> format2019, Func<AnnualReport2021, T> format2021) =>
        Guard.NotNull(format2019, nameof(format2019))(this);
}
