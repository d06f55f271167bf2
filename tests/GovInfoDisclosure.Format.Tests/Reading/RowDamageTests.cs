using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>Missing, inserted and damaged rows: each is one finding, and no other figure moves.</summary>
public class RowDamageTests
{
    private const string Row = "（二）部分公开（区分处理的，只计这一情形，不计其他情形） | ";
    private static readonly AnnualReport Report = Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2021), 3)[2];
    private static readonly string Text = PrintedReport.Of(Report, TextShapes.WithBlanks["row per line, bars after"]);

    [Fact]
    public void A_missing_row_is_a_finding_at_the_row()
    {
        string[] lines = [.. Text.Split('\n').Where(line => !line.StartsWith("4.保护第三方合法权益", StringComparison.Ordinal))];

        ParseResult result = DisclosureReports.Parse(string.Join('\n', lines));

        Diagnostic finding = Assert.Single(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("GID1005", "/requests/outcomes/withheld/thirdPartyRights"), (finding.Id, finding.Address));
        AssertOthersUnchanged(result, "/requests/outcomes/withheld/thirdPartyRights");
    }

    [Fact]
    public void An_inserted_local_row_is_a_finding_and_moves_nothing()
    {
        string text = Text.Replace("（四）无法提供 | 1.", "不予公开小计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n（四）无法提供 | 1.", StringComparison.Ordinal);

        ParseResult result = DisclosureReports.Parse(text);

        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("GID1006", Severity.Warning), (finding.Id, finding.Severity));
        Assert.Contains("不予公开小计", DiagnosticText.Message(finding), StringComparison.Ordinal);
        Assert.Equal(Report.Figures, result.Report!.Figures);
    }

    [Theory]
    [InlineData("2.其他法律行政法规禁止公开", "2.其他法律行政止公开", "GID1008")]
    [InlineData("7.属于行政执法案卷", "7.属于行政执法案件", "GID1007")]
    [InlineData("3.危及“三安全一稳定”", "3.危及三安全一稳定", null)]
    [InlineData("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1、申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请", null)]
    [InlineData("（三）不予公开 | 1.属于", "（三）不予公开 | 1. 属于", null)]
    public void A_label_written_otherwise_keeps_its_row(string label, string printed, string? id)
    {
        ParseResult result = DisclosureReports.Parse(Text.Replace(label, printed, StringComparison.Ordinal));

        Assert.Equal(id is null ? [] : [id], result.Diagnostics.Select(d => d.Id));
        Assert.Equal(Report.Figures, result.Report!.Figures);
    }

    [Fact]
    public void Other_handling_as_one_row_in_a_later_edition_is_read_as_that_row()
    {
        string[] lines = Text.Split('\n');
        int first = Array.FindIndex(lines, line => line.StartsWith("（六）其他处理", StringComparison.Ordinal));
        string text = string.Join('\n', [.. lines[..first], "（六）其他处理 | 1 | 2 | 0 | 0 | 0 | 0 | 3 |", .. lines[(first + 3)..]]);

        var report = Assert.IsType<AnnualReport2021>(DisclosureReports.Parse(text).Report);

        Assert.Equal(Figure.Reported(3), report.Requests.OtherHandling.PrintedAsOneRow.Total);
        Assert.Equal(FigureState.Missing, report.Requests.OtherHandling.UnpaidFee.Total.State);
    }

    [Fact]
    public void A_row_that_lost_a_cell_is_refused_cell_by_cell()
    {
        string line = Text.Split('\n').Single(l => l.StartsWith(Row, StringComparison.Ordinal));
        string shorter = Row + string.Join(" | ", line.Substring(Row.Length).Split(" | ").Skip(1));

        ParseResult result = DisclosureReports.Parse(Text.Replace(line, shorter, StringComparison.Ordinal));

        Assert.Equal(7, result.Diagnostics.Count(d => d.Id == "GID2002" && d.Address!.StartsWith("/requests/outcomes/partlyDisclosed/", StringComparison.Ordinal)));
        Assert.Equal(7, result.Diagnostics.Length);
    }

    [Fact]
    public void Of_two_reports_in_one_file_the_first_is_read_and_the_other_is_said()
    {
        AnnualReport other = Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2019), 1)[0];
        string first = PrintedReport.Of(Report, TextShapes.WithBlanks["cell per line, runs of bars"]);

        ParseResult result = DisclosureReports.Parse(first + PrintedReport.Of(other, TextShapes.WithBlanks["row per line, bars after"]));

        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("GID1010", first.Length), (finding.Id, finding.Location!.Value.Start));
        Assert.Equal(Report.Figures, result.Report!.Figures);
        Assert.Equal(Report.Header.Year, result.Report.Header.Year);
    }

    [Fact]
    public void A_row_that_stands_twice_does_not_hide_where_another_report_begins()
    {
        AnnualReport other = Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2019), 1)[0];
        string first = PrintedReport.Of(Report, TextShapes.WithBlanks["row per line, bars after"]);
        string row = first.Split('\n').First(line => line.Contains("本年新收", StringComparison.Ordinal)) + "\n";

        ParseResult result = DisclosureReports.Parse(first.Replace(row, row + row, StringComparison.Ordinal) + PrintedReport.Of(other, TextShapes.WithBlanks["row per line, bars after"]));

        Assert.Contains(result.Diagnostics, finding => finding.Id == "GID1010" && finding.Location!.Value.Start == first.Length + row.Length);
        Assert.Equal(Report.Figures, result.Report!.Figures);
    }

    private static void AssertOthersUnchanged(ParseResult result, string row)
    {
        foreach (var cell in Report.Edition.Tables.SelectMany(table => table.Cells).Where(cell => !cell.Address.StartsWith(row, StringComparison.Ordinal)))
        {
            Assert.Equal(Report.Figures[cell], result.Report!.Figures[cell]);
        }
    }
}
