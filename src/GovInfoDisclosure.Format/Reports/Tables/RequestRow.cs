using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“申请表的一行”: the seven figures of a row of table 3, by kind of requester (申请人情况).</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct RequestRow(FigureRow Row)
{
    /// <summary>“自然人”: requests of citizens, 件.</summary>
    public Figure NaturalPerson => Row[RequestColumns.NaturalPerson];

    /// <summary>“商业企业”: requests of companies, 件.</summary>
    public Figure Enterprise => Row[RequestColumns.Enterprise];

    /// <summary>“科研机构”: requests of research institutions, 件.</summary>
    public Figure ResearchInstitution => Row[RequestColumns.ResearchInstitution];

    /// <summary>“社会公益组织”: requests of public welfare organisations, 件.</summary>
    public Figure PublicWelfareOrganization => Row[RequestColumns.PublicWelfareOrganization];

    /// <summary>“法律服务机构”: requests of legal service providers, 件.</summary>
    public Figure LegalServiceProvider => Row[RequestColumns.LegalServiceProvider];

    /// <summary>“其他”: requests of other legal persons or organisations, 件.</summary>
    public Figure OtherOrganization => Row[RequestColumns.OtherOrganization];

    /// <summary>“总计”: all requests of the row as printed, 件; never recomputed.</summary>
    public Figure Total => Row[RequestColumns.Total];
}
