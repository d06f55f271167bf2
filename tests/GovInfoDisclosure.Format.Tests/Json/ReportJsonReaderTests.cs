using System.Text;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Json;

public class ReportJsonReaderTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void What_was_written_is_read_back_cell_by_cell(string edition)
    {
        AnnualReport report = SampleReports.Numbered(EditionSchemas.All.Single(schema => schema.Code == edition));

        Assert.True(ReportJsonReader.TryRead(ReportJsonWriter.ToJson(report), out AnnualReport? read, out _));

        Assert.Equal(report, read);
        Assert.IsType(report.GetType(), read);
    }

    [Fact]
    public void Every_state_of_a_figure_is_read_back_from_every_cell()
    {
        Figure[] states = [default, 0, 12.5m, Figure.Blank, Figure.Dash("/"), Figure.Dash(""), Figure.Unreadable("３件?"), Figure.Unreadable("")];
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (CellSchema cell in edition.Tables.SelectMany(table => table.Cells))
            {
                foreach (Figure state in states)
                {
                    AnnualReport report = SampleReports.Empty(edition).WithFigure(cell.Address, state);
                    Assert.True(ReportJsonReader.TryRead(ReportJsonWriter.ToJson(report), out AnnualReport? read, out _));
                    Assert.Equal(report, read);
                }
            }
        }
    }

    [Fact]
    public void Keys_may_stand_in_any_order_and_a_byte_order_mark_is_passed_over()
    {
        byte[] json = [.. Encoding.UTF8.GetPreamble(), .. """{"disputes":{"reconsideration":{"total":2}},"year":2023,"edition":"2021"}"""u8];

        Assert.True(ReportJsonReader.TryRead(json, out AnnualReport? report, out _));

        Assert.Equal(2023, report.Header.Year);
        Assert.Equal(2, report.Disputes.Reconsideration.Total);
        Assert.Null(report.Header.Title);
    }

    [Theory]
    // the whole
    [InlineData("", "")]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("""{"edition":"2021"} x""", "")]
    [InlineData("""{"edition":"2021",}""", "")]
    [InlineData("{}", "")]
    // edition and header
    [InlineData("""{"edition":"2020"}""", "/edition")]
    [InlineData("""{"edition":2021}""", "/edition")]
    [InlineData("""{"edition":null}""", "/edition")]
    [InlineData("""{"edition":"2021","year":"2023"}""", "/year")]
    [InlineData("""{"edition":"2021","year":2023.5}""", "/year")]
    [InlineData("""{"edition":"2021","year":99999999999}""", "/year")]
    [InlineData("""{"edition":"2021","agency":7}""", "/agency")]
    [InlineData("""{"edition":"2021","publishedOn":"2024-02-30"}""", "/publishedOn")]
    [InlineData("""{"edition":"2021","publishedOn":"去年"}""", "/publishedOn")]
    [InlineData("""{"edition":"2021","narratives":null}""", "/narratives")]
    [InlineData("""{"edition":"2021","narratives":{"summary":"…"}}""", "/narratives/summary")]
    [InlineData("""{"edition":"2021","narratives":{"overview":["…"]}}""", "/narratives/overview")]
    // keys
    [InlineData("""{"edition":"2021","a/b~c":1}""", "/a~1b~0c")]
    [InlineData("""{"edition":"2021","Requests":{}}""", "/Requests")]
    [InlineData("""{"edition":"2021","year":2023,"year":2023}""", "/year")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":1,"total":1}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"citizen":1}}}""", "/requests/newlyReceived/citizen")]
    [InlineData("""{"edition":"2021","requests":{"outcomes":{"withheld":{"total":1}}}}""", "/requests/outcomes/withheld/total")]
    [InlineData("""{"edition":"2021","proactiveDisclosure":{"licensing":{"itemsLastYear":1}}}""", "/proactiveDisclosure/licensing/itemsLastYear")]
    [InlineData("""{"edition":"2019","requests":{"outcomes":{"otherHandling":{"unpaidFee":{}}}}}""", "/requests/outcomes/otherHandling/unpaidFee")]
    [InlineData("""{"edition":"2021","requests":{"outcomes":{"otherHandling":{"total":1,"unpaidFee":{"total":1}}}}}""", "/requests/outcomes/otherHandling")]
    [InlineData("""{"edition":"2021","requests":[]}""", "/requests")]
    [InlineData("""{"edition":"2021","requests":null}""", "/requests")]
    // figures
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":12}}""", "/requests/newlyReceived")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":true}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":[1]}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":{}}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":{"unreadable":7}}}}""", "/requests/newlyReceived/total/unreadable")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":{"unreadable":"7","page":1}}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":"12"}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":1234567890123456}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":0.1234567890123456}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":1e-30}}}""", "/requests/newlyReceived/total")]
    [InlineData("""{"edition":"2021","requests":{"newlyReceived":{"total":1E2}}}""", "/requests/newlyReceived/total")]
    // text that is no text
    [InlineData("""{"edition":"2021","agency":"\ud800"}""", "/agency")]
    [InlineData("""{"edition":"2021","narratives":{"\ud800":""}}""", "/narratives")]
    public void What_is_not_of_the_contract_is_a_fault_at_its_place(string json, string pointer)
    {
        Assert.False(ReportJsonReader.TryRead(json, out AnnualReport? report, out ReportJsonFault? fault));

        Assert.Null(report);
        Assert.Equal(pointer, fault.Pointer);
        Assert.NotEmpty(fault.Message.Chinese);
        Assert.NotEmpty(fault.Message.English);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_a_fault_at_their_text()
    {
        byte[] json = [.. "{\"edition\":\"2021\",\"agency\":\""u8, 0xFF, .. "\"}"u8];

        Assert.False(ReportJsonReader.TryRead(json, out _, out ReportJsonFault? fault));

        Assert.Equal("/agency", fault.Pointer);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_the_text_itself_is_a_fault()
    {
        Assert.False(ReportJsonReader.TryRead("{\"edition\":\"2021\",\"agency\":\"\ud800\"}", out _, out ReportJsonFault? fault));

        Assert.Equal("", fault.Pointer);
    }

    [Fact]
    public void Nesting_without_end_is_a_fault()
    {
        string json = """{"edition":"2021","requests":""" + new string('[', 100_000);

        Assert.False(ReportJsonReader.TryRead(json, out _, out ReportJsonFault? fault));

        Assert.Equal("", fault.Pointer);
    }

    [Fact]
    public void A_text_cut_anywhere_is_a_fault_and_never_an_exception()
    {
        byte[] json = Encoding.UTF8.GetBytes(ReportJsonWriter.ToJson(SampleReports.Numbered(EditionSchemas.Format2019), indented: false));
        for (int length = 0; length < json.Length; length += 7)
        {
            Assert.False(ReportJsonReader.TryRead(json.AsMemory(0, length), out _, out ReportJsonFault? fault));
            Assert.NotNull(fault);
        }
    }
}
