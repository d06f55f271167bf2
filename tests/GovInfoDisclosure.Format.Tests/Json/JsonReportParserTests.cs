using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Json;

public class JsonReportParserTests
{
    [Fact]
    public void A_report_in_JSON_is_read_like_any_other_document()
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            ParseResult parsed = Parse(ReportJsonWriter.ToJson(SampleReports.Numbered(edition)));

            Assert.Equal(ParseStatus.Report, parsed.Status);
            Assert.Equal(SampleReports.Numbered(edition), parsed.Report);
            Assert.Empty(parsed.Diagnostics);
        }
    }

    [Theory]
    [InlineData("{\"edition\": \"2021\",\n \"agency\": 县}", 2, 12)]
    [InlineData("{\"edition\": \"2021\",\n \"agency\": \"云溪县\", 1}", 2, 19)] // columns are counted in characters, not bytes
    [InlineData("{\"edition\": \"2021\", \"agency\": \"𠮷\", 1}", 1, 37)] // a surrogate pair is two units and four bytes
    [InlineData("{\"edition\": \"2021\",\n\n", 1, 20)] // where it breaks off
    public void Broken_JSON_is_unreadable_from_a_place(string json, int line, int column)
    {
        ParseResult parsed = Parse(json);

        Diagnostic finding = Assert.Single(parsed.Diagnostics);
        Assert.Equal((ParseStatus.Unreadable, SourceDescriptors.MalformedJson), (parsed.Status, finding.Descriptor));
        Assert.Equal((line, column), parsed.Document.Lines.Locate(finding.Location!.Value.Start));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"edition\": \"1999\"}")]
    [InlineData("{\"edition\": \"2021\", \"requests\": {\"newlyReceived\": {\"total\": \"five\", \"sum\": 1}}}")]
    public void Other_JSON_is_no_report(string json)
    {
        ParseResult parsed = Parse(json);

        Assert.Equal(ParseStatus.NotAReport, parsed.Status);
        Assert.Equal(SourceDescriptors.OtherJson, Assert.Single(parsed.Diagnostics).Descriptor);
    }

    private static ParseResult Parse(string json) => DisclosureReports.Parse(Encoding.UTF8.GetBytes(json), "report.json");
}
