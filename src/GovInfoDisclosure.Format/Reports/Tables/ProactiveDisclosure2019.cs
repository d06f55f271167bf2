using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“主动公开政府信息情况（2019 年格式）”: table 2, five items of article 20, 22 figures.</summary>
public sealed class ProactiveDisclosure2019 : FigureView
{
    internal ProactiveDisclosure2019(FigureTable figures)
        : base(figures)
    {
    }

    /// <summary>“规章”: rules of departments and governments.</summary>
    public DocumentRow2019 Regulations => new(Row(DisclosureRows.Regulations));

    /// <summary>“规范性文件”: normative documents.</summary>
    public DocumentRow2019 NormativeDocuments => new(Row(DisclosureRows.NormativeDocuments));

    /// <summary>“行政许可”: licences.</summary>
    public PowerRow2019 Licensing => new(Row(DisclosureRows.Licensing));

    /// <summary>“其他对外管理服务事项”: other services to the public.</summary>
    public PowerRow2019 OtherPublicServices => new(Row(DisclosureRows.OtherPublicServices));

    /// <summary>“行政处罚”: penalties.</summary>
    public PowerRow2019 Penalties => new(Row(DisclosureRows.Penalties));

    /// <summary>“行政强制”: coercive measures.</summary>
    public PowerRow2019 CoerciveMeasures => new(Row(DisclosureRows.CoerciveMeasures));

    /// <summary>“行政事业性收费”: administrative fees.</summary>
    public FeeRow2019 AdministrativeFees => new(Row(DisclosureRows.AdministrativeFees));

    /// <summary>“政府集中采购”: centralised procurement.</summary>
    public ProcurementRow2019 CentralizedProcurement => new(Row(DisclosureRows.CentralizedProcurement));
}
