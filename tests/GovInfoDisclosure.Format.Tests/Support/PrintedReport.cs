using System.Text;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>A whole report as text: title, preamble, six parts, signature; the tables in a shape.</summary>
internal static class PrintedReport
{
    public static string Of(AnnualReport report, Func<PrintedTable, string> shape, Func<Figure, string>? print = null) =>
        OfTables(report, table => shape(PrintedTable.Of(table, print)));

    public static string OfTables(AnnualReport report, Func<FigureTable, string> print)
    {
        var text = new StringBuilder();
        int year = report.Header.Year!.Value;
        text.Append($"清河市测试局{year}年政府信息公开工作年度报告\n");
        text.Append($"本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自{year}年1月1日起至{year}年12月31日止。\n");
        foreach (SectionSchema section in report.Edition.Sections)
        {
            text.Append($"{section.Numeral}、{section.Heading}\n");
            text.Append(section.Table is { } table
                ? print(report.Figures.Table(table))
                : "本局认真落实政府信息公开各项工作，公开内容有所增加，仍需继续改进。\n");
        }

        return text.Append($"清河市测试局\n{year + 1}年1月20日\n").ToString();
    }
}
