using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

/// <summary>Each statement holds for its own sum and fails when any one cell of the sum is changed.</summary>
public sealed class ClaimInputTests
{
    private const decimal Much = 1000;

    public static IEnumerable<object[]> Statements =>
    [
        ["GID6001", "收到政府信息公开申请{0}件。", "/requests/newlyReceived/total"],
        ["GID6002", "上年结转政府信息公开申请{0}件。", "/requests/carriedOver/total"],
        ["GID6003", "答复政府信息公开申请{0}件。", "/requests/outcomes/total/total"],
        ["GID6004", "结转下年度继续办理政府信息公开申请{0}件。", "/requests/carriedForward/total"],
        ["GID6005", "收到政府信息公开申请，予以公开{0}件。", "/requests/outcomes/disclosed/total"],
        ["GID6005", "收到政府信息公开申请，部分公开{0}件。", "/requests/outcomes/partlyDisclosed/total"],
        ["GID6005", "收到政府信息公开申请，予以公开及部分公开{0}件。", "/requests/outcomes/disclosed/total /requests/outcomes/partlyDisclosed/total"],
        ["GID6006", "收到政府信息公开申请，不予公开{0}件。", "/requests/outcomes/withheld/"],
        ["GID6006", "收到政府信息公开申请，无法提供{0}件。", "/requests/outcomes/cannotProvide/"],
        ["GID6006", "收到政府信息公开申请，不予处理{0}件。", "/requests/outcomes/notProcessed/"],
        ["GID6006", "收到政府信息公开申请，其他处理{0}件。", "/requests/outcomes/otherHandling/"],
        ["GID6008", "因政府信息公开被申请行政复议{0}件。", "/disputes/reconsideration/total"],
        ["GID6009", "因政府信息公开被提起行政诉讼{0}件。", "/disputes/litigation/direct/total /disputes/litigation/afterReconsideration/total"],
        ["GID6009", "因政府信息公开被提起行政诉讼，未经复议直接起诉{0}件。", "/disputes/litigation/direct/total"],
        ["GID6009", "因政府信息公开被提起行政诉讼，复议后起诉{0}件。", "/disputes/litigation/afterReconsideration/total"],
        ["GID6014", "制定规范性文件{0}件。", "/proactiveDisclosure/normativeDocuments/issued"],
        ["GID6014", "公布施行，制定政府规章{0}件。", "/proactiveDisclosure/regulations/issued"],
        ["GID6014", "废止规范性文件{0}件。", "/proactiveDisclosure/normativeDocuments/repealed"],
        ["GID6015", "现行有效规范性文件{0}件。", "/proactiveDisclosure/normativeDocuments/inForce"],
        ["GID6018", "因政府信息公开被申请行政复议，结果纠正{0}件。", "/disputes/reconsideration/corrected"],
        ["GID6018", "因政府信息公开被申请行政复议，尚未审结{0}件。", "/disputes/reconsideration/pending"],
    ];

    public static IEnumerable<object[]> Absences =>
    [
        ["GID6010", "未收到政府信息公开申请。", "/requests/newlyReceived/total"],
        ["GID6011", "未发生行政复议、行政诉讼。", "/disputes/reconsideration/total /disputes/litigation/direct/total /disputes/litigation/afterReconsideration/total"],
        ["GID6012", "政府信息公开申请均已办结。", "/requests/carriedForward/total"],
        ["GID6013", "因政府信息公开被申请行政复议，均被维持。", "/disputes/reconsideration/corrected"],
        ["GID6013", "无行政诉讼败诉情况。", "/disputes/litigation/direct/corrected /disputes/litigation/afterReconsideration/corrected"],
        ["GID6039", "未发出收费通知。", "/requests/outcomes/otherHandling/unpaidFee/total"],
        ["GID6041", "本机关无行政强制权。", "/proactiveDisclosure/coerciveMeasures/decisions"],
        ["GID6041", "本机关没有行政许可职权。", "/proactiveDisclosure/licensing/decisions"],
        ["GID6041", "本机关无行政处罚权限。", "/proactiveDisclosure/penalties/decisions"],
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_number_of_the_prose_depends_on_each_cell_that_it_sums_up(string id, string text, string cells)
    {
        CellSchema[] sum = CellsOf(ClaimReports.Office, cells);
        AnnualReport report = ClaimReports.Office.With(overview: string.Format(null, text, sum.Sum(cell => ClaimReports.Office.Figures[cell].Value)));
        AssertEachMatters(report, id, sum);
    }

    [Theory]
    [MemberData(nameof(Absences))]
    public void A_statement_that_there_was_none_depends_on_each_cell_that_it_is_about(string id, string text, string cells) =>
        AssertEachMatters(ClaimReports.Nothing.With(overview: text), id, CellsOf(ClaimReports.Nothing, cells));

    private static void AssertEachMatters(AnnualReport report, string id, CellSchema[] cells)
    {
        Assert.NotEmpty(cells);
        Assert.Empty(ClaimReports.Check(report));
        foreach (CellSchema cell in cells)
        {
            AnnualReport changed = report.WithFigure(cell.Address, report.Figures[cell].Value + Much);
            Assert.Equal(id, Assert.Single(ClaimReports.Check(changed)).Id);
            Assert.Empty(ClaimReports.Check(report.WithFigure(cell.Address, Figure.Blank))); // then nothing can be said
        }
    }

    // a row stands for its totals, a cell for itself
    private static CellSchema[] CellsOf(AnnualReport report, string addresses) =>
    [
        .. from address in addresses.Split(' ')
           from table in report.Edition.Tables
           from cell in table.Cells
           where !cell.Line.IsAlternative
           where cell.Address == address || (address[^1] == '/' && cell.Address.StartsWith(address, StringComparison.Ordinal) && cell.Column.IsTotal)
           select cell,
    ];
}
