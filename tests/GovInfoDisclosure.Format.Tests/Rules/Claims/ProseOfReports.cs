using System.Globalization;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

/// <summary>Prose written from a report's own figures, in several wordings.</summary>
internal static class ProseOfReports
{
    /// <summary>Texts with the row or cell of each number in braces.</summary>
    public static string[] Wordings { get; } =
    [
        "（二）依申请公开。{year}年，本机关共收到政府信息公开申请{/requests/newlyReceived}件，上年结转{/requests/carriedOver}件，"
            + "答复{/requests/outcomes/total}件，结转下年度继续办理{/requests/carriedForward}件。",
        "本年度新收政府信息公开申请数量为{/requests/newlyReceived}件，上年结转政府信息公开申请数量为{/requests/carriedOver}件；办结{/requests/outcomes/total}件，"
            + "其中予以公开{/requests/outcomes/disclosed}件、部分公开{/requests/outcomes/partlyDisclosed}件、不予公开{/requests/outcomes/withheld}件、"
            + "无法提供{/requests/outcomes/cannotProvide}件、不予处理{/requests/outcomes/notProcessed}件、其他处理{/requests/outcomes/otherHandling}件。",
        "全年受理依申请公开{/requests/newlyReceived}宗（另有上年度结转{/requests/carriedOver}宗）。其中，予以公开{/requests/outcomes/disclosed}宗，"
            + "不予公开{/requests/outcomes/withheld}宗；{/requests/carriedForward}宗顺延至下年度办理。",
        "因政府信息公开被申请行政复议{/disputes/reconsideration}件，其中结果维持{/disputes/reconsideration/upheld}件，结果纠正{/disputes/reconsideration/corrected}件，"
            + "尚未审结{/disputes/reconsideration/pending}件；被提起行政诉讼，未经复议直接起诉{/disputes/litigation/direct}件，复议后起诉{/disputes/litigation/afterReconsideration}件。",
        "政府信息公开行政诉讼共{/disputes/litigation}起，政府信息公开行政复议共{/disputes/reconsideration}起。收到自然人申请{/requests/newlyReceived/naturalPerson}件。",
    ];

    /// <summary>The rows and cells of a wording.</summary>
    public static string[] PlacesOf(string wording) =>
        [.. wording.Split('{').Skip(1).Select(part => part[..part.IndexOf('}')]).Where(place => place[0] == '/')];

    public static string Write(string wording, AnnualReport report, Func<decimal, string> print, string? changed = null, decimal by = 0)
    {
        string text = wording.Replace("{year}", report.Header.Year?.ToString(CultureInfo.InvariantCulture));
        foreach (string place in PlacesOf(wording))
        {
            text = text.Replace($"{{{place}}}", print(Sum(report, place) + (place == changed ? by : 0)));
        }

        return text;
    }

    public static CellSchema[] CellsOf(AnnualReport report, string place) =>
    [
        .. from table in report.Edition.Tables
           from line in table.Lines
           where report.Figures.Table(table.Code).HasLine(line) && (line.Row.Code.Pointer == place || line.Groups.Any(heading => heading.Code.Pointer == place))
           from cell in line.Cells
           where cell.Column.IsTotal
           select cell,
        .. report.Edition.TryFindCell(place, out CellSchema? one) ? new[] { one } : [],
    ];

    private static decimal Sum(AnnualReport report, string place) => CellsOf(report, place).Sum(cell => report.Figures[cell].Value);
}
