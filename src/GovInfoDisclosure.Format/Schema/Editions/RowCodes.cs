namespace GovInfoDisclosure.Format.Schema.Editions;

/// <summary>“主动公开的行”: row codes of table 2 of both editions.</summary>
public static class DisclosureRows
{
    /// <summary>“规章”: 条例第二十条第（一）项.</summary>
    public static RowCode Regulations { get; } = new("/proactiveDisclosure/regulations");

    /// <summary>“行政规范性文件”, in the 2019 edition “规范性文件”: 条例第二十条第（一）项.</summary>
    public static RowCode NormativeDocuments { get; } = new("/proactiveDisclosure/normativeDocuments");

    /// <summary>“行政许可”: 条例第二十条第（五）项.</summary>
    public static RowCode Licensing { get; } = new("/proactiveDisclosure/licensing");

    /// <summary>“其他对外管理服务事项”: 条例第二十条第（五）项, 2019 edition.</summary>
    public static RowCode OtherPublicServices { get; } = new("/proactiveDisclosure/otherPublicServices");

    /// <summary>“行政处罚”: 条例第二十条第（六）项.</summary>
    public static RowCode Penalties { get; } = new("/proactiveDisclosure/penalties");

    /// <summary>“行政强制”: 条例第二十条第（六）项.</summary>
    public static RowCode CoerciveMeasures { get; } = new("/proactiveDisclosure/coerciveMeasures");

    /// <summary>“行政事业性收费”: 条例第二十条第（八）项.</summary>
    public static RowCode AdministrativeFees { get; } = new("/proactiveDisclosure/administrativeFees");

    /// <summary>“政府集中采购”: 条例第二十条第（九）项, 2019 edition.</summary>
    public static RowCode CentralizedProcurement { get; } = new("/proactiveDisclosure/centralizedProcurement");
}

/// <summary>“申请的行”: row codes of table 3.</summary>
public static class RequestRows
{
    /// <summary>“一、本年新收政府信息公开申请数量”.</summary>
    public static RowCode NewlyReceived { get; } = new("/requests/newlyReceived");

    /// <summary>“二、上年结转政府信息公开申请数量”.</summary>
    public static RowCode CarriedOver { get; } = new("/requests/carriedOver");

    /// <summary>“三、本年度办理结果”: a heading.</summary>
    public static RowCode Outcomes { get; } = new("/requests/outcomes");

    /// <summary>“（一）予以公开”.</summary>
    public static RowCode Disclosed { get; } = new("/requests/outcomes/disclosed");

    /// <summary>“（二）部分公开”.</summary>
    public static RowCode PartlyDisclosed { get; } = new("/requests/outcomes/partlyDisclosed");

    /// <summary>“（三）不予公开”: a heading.</summary>
    public static RowCode Withheld { get; } = new("/requests/outcomes/withheld");

    /// <summary>“1.属于国家秘密”.</summary>
    public static RowCode StateSecret { get; } = new("/requests/outcomes/withheld/stateSecret");

    /// <summary>“2.其他法律行政法规禁止公开”.</summary>
    public static RowCode ForbiddenByLaw { get; } = new("/requests/outcomes/withheld/forbiddenByLaw");

    /// <summary>“3.危及‘三安全一稳定’”.</summary>
    public static RowCode PublicSafety { get; } = new("/requests/outcomes/withheld/publicSafety");

    /// <summary>“4.保护第三方合法权益”.</summary>
    public static RowCode ThirdPartyRights { get; } = new("/requests/outcomes/withheld/thirdPartyRights");

    /// <summary>“5.属于三类内部事务信息”.</summary>
    public static RowCode InternalAffairs { get; } = new("/requests/outcomes/withheld/internalAffairs");

    /// <summary>“6.属于四类过程性信息”.</summary>
    public static RowCode ProcessInformation { get; } = new("/requests/outcomes/withheld/processInformation");

    /// <summary>“7.属于行政执法案卷”.</summary>
    public static RowCode EnforcementFiles { get; } = new("/requests/outcomes/withheld/enforcementFiles");

    /// <summary>“8.属于行政查询事项”.</summary>
    public static RowCode AdministrativeInquiry { get; } = new("/requests/outcomes/withheld/administrativeInquiry");

    /// <summary>“（四）无法提供”: a heading.</summary>
    public static RowCode CannotProvide { get; } = new("/requests/outcomes/cannotProvide");

    /// <summary>“1.本机关不掌握相关政府信息”.</summary>
    public static RowCode NotHeld { get; } = new("/requests/outcomes/cannotProvide/notHeld");

    /// <summary>“2.没有现成信息需要另行制作”.</summary>
    public static RowCode RequiresCreation { get; } = new("/requests/outcomes/cannotProvide/requiresCreation");

    /// <summary>“3.补正后申请内容仍不明确”.</summary>
    public static RowCode StillUnclear { get; } = new("/requests/outcomes/cannotProvide/stillUnclear");

    /// <summary>“（五）不予处理”: a heading.</summary>
    public static RowCode NotProcessed { get; } = new("/requests/outcomes/notProcessed");

    /// <summary>“1.信访举报投诉类申请”.</summary>
    public static RowCode Petition { get; } = new("/requests/outcomes/notProcessed/petition");

    /// <summary>“2.重复申请”.</summary>
    public static RowCode Repeated { get; } = new("/requests/outcomes/notProcessed/repeated");

    /// <summary>“3.要求提供公开出版物”.</summary>
    public static RowCode PublicPublication { get; } = new("/requests/outcomes/notProcessed/publicPublication");

    /// <summary>“4.无正当理由大量反复申请”.</summary>
    public static RowCode ExcessiveRepetition { get; } = new("/requests/outcomes/notProcessed/excessiveRepetition");

    /// <summary>“5.要求行政机关确认或重新出具已获取信息”.</summary>
    public static RowCode Reconfirmation { get; } = new("/requests/outcomes/notProcessed/reconfirmation");

    /// <summary>“（六）其他处理”: one row in the 2019 edition, a heading over three rows in the 2021 edition.</summary>
    public static RowCode OtherHandling { get; } = new("/requests/outcomes/otherHandling");

    /// <summary>“1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”, 2021 edition.</summary>
    public static RowCode OverdueCorrection { get; } = new("/requests/outcomes/otherHandling/overdueCorrection");

    /// <summary>“2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”, 2021 edition.</summary>
    public static RowCode UnpaidFee { get; } = new("/requests/outcomes/otherHandling/unpaidFee");

    /// <summary>“3.其他”, 2021 edition.</summary>
    public static RowCode OtherwiseHandled { get; } = new("/requests/outcomes/otherHandling/otherwiseHandled");

    /// <summary>“（七）总计”.</summary>
    public static RowCode OutcomesTotal { get; } = new("/requests/outcomes/total");

    /// <summary>“四、结转下年度继续办理”.</summary>
    public static RowCode CarriedForward { get; } = new("/requests/carriedForward");
}

/// <summary>“复议诉讼的行”: row codes of table 4, one per printed block.</summary>
public static class DisputeRows
{
    /// <summary>“行政复议”.</summary>
    public static RowCode Reconsideration { get; } = new("/disputes/reconsideration");

    /// <summary>“行政诉讼”: a heading.</summary>
    public static RowCode Litigation { get; } = new("/disputes/litigation");

    /// <summary>“未经复议直接起诉”.</summary>
    public static RowCode Direct { get; } = new("/disputes/litigation/direct");

    /// <summary>“复议后起诉”.</summary>
    public static RowCode AfterReconsideration { get; } = new("/disputes/litigation/afterReconsideration");
}
