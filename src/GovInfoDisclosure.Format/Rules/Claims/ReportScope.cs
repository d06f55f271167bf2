namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>Whether a report sums up those of a whole area, so that 全市 and 全县 mean its own figures.</summary>
internal static class ReportScope
{
    private static readonly string[] AreaEndings = ["人民政府", "管委会", "管理委员会", "省", "市", "县", "区", "自治州", "旗", "盟"];

    public static bool IsArea(RuleContext context) => context.Options.AgencyKind switch
    {
        AgencyKind.Government => true,
        AgencyKind.Unknown => context.Report.Header.Agency is { } agency
            && Array.Exists(AreaEndings, ending => agency.EndsWith(ending, StringComparison.Ordinal)),
        _ => false,
    };
}
