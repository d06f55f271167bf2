namespace GovInfoDisclosure.Format.Schema.Editions;

/// <summary>“主动公开的列”: column codes of table 2 of both editions.</summary>
public static class DisclosureColumns
{
    /// <summary>“本年制发件数”, 2021 edition.</summary>
    public static ColumnCode Issued { get; } = new("issued");

    /// <summary>“本年废止件数”, 2021 edition.</summary>
    public static ColumnCode Repealed { get; } = new("repealed");

    /// <summary>“现行有效件数”, 2021 edition.</summary>
    public static ColumnCode InForce { get; } = new("inForce");

    /// <summary>“本年新制作数量”, 2019 edition.</summary>
    public static ColumnCode NewlyMade { get; } = new("newlyMade");

    /// <summary>“本年新公开数量”, 2019 edition.</summary>
    public static ColumnCode NewlyPublished { get; } = new("newlyPublished");

    /// <summary>“对外公开总数量”, 2019 edition.</summary>
    public static ColumnCode PublishedInTotal { get; } = new("publishedInTotal");

    /// <summary>“本年处理决定数量”, in the 2019 edition “处理决定数量”.</summary>
    public static ColumnCode Decisions { get; } = new("decisions");

    /// <summary>“上一年项目数量”, 2019 edition.</summary>
    public static ColumnCode ItemsLastYear { get; } = new("itemsLastYear");

    /// <summary>“本年增/减”, 2019 edition.</summary>
    public static ColumnCode NetChange { get; } = new("netChange");

    /// <summary>“本年收费金额（单位：万元）”, 2021 edition.</summary>
    public static ColumnCode AmountCollected { get; } = new("amountCollected");

    /// <summary>“采购项目数量”, 2019 edition.</summary>
    public static ColumnCode Projects { get; } = new("projects");

    /// <summary>“采购总金额”, 2019 edition.</summary>
    public static ColumnCode TotalAmount { get; } = new("totalAmount");
}

/// <summary>“申请人的列”: column codes of table 3.</summary>
public static class RequestColumns
{
    /// <summary>“自然人”.</summary>
    public static ColumnCode NaturalPerson { get; } = new("naturalPerson");

    /// <summary>“商业企业”.</summary>
    public static ColumnCode Enterprise { get; } = new("enterprise");

    /// <summary>“科研机构”.</summary>
    public static ColumnCode ResearchInstitution { get; } = new("researchInstitution");

    /// <summary>“社会公益组织”.</summary>
    public static ColumnCode PublicWelfareOrganization { get; } = new("publicWelfareOrganization");

    /// <summary>“法律服务机构”.</summary>
    public static ColumnCode LegalServiceProvider { get; } = new("legalServiceProvider");

    /// <summary>“其他”: other organisations.</summary>
    public static ColumnCode OtherOrganization { get; } = new("otherOrganization");

    /// <summary>“总计”.</summary>
    public static ColumnCode Total { get; } = new("total");
}

/// <summary>“复议诉讼的列”: column codes of table 4.</summary>
public static class DisputeColumns
{
    /// <summary>“结果维持”.</summary>
    public static ColumnCode Upheld { get; } = new("upheld");

    /// <summary>“结果纠正”.</summary>
    public static ColumnCode Corrected { get; } = new("corrected");

    /// <summary>“其他结果”.</summary>
    public static ColumnCode OtherResult { get; } = new("otherResult");

    /// <summary>“尚未审结”.</summary>
    public static ColumnCode Pending { get; } = new("pending");

    /// <summary>“总计”.</summary>
    public static ColumnCode Total { get; } = new("total");
}
