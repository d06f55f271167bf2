using System.Text;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Printing;

/// <summary>A whole report as text: title, preamble, six parts, signature; the tables in a shape.</summary>
internal static class PrintedReport
{
    public static string Of(AnnualReport report, Func<PrintedTable, string> shape, Func<Figure, string>? print = null) =>
        OfTables(report, table => shape(PrintedTable.Of(table, print)));

    public static string OfTables(AnnualReport report, Func<FigureTable, string> print)
    {
        var text = new StringBuilder();
        text.Append(TitleOf(report)).Append('\n').Append(PreambleOf(report)).Append('\n');
        foreach (SectionSchema section in report.Edition.Sections)
        {
            text.Append($"{section.Numeral}、{section.Heading}\n");
            text.Append(section.Table is { } table ? print(report.Figures.Table(table)) : ProseOf(report, section) + "\n");
        }

        return text.Append($"{AgencyOf(report)}\n{DateOf(report)}\n").ToString();
    }

    public static string AgencyOf(AnnualReport report) => report.Header.Agency ?? "清河市测试局";

    public static string TitleOf(AnnualReport report) => report.Header.Title ?? $"{AgencyOf(report)}{report.Header.Year}年政府信息公开工作年度报告";

    public static string PreambleOf(AnnualReport report) => report.Narratives.Preamble
        ?? $"本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自{report.Header.Year}年1月1日起至{report.Header.Year}年12月31日止。";

    public static string DateOf(AnnualReport report) => report.Header.PublishedOn is { Month: { } month, Day: { } day } date
        ? $"{date.Year}年{month}月{day}日"
        : $"{report.Header.Year + 1}年1月20日";

    public static string ProseOf(AnnualReport report, SectionSchema section) =>
        section.Key switch
        {
            "overview" => report.Narratives.Overview,
            "issuesAndImprovements" => report.Narratives.IssuesAndImprovements,
            _ => report.Narratives.OtherMatters,
        }
        ?? "本局认真落实政府信息公开各项工作，公开内容有所增加，仍需继续改进。";
}
