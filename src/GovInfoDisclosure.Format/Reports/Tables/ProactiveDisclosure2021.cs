using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“主动公开政府信息情况（2021 年格式）”: table 2, four items of article 20, ten figures.</summary>
public sealed class ProactiveDisclosure2021 : FigureView
{
    internal ProactiveDisclosure2021(FigureTable figures)
        : base(figures)
    {
    }

    /// <summary>“规章”: rules of departments and governments.</summary>
    public DocumentRow2021 Regulations => new(Row(DisclosureRows.Regulations));

    /// <summary>“行政规范性文件”: administrative normative documents.</summary>
    public DocumentRow2021 NormativeDocuments => new(Row(DisclosureRows.NormativeDocuments));

    /// <summary>“行政许可”: licences.</summary>
    public DecisionRow2021 Licensing => new(Row(DisclosureRows.Licensing));

    /// <summary>“行政处罚”: penalties.</summary>
    public DecisionRow2021 Penalties => new(Row(DisclosureRows.Penalties));

    /// <summary>“行政强制”: coercive measures.</summary>
    public DecisionRow2021 CoerciveMeasures => new(Row(DisclosureRows.CoerciveMeasures));

    /// <summary>“行政事业性收费”: administrative fees.</summary>
    public FeeRow2021 AdministrativeFees => new(Row(DisclosureRows.AdministrativeFees));
}
