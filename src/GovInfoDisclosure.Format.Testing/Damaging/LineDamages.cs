using System.Text;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>What crawlers and converters do to the lines of a document.</summary>
internal static class LineDamages
{
    private static readonly string[] Before =
        ["首页 > 政府信息公开 > 政府信息公开年报", "索引号：000014349/2024-00007", "发布机构：清河市人民政府办公室", "发布日期：2024-01-20 浏览次数：128", "字体：[大 中 小] 打印 关闭"];

    private static readonly string[] After =
        ["上一篇：清河市教育局2018年政府信息公开工作年度报告", "下一篇：关于召开年度会议的通知", "主办：清河市人民政府办公室 网站标识码：3200000001", "清ICP备05000001号-1"];

    private static readonly char[] Separators = ['|', '\t'];

    private static readonly string[] PageNumbers = ["- {0} -", "— {0} —", "第 {0} 页 共 9 页", "第{0}页/共9页", "— {0} —\n\f"];

    public static IEnumerable<SourceDamage> All =>
    [
        SourceDamage.OfLines("Windows line ends", loses: false, document => document.Text.Replace("\n", "\r\n")),
        SourceDamage.OfLines("lines indented", loses: false, document => document.Lines(lines => lines.Select(line => line.Length == 0 ? line : "　　" + line))),
        SourceDamage.OfLines("blanks at line ends", loses: false, document => document.Lines(lines => lines.Select(line => line.Length == 0 ? line : line + "  "))),
        SourceDamage.OfLines("tags at line ends", loses: false, document => document.Text.Replace("\n", "<br>\n")),
        SourceDamage.OfLines("lines quoted", loses: false, document => document.Lines(lines => lines.Select(line => "> " + line))),
        SourceDamage.OfLines("page numbers", loses: false, PageNumber),
        SourceDamage.OfLines("a header and a footer on each page", loses: false, document => WithPages(document, number =>
            [$"主动公开　　　　　　　　　第 {number} 页", "\f" + Title(document)])),
        SourceDamage.OfLines("a site around the report", loses: false, document => document.Lines(lines => [.. Before, .. lines, .. After])),
        SourceDamage.OfLines("headings left out", loses: false, document => Headings(document, (_, _) => null)),
        SourceDamage.OfLines("headings renamed", loses: false, document => Headings(document, (section, _) => $"{section.Numeral}、{section.Table?.Key switch
        {
            "proactiveDisclosure" => "主动公开信息情况",
            "requests" => "依申请公开办理情况",
            "disputes" => "因政府信息公开引起的行政复议和行政诉讼情况",
            _ => section.Heading,
        }}")),
        SourceDamage.OfLines("headings numbered anew", loses: false, document => Headings(document, (section, i) => $"{"一二一二三四"[i]}、{section.Heading}")),
        SourceDamage.OfLines("headings without numerals", loses: false, document => Headings(document, (section, _) => section.Heading)),
        SourceDamage.OfLines("a sentence before each table", loses: false, document => Headings(document, (section, _) =>
            $"{section.Numeral}、{section.Heading}" + (section.Table is null ? "" : "\n2023年本机关办理情况见下表，其中新收12件：\n（单位：件）"))),
        SourceDamage.OfLines("repeated neighbours dropped", loses: true, document => document.Lines(WithoutNeighbours)),
        SourceDamage.OfLines("every repeated line dropped", loses: true, document => document.Lines(WithoutRepeats)),
        SourceDamage.OfLines("the end cut off", loses: true, document => document.Lines(lines => lines.Take(1 + document.Random.Next(lines.Count)))),
        SourceDamage.OfLines("parts left out", loses: true, WithoutParts),
        SourceDamage.OfLines("blank cells dropped", loses: true, document => document.Lines(lines => lines.Where(line => line.Trim(Separators).Length > 0).Select(WithoutBlankCells))),
        SourceDamage.OfLines("another report behind", loses: false, document => document.Text.TrimEnd() + "\n" + document.Another(LastYear(document.Print.Report))),
    ];

    private static string PageNumber(DocumentText document)
    {
        string form = PageNumbers[document.Random.Next(PageNumbers.Length)];
        return WithPages(document, number => [string.Format(System.Globalization.CultureInfo.InvariantCulture, form, number)]);
    }

    private static string WithPages(DocumentText document, Func<int, string[]> furniture) => document.Lines(lines =>
    {
        int length = 20 + document.Random.Next(20);
        return lines.SelectMany((line, i) => i > 0 && i % length == 0 ? furniture(i / length).Append(line) : [line]);
    });

    private static string Title(DocumentText document) => Printing.PrintedReport.TitleOf(document.Print.Report);

    // from one heading to another; a cut through a table could leave the table of another report
    private static string WithoutParts(DocumentText document) => document.Lines(lines =>
    {
        int[] headings = [.. Enumerable.Range(0, lines.Count).Where(i => document.Print.Report.Edition.Sections.Any(section => lines[i] == $"{section.Numeral}、{section.Heading}"))];
        int first = document.Random.Next(headings.Length);
        int last = first + document.Random.Next(headings.Length - first);
        return lines.Where((_, i) => i < headings[first] || i >= (last + 1 < headings.Length ? headings[last + 1] : lines.Count));
    });

    private static string WithoutBlankCells(string line)
    {
        var kept = new StringBuilder(line.Length);
        foreach (string cell in line.Split('|', '\t'))
        {
            kept.Append(cell.Trim().Length == 0 ? "" : cell + (line.IndexOf('|') >= 0 ? "|" : "\t"));
        }

        return line.IndexOfAny(Separators) < 0 ? line : kept.ToString();
    }

    // no heading of the report is lost where the change gives another
    private static string Headings(DocumentText document, Func<SectionSchema, int, string?> change)
    {
        var sections = document.Print.Report.Edition.Sections;
        return document.Lines(lines => lines.SelectMany(line =>
        {
            SectionSchema? section = sections.FirstOrDefault(candidate => line == $"{candidate.Numeral}、{candidate.Heading}");
            return section is null ? [line] : change(section, section.Number - 1) is { } changed ? new[] { changed } : [];
        }));
    }

    private static IEnumerable<string> WithoutNeighbours(List<string> lines)
    {
        string? last = null;
        foreach (string line in lines)
        {
            if (line.Trim().Length == 0 || line != last)
            {
                yield return line;
            }

            last = line.Trim().Length == 0 ? last : line;
        }
    }

    private static IEnumerable<string> WithoutRepeats(List<string> lines)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return lines.Where(line => line.Trim().Length == 0 || seen.Add(line));
    }

    // the same body a year before, every figure one more
    private static AnnualReport LastYear(AnnualReport report) => AnnualReport.Create(
        report.Header with { Year = report.Header.Year - 1, Title = $"{report.Header.Agency}{report.Header.Year - 1}年政府信息公开工作年度报告" },
        report.Narratives,
        new ReportFigures(report.Edition, [.. report.Figures.Tables.Select(table => FigureTable.Create(
            table.Schema, cell => table[cell].IsReported ? table[cell].Value + 1 : table[cell]))]));
}
