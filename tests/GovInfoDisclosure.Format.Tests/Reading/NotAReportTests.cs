using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>What stands beside reports on the pages of offices and speaks of the same things, and what looks like less than a report and is one.</summary>
public class NotAReportTests
{
    private const string Title = "清河市测试局2023年政府信息公开工作年度报告\n";
    private const string OtherWords = "没有法定格式的标题和表格";

    public static TheoryData<string, string> Documents => new()
    {
        { "依申请公开指南", OtherWords }, { "信息公开目录", OtherWords }, { "年报列表页", "目录页，列出 5 份" }, { "统计公报", "没有政府信息公开年度报告的内容" },
        { "部门预算公开", "没有政府信息公开年度报告的内容" }, { "工作总结", OtherWords }, { "报送通知", "这是一份通知" }, { "格式通知", "这是一份通知" },
        { "汇总解读", OtherWords }, { "同比对照", OtherWords }, { "旧式年报带附表", "2017 年度早于 2019 年" }, { "问卷", OtherWords }, { "申请表", OtherWords },
        { "条例全文", OtherWords }, { "新闻", OtherWords }, { "政务公开要点", OtherWords }, { "行政处罚统计", "没有政府信息公开年度报告的内容" }, { "编制说明", OtherWords },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_no_report_says_what_it_lacks(string name, string reason)
    {
        ParseResult result = DisclosureReports.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Negatives", name + ".txt")));

        Assert.Equal(ParseStatus.NotAReport, result.Status);
        Assert.Contains(reason, DiagnosticText.Message(Assert.Single(result.Diagnostics)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_document_beside_reports_is_read() => Assert.Equal(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Negatives")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Documents.Select(row => (string)((object[])row)[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void A_report_of_prose_alone_is_a_report()
    {
        ParseResult result = DisclosureReports.Parse(Title + """
            一、总体情况
            2023年，我局没有收到政府信息公开申请。
            二、主动公开政府信息情况
            本年度未制发规章和行政规范性文件。
            三、收到和处理政府信息公开申请情况
            本年度未收到申请。
            四、政府信息公开行政复议、行政诉讼情况
            本年度未发生行政复议、行政诉讼。
            五、存在的主要问题及改进情况
            公开的及时性有待提高。
            六、其他需要报告的事项
            无。
            """);

        Assert.Equal(ParseStatus.Report, result.Status);
        Assert.All(result.Report!.Figures.Tables, table => Assert.All(table.Schema.Cells, cell => Assert.Equal(FigureState.Missing, table[cell].State)));
    }

    [Fact]
    public void A_table_of_totals_alone_is_a_report_and_its_other_rows_are_said_to_lack()
    {
        ParseResult result = DisclosureReports.Parse(Title + """
            三、收到和处理政府信息公开申请情况
            | 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | 一、本年新收政府信息公开申请数量 | 12 | 3 | 0 | 0 | 1 | 0 | 16 |
            | 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | 三、本年度办理结果 | （七）总计 | 12 | 3 | 0 | 0 | 1 | 0 | 16 |
            | 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            """);

        var requests = result.Report!.CommonRequests;
        Assert.Equal((16, 1, 16, 1), (requests.NewlyReceived.Total.Value, requests.CarriedOver.Total.Value, requests.OutcomesTotal.Total.Value, requests.CarriedForward.Total.Value));
        Assert.Contains(result.Diagnostics, finding => finding is { Id: "GID1005", Address: "/requests/outcomes/disclosed" });
    }

    // a press release sets 市 and 县 side by side; the figures of neither can be told from the other's
    [Fact]
    public void Of_a_page_in_two_columns_no_figure_is_invented()
    {
        ParseResult result = DisclosureReports.Parse(Title + """
            三、收到和处理政府信息公开申请情况        四、政府信息公开行政复议、行政诉讼情况
            一、本年新收政府信息公开申请数量 12 3 0 0 1 0 16    行政复议 结果维持 2
            二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1      结果纠正 1
            """);

        Assert.DoesNotContain(result.Report?.Figures.Tables ?? [], table => table.Schema.Code == TableCode.Disputes && table.Schema.Cells.Any(cell => table[cell].IsReported));
    }
}
