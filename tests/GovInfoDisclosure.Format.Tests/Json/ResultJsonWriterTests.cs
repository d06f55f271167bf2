using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Json;

public class ResultJsonWriterTests
{
    private const string Text = "总计 31\n自然人 ３１件\n";

    private static readonly DiagnosticDescriptor WrongSum = new(
        "GID3001", Severity.Error, new("合计不符", "Wrong sum"), new("各项之和为 {sum}，表中为 {total}", "{sum}, not {total}"), new("改", "Mend"));

    private static readonly Diagnostic Full = new(WrongSum, "/requests/newlyReceived/total", [new("sum", 33.50m), new("total", 31), new("row", "一、")])
    {
        Related = ["/requests/newlyReceived/naturalPerson"],
        Identities = ["requests.rowTotal[newlyReceived]"],
        Hypotheses =
        [
            new(HypothesisKind.Digit, [new("/requests/newlyReceived/total", 31, 33.0m)]),
            new(HypothesisKind.NeighboursSwapped, [new("/requests/newlyReceived/enterprise", null, 2)]),
        ],
        HypothesesLeftOut = 4,
        Location = new SourceSpan(11, 2),
    };

    [Fact]
    public void A_finding_has_every_member_of_the_contract_in_its_order()
    {
        string json = ResultJsonWriter.ToJson(Parsed(SampleReports.Empty2021), [Full], new ResultJsonOptions { Tool = "9.8.7" }, indented: false);

        Assert.Equal(
            """{"contract":1,"tool":"9.8.7","source":"某局.txt","kind":"text","status":"report","edition":"2021","report":"""
            + ReportJsonWriter.ToJson(SampleReports.Empty2021, indented: false)
            + ""","diagnostics":[{"id":"GID3001","severity":"error","message":"各项之和为 33.5，表中为 31","address":"/requests/newlyReceived/total","related":["/requests/newlyReceived/naturalPerson"],"identities":["requests.rowTotal[newlyReceived]"],"hypotheses":["""
            + """{"kind":"digit","changes":[{"address":"/requests/newlyReceived/total","from":31,"to":33}]},"""
            + """{"kind":"neighboursSwapped","changes":[{"address":"/requests/newlyReceived/enterprise","from":null,"to":2}]}],"hypothesesLeftOut":4,"arguments":{"sum":33.5,"total":31,"row":"一、"},"responsibility":"document","fingerprint":"""
            + $"\"{Full.Fingerprint}\""
            + ""","suppressed":null,"location":{"line":2,"column":6,"offset":11,"length":2}}]}""",
            json);
    }

    [Fact]
    public void What_a_finding_does_not_have_is_absent_but_arguments_and_suppressed_always_stand()
    {
        var bare = new Diagnostic(WrongSum with { Responsibility = Responsibility.Unknown }) { Severity = Severity.Info };

        JsonNode finding = JsonNode.Parse(ResultJsonWriter.ToJson(Parsed(null), [bare]))!["diagnostics"]![0]!;

        Assert.Equal(
            ["id", "severity", "message", "arguments", "responsibility", "fingerprint", "suppressed"],
            finding.AsObject().Select(member => member.Key));
        Assert.Equal("info", (string?)finding["severity"]);
        Assert.Equal("unknown", (string?)finding["responsibility"]);
    }

    [Theory]
    [InlineData(ParseStatus.NotAReport, "notAReport")]
    [InlineData(ParseStatus.Unreadable, "unreadable")]
    public void A_document_without_a_report_has_null_for_report_and_edition(ParseStatus status, string written)
    {
        JsonNode result = JsonNode.Parse(ResultJsonWriter.ToJson(Parsed(null, status), []))!;

        Assert.Equal(written, (string?)result["status"]);
        Assert.True(result.AsObject().ContainsKey("report"));
        Assert.Null(result["report"]);
        Assert.Null(result["edition"]);
        Assert.Empty(result["diagnostics"]!.AsArray());
        Assert.False(result.AsObject().ContainsKey("locations"));
    }

    [Fact]
    public void The_message_is_in_the_language_that_was_asked_for()
    {
        JsonNode result = JsonNode.Parse(
            ResultJsonWriter.ToJson(Parsed(null), [Full], new ResultJsonOptions { Language = DiagnosticLanguage.English }))!;

        Assert.Equal("33.5, not 31", (string?)result["diagnostics"]![0]!["message"]);
    }

    [Fact]
    public void Locations_give_place_and_print_of_each_located_figure_in_the_order_of_the_form()
    {
        ParseResult parsed = Parsed(
            SampleReports.Empty2021, ParseStatus.Report, ("/requests/newlyReceived/total", new(3, 2)), ("/requests/newlyReceived/naturalPerson", new(10, 3)));

        JsonNode locations = JsonNode.Parse(ResultJsonWriter.ToJson(parsed, [], new ResultJsonOptions { Locations = true }))!["locations"]!;

        Assert.Equal(
            """{"/requests/newlyReceived/naturalPerson":{"line":2,"column":5,"offset":10,"length":3,"printed":"３１件"},"/requests/newlyReceived/total":{"line":1,"column":4,"offset":3,"length":2,"printed":"31"}}""",
            locations.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void The_compact_form_is_one_line_whatever_the_texts_hold()
    {
        AnnualReport report = SampleReports.Empty2021.WithNarratives(new Narratives("一\n二\r\n三\u2028四", null, null, null));

        string line = ResultJsonWriter.ToJson(Parsed(report), [Full], indented: false);

        Assert.Equal(-1, line.AsSpan().IndexOfAny("\r\n\u2028\u2029\u0085"));
    }

    [Fact]
    public void The_version_of_the_library_stands_under_tool()
    {
        JsonNode result = JsonNode.Parse(ResultJsonWriter.ToJson(Parsed(null), []))!;

        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", (string)result["tool"]!);
    }

    private static ParseResult Parsed(AnnualReport? report, ParseStatus status = ParseStatus.Report, params (string Address, SourceSpan Span)[] places)
    {
        FigureLocation?[][] figures = [.. (report?.Edition.Tables ?? []).Select(table => table.Cells
            .Select(cell => Array.FindIndex(places, place => place.Address == cell.Address) is >= 0 and int found
                ? new FigureLocation(places[found].Span, Text.Substring(places[found].Span.Start, places[found].Span.Length))
                : (FigureLocation?)null).ToArray())];
        var locations = new ReportLocations(report?.Edition, figures, ImmutableDictionary<string, SourceSpan>.Empty);
        return new ParseResult(new SourceDocument("某局.txt", SourceKind.Text, Text), status, report, RawReport.Empty, locations, []);
    }
}
