using System.Globalization;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Json;

public class ReportJsonWriterTests
{
    [Fact]
    public void A_report_without_anything_states_nothing_and_has_no_table()
    {
        Assert.Equal(
            """{"edition":"2021","year":null,"agency":null,"title":null,"publishedOn":null"""
            + ""","narratives":{"preamble":null,"overview":null,"issuesAndImprovements":null,"otherMatters":null}}""",
            ReportJsonWriter.ToJson(SampleReports.Empty2021, indented: false));
    }

    [Fact]
    public void Header_and_texts_stand_in_the_order_of_the_contract_and_Chinese_stays_readable()
    {
        AnnualReport report = SampleReports.Empty2019
            .WithHeader(new ReportHeader(2020, "青禾县司法局", "青禾县司法局2020年政府信息公开工作年度报告", new ReportDate(2021, 1)))
            .WithNarratives(new Narratives("引言", "“总体”\n情况", "问题", "其他"));

        Assert.Equal(
            """
            {
              "edition": "2019",
              "year": 2020,
              "agency": "青禾县司法局",
              "title": "青禾县司法局2020年政府信息公开工作年度报告",
              "publishedOn": "2021-01",
              "narratives": {
                "preamble": "引言",
                "overview": "“总体”\n情况",
                "issuesAndImprovements": "问题",
                "otherMatters": "其他"
              }
            }
            """.ReplaceLineEndings(),
            ReportJsonWriter.ToJson(report).ReplaceLineEndings());
    }

    [Fact]
    public void Each_state_of_a_figure_has_its_own_form_and_a_missing_one_none()
    {
        AnnualReport report = SampleReports.Empty2021
            .WithFigure("/requests/newlyReceived/naturalPerson", 0)
            .WithFigure("/requests/newlyReceived/enterprise", Figure.Blank)
            .WithFigure("/requests/newlyReceived/researchInstitution", Figure.Dash("/"))
            .WithFigure("/requests/newlyReceived/legalServiceProvider", Figure.Unreadable("1 2<件>"))
            .WithFigure("/proactiveDisclosure/administrativeFees/amountCollected", 25.10m);

        Assert.EndsWith(
            """
            ,"proactiveDisclosure":{"administrativeFees":{"amountCollected":25.1}},"requests":{"newlyReceived":{"naturalPerson":0,"enterprise":null,"researchInstitution":"/","legalServiceProvider":{"unreadable":"1 2\u003C件\u003E"}}}}
            """,
            ReportJsonWriter.ToJson(report, indented: false));
    }

    [Theory]
    [InlineData("0.00001", "0.00001")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("-3", "-3")]
    [InlineData("1500.000", "1500")]
    [InlineData("-0.0", "0")]
    public void A_number_has_no_exponent_and_no_trailing_zeros(string value, string written)
    {
        AnnualReport report = SampleReports.Empty2021.WithFigure(
            "/proactiveDisclosure/administrativeFees/amountCollected", decimal.Parse(value, CultureInfo.InvariantCulture));

        Assert.Contains($"\"amountCollected\":{written}}}", ReportJsonWriter.ToJson(report, indented: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_printed_as_one_row_holds_its_figures_directly()
    {
        AnnualReport report = SampleReports.Empty2021.WithFigure("/requests/outcomes/otherHandling/total", 3);

        Assert.EndsWith(
            ""","requests":{"outcomes":{"otherHandling":{"total":3}}}}""", ReportJsonWriter.ToJson(report, indented: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_with_figures_of_its_own_and_of_its_rows_is_refused_rather_than_halved()
    {
        AnnualReport report = SampleReports.Empty2021
            .WithFigure("/requests/outcomes/otherHandling/total", 3)
            .WithFigure("/requests/outcomes/otherHandling/unpaidFee/total", 3);

        var error = Assert.Throws<InvalidOperationException>(() => ReportJsonWriter.ToJson(report));
        Assert.Contains("（六）其他处理", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stream_gets_UTF8_without_a_mark_and_stays_open()
    {
        using var stream = new MemoryStream();

        ReportJsonWriter.Write(stream, SampleReports.Numbered(EditionSchemas.Format2021));

        Assert.True(stream.CanWrite);
        Assert.Equal((byte)'{', stream.ToArray()[0]);
        Assert.Equal(
            ReportJsonWriter.ToJson(SampleReports.Numbered(EditionSchemas.Format2021)), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
