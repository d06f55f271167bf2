using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>Reports of invented bodies in which no rule finds anything; each test changes what it is about.</summary>
internal static class CleanReports
{
    /// <summary>A department of a county in the form of 2021, with nothing in its tables.</summary>
    public static AnnualReport Department2021 { get; } = Create(EditionSchemas.Format2021, 2023, "青禾县统计局");

    /// <summary>A city in the form of 2021.</summary>
    public static AnnualReport City2021 { get; } = Create(EditionSchemas.Format2021, 2023, "白鹭市人民政府");

    /// <summary>A department of a county in the form of 2019.</summary>
    public static AnnualReport Department2019 { get; } = Create(EditionSchemas.Format2019, 2020, "青禾县统计局");

    private static AnnualReport Create(EditionSchema edition, int year, string agency) => AnnualReport.Create(
        new ReportHeader(year, agency, $"{agency}{year}年政府信息公开工作年度报告", new ReportDate(year + 1, 1, 20)),
        new Narratives(
            $"本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和{edition.Notice}编制，由总体情况、主动公开政府信息情况、"
                + "收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。"
                + $"统计期限自{year}年1月1日起至{year}年12月31日止。如有疑问，请与本机关办公室联系，电话000-0000000。",
            $"（一）主动公开。落实{year}年政务公开工作要点，及时更新机构职能。\n（二）依申请公开。健全登记、办理、答复制度。\n（三）政府信息管理。发布前逐条审查。\n"
                + "（四）平台建设。维护门户网站。\n（五）监督保障。工作考核合格，社会评议良好，没有发生责任追究的情形。",
            "（一）存在的问题。政策解读的形式不够丰富。\n（二）改进情况。增加了图解。",
            "本年度未收取信息处理费，没有其他需要报告的事项。"),
        new ReportFigures(edition, [.. edition.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default(Figure) : 0))]));
}
