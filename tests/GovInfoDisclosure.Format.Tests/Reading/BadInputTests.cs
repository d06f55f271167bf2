using System.Diagnostics;
using System.Text;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>What bad input gets: a status and a finding, never an exception, never an invented figure.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("", "GID0001", ParseStatus.NotAReport)]
    [InlineData("今天天气很好。", "GID1001", ParseStatus.NotAReport)]
    [InlineData("清河市测试局2016年政府信息公开工作年度报告\n一、概述\n二、主动公开情况\n三、依申请公开情况\n", "GID1001", ParseStatus.NotAReport)]
    [InlineData("关于做好2023年政府信息公开工作年度报告编制发布工作的通知\n现就有关事项通知如下：\n一、抓紧部署\n", "GID1001", ParseStatus.NotAReport)]
    public void What_is_no_report_says_so(string text, string id, ParseStatus status)
    {
        ParseResult result = DisclosureReports.Parse(Encoding.UTF8.GetBytes(text), "test.txt");

        Assert.Equal(status, result.Status);
        Assert.Null(result.Report);
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal((id, Severity.Error), (finding.Id, finding.Severity));
        Assert.Throws<FormatException>(result.GetReportOrThrow);
    }

    [Fact]
    public void A_picture_is_unreadable()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0];

        Assert.Equal(ParseStatus.Unreadable, DisclosureReports.Parse(png, "报告.txt").Status);
    }

    [Fact]
    public void Any_bytes_give_a_result() => Properties.Hold(
        ArbMap.Default.ArbFor<byte[]>(), bytes => Assert.False(DisclosureReports.Validate(DisclosureReports.Parse(bytes, "x")).Diagnostics.IsDefault), 300);

    [Fact]
    public void A_report_cut_off_or_shuffled_anywhere_gives_a_result_and_no_invented_figure()
    {
        AnnualReport report = Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2021), 1)[0];
        foreach (Func<PrintedTable, string> shape in TextShapes.WithBlanks.Values.Concat(TextShapes.WithoutBlanks.Values))
        {
            string text = PrintedReport.Of(report, shape);
            for (int cut = 1; cut < 12; cut++)
            {
                ParseResult result = DisclosureReports.Parse(text.Substring(0, text.Length * cut / 12));
                foreach (var cell in report.Edition.Tables.SelectMany(table => table.Cells))
                {
                    Figure read = result.Report?.Figures[cell] ?? default(Figure);
                    // a figure at the very cut may have lost digits; nothing tells that from the text alone
                    bool isPart = PrintedTable.Plain(report.Figures[cell]).StartsWith(PrintedTable.Plain(read), StringComparison.Ordinal);
                    Assert.True(!read.IsReported || isPart, $"{cell.Address}: {report.Figures[cell]} was read as {read}");
                }
            }
        }
    }

    [Theory]
    [InlineData("其他0 ")]
    [InlineData("总计 1 ")]
    [InlineData("二、主动公开政府信息情况")]
    [InlineData("政府信息公开工作年度报告")]
    [InlineData("1234567890")]
    [InlineData("规章|0|")]
    [InlineData("一、")]
    [InlineData("公(gong)")]
    [InlineData("                ")]
    public void Ten_megabytes_on_one_line_take_linear_time(string pattern)
    {
        string report = PrintedReport.Of(Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2021), 1)[0], TextShapes.WithoutBlanks["one line"]);
        string filler = string.Concat(Enumerable.Repeat(pattern, 5_000_000 / pattern.Length));
        var watch = Stopwatch.StartNew();

        DisclosureReports.Check(report.Replace("\n", "") + filler);
        DisclosureReports.Check(filler + report);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed} for two documents of ten megabytes");
    }

    // found by fuzzing: the headings over a block were all that stood above its first row, be it thousands of rows
    [Fact]
    public void A_table_printed_a_thousand_times_takes_linear_time()
    {
        string report = PrintedReport.Of(Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2021), 1)[0], TextShapes.WithBlanks["row per line, tabs"]);
        int start = report.IndexOf("第二十条", StringComparison.Ordinal);
        string table = report.Substring(start, report.IndexOf("三、收到", StringComparison.Ordinal) - start);
        var watch = Stopwatch.StartNew();

        DisclosureReports.Check(report.Insert(start, string.Concat(Enumerable.Repeat(table, 1500))));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(12), $"{watch.Elapsed}");
    }

    // found by fuzzing, too: where no row ends, all that stands above the first row is one row
    [Fact]
    public void A_row_of_a_hundred_thousand_headings_takes_linear_time()
    {
        string report = PrintedReport.Of(Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2021), 1)[0], TextShapes.WithBlanks["cell per line, bars without runs"]);
        int start = report.IndexOf("自然人", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();

        DisclosureReports.Check(report.Insert(start, string.Concat(Enumerable.Repeat("公开 |\n", 100_000))));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(12), $"{watch.Elapsed}");
    }
}
