using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Testing.Printing;
using GovInfoDisclosure.Format.Tests.Rules;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Binding;

/// <summary>One change to a printed report, and what reading says of it: where, how grave, in which words.</summary>
public class ReportBinderTests
{
    private static readonly AnnualReport Report = CleanReports.City2021;
    private static readonly string Rows = PrintedReport.Of(Report, TextShapes.WithBlanks["row per line, bars after"]);
    private static readonly string Cells = PrintedReport.Of(Report, TextShapes.WithoutBlanks["row per line, blanks"]);

    private static readonly (string Name, string Text)[] Changes =
    [
        ("nothing", Rows),
        ("a letter for a digit", Row("规章", cells => cells[1] = "O")),
        ("a remark behind the number", Row("规章", cells => cells[1] += "（其中修订1件）")),
        ("a full-width number with a separator", Row("一、本年新收", cells => cells[1] = "１，２３４")),
        ("a count with its unit", Row("规章", cells => cells[1] += "件")),
        ("yuan in a column of ten thousands", Row("行政事业性收费", cells => cells[1] = "251000元")),
        ("money in a column of counts", Row("规章", cells => cells[1] = "3元")),
        ("a blank", Row("规章", cells => cells[1] = "")),
        ("a label with other words", Row("7.属于行政执法案卷", cells => cells[0] = "7.属于行政执法案件")),
        ("a label that lost characters", Row("2.其他法律行政法规禁止公开", cells => cells[0] = "2.其他法律行政止公开")),
        ("a row left out", Without("8.属于行政查询事项")),
        ("a row above the one before it", Above("4.保护第三方合法权益", "3.危及“三安全一稳定”")),
        ("a row that the form does not have", Row("8.属于行政查询事项", cells => cells[0] = "9.属于其他不予公开的情形", keep: true)),
        ("a row that stands twice", Row("8.属于行政查询事项", _ => { }, keep: true)),
        ("a row of words", Row("8.属于行政查询事项", cells => Array.Fill(cells, "按规定办理", 1, cells.Length - 1), keep: true)),
        ("a group left out", Without("1.申请人无正当理由逾期不补正", "2.申请人逾期未按收费通知要求缴纳费用", "3.其他")),
        ("a table left out", WithoutTable("三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议", keepsLabels: false)),
        ("a table without its figures", WithoutTable("三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议", keepsLabels: true)),
        ("a cell lost where blanks leave no trace", Cells.Replace(LineOf(Cells, "一、本年新收"), LineOf(Cells, "一、本年新收")[..LineOf(Cells, "一、本年新收").LastIndexOf(' ')], StringComparison.Ordinal)),
        ("all cells lost where blanks leave no trace", Cells.Replace(LineOf(Cells, "8.属于行政查询事项"), "8.属于行政查询事项", StringComparison.Ordinal)),
        ("digits glued", PrintedReport.Of(SampleReports.Numbered(ConsistentReports.Edition("2021")), TextShapes.Glued)),
        ("digits glued that the sums part", PrintedReport.Of(ConsistentReports.Create(ConsistentReports.Edition("2021"), seed: 3), TextShapes.Glued)),
    ];

    [Fact]
    public void What_reading_says_is_as_approved() => Approved.Matches("reading-findings.txt", string.Concat(Changes.Select(change => $"== {change.Name}\n{Said(change.Text)}\n")));

    private static string Said(string text)
    {
        ParseResult result = DisclosureReports.Parse(text);
        return string.Concat(result.Diagnostics.Take(4).Select(finding => string.Join("\n", (string[])
        [
            $"{finding.Severity} {finding.Id} {finding.Address}",
            DiagnosticText.Message(finding),
            DiagnosticText.Message(finding, DiagnosticLanguage.English),
            finding.Location is { } place ? $"“{text.Substring(place.Start, Math.Min(place.Length, 60)).ReplaceLineEndings("⏎")}” at {result.Document.Lines.Locate(place.Start)}" : "nowhere",
            "",
        ]))) + (result.Diagnostics.Length > 4 ? $"and {result.Diagnostics.Length - 4} more\n" : "");
    }

    private static string LineOf(string text, string label) => text.Split('\n').Single(line => line.Contains(label, StringComparison.Ordinal));

    private static string Row(string label, Action<string[]> change, bool keep = false)
    {
        string line = LineOf(Rows, label);
        string[] cells = line.Split('|');
        change(cells);
        return Rows.Replace(line, (keep ? line + "\n" : "") + string.Join("|", cells), StringComparison.Ordinal);
    }

    private static string Without(params string[] labels) => string.Join("\n", Rows.Split('\n').Where(line => !labels.Any(label => line.Contains(label, StringComparison.Ordinal))));

    private static string Above(string label, string other)
    {
        string line = LineOf(Rows, label) + "\n";
        return Rows.Replace(line, "", StringComparison.Ordinal).Replace(LineOf(Rows, other), line + LineOf(Rows, other), StringComparison.Ordinal);
    }

    private static string WithoutTable(string heading, string next, bool keepsLabels)
    {
        int start = Rows.IndexOf('\n', Rows.IndexOf(heading, StringComparison.Ordinal)) + 1;
        int end = Rows.IndexOf(next, StringComparison.Ordinal);
        IEnumerable<string> labels = Rows[start..end].Split('\n').Select(line => line.Split('|')[0]);
        return Rows[..start] + (keepsLabels ? string.Join("\n", labels) + "\n" : "") + Rows[end..];
    }
}
