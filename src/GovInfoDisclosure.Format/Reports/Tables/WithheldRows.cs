using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“（三）不予公开”: eight grounds for withholding, 条例第十四条至第十六条.</summary>
public sealed class WithheldRows : FigureView
{
    internal WithheldRows(FigureTable figures, RowCode group)
        : base(figures, group)
    {
    }

    /// <summary>“属于国家秘密”: 条例第十四条.</summary>
    public RequestRow StateSecret => new(Row(RequestRows.StateSecret));

    /// <summary>“其他法律行政法规禁止公开”: 条例第十四条.</summary>
    public RequestRow ForbiddenByLaw => new(Row(RequestRows.ForbiddenByLaw));

    /// <summary>“危及“三安全一稳定””: 条例第十四条.</summary>
    public RequestRow PublicSafety => new(Row(RequestRows.PublicSafety));

    /// <summary>“保护第三方合法权益”: 条例第十五条.</summary>
    public RequestRow ThirdPartyRights => new(Row(RequestRows.ThirdPartyRights));

    /// <summary>“属于三类内部事务信息”: 条例第十六条第一款.</summary>
    public RequestRow InternalAffairs => new(Row(RequestRows.InternalAffairs));

    /// <summary>“属于四类过程性信息”: 条例第十六条第二款.</summary>
    public RequestRow ProcessInformation => new(Row(RequestRows.ProcessInformation));

    /// <summary>“属于行政执法案卷”: 条例第十六条第二款.</summary>
    public RequestRow EnforcementFiles => new(Row(RequestRows.EnforcementFiles));

    /// <summary>“属于行政查询事项”: 条例第三十六条第（七）项.</summary>
    public RequestRow AdministrativeInquiry => new(Row(RequestRows.AdministrativeInquiry));
}
