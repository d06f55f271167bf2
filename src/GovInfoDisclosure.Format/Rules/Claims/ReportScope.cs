using GovInfoDisclosure.Format.Rules.Duties;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>Whether a report sums up those of a whole area, so that 全县 means its own figures, and which level the area has.</summary>
/// <param name="IsArea">Whether it does.</param>
/// <param name="Level">The last character of the area's name, such as 县; unknown as 0.</param>
internal readonly record struct ReportScope(bool IsArea, char Level)
{
    private const string Levels = "省市县区州旗盟";

    private static readonly string[] Governments = ["人民政府", "管理委员会", "管委会"];

    public static ReportScope Of(RuleContext context)
    {
        AgencyKind kind = AgencyTold.Of(context).Kind;
        string name = context.Report.Header.Agency ?? "";
        string ending = Array.Find(Governments, word => name.EndsWith(word, StringComparison.Ordinal)) ?? "";
        char level = name.Length > ending.Length ? name[name.Length - ending.Length - 1] : '\0';
        bool isNamed = Levels.IndexOf(level) >= 0;
        return new(
            kind == AgencyKind.Government || (isNamed && kind is not (AgencyKind.Department or AgencyKind.Township)),
            isNamed ? level : '\0');
    }

    /// <summary>Whether a word such as 全县 or 各级 means the report's own area: not 全市 in the report of a county.</summary>
    public bool Covers(ReadOnlySpan<char> word) =>
        IsArea && (word.Length < 2 || Level == '\0' || Levels.IndexOf(word[1]) < 0 || word[1] == Level);
}
