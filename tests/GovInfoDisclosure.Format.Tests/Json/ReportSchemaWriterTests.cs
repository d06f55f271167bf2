using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Json;

public class ReportSchemaWriterTests
{
    public static TheoryData<string> Editions => [.. EditionSchemas.All.Select(edition => edition.Code)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_the_writer_writes_fits_the_schema(string code)
    {
        EditionSchema edition = EditionSchemas.All.Single(schema => schema.Code == code);
        foreach (AnnualReport report in new[] { SampleReports.Empty(edition), SampleReports.Numbered(edition) })
        {
            Assert.Empty(Check(edition, ReportJsonWriter.ToJson(report)));
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"/\"")]
    [InlineData("""{"unreadable":"1 2"}""")]
    [InlineData("0")]
    public void Each_form_of_a_figure_fits(string figure)
    {
        Assert.Empty(Check(EditionSchemas.Format2021, Minimal("\"requests\":{\"newlyReceived\":{\"total\":" + figure + "}}")));
    }

    [Fact]
    public void The_one_row_form_of_a_group_fits()
    {
        AnnualReport report = SampleReports.Empty2021.WithFigure("/requests/outcomes/otherHandling/total", 3);

        Assert.Empty(Check(EditionSchemas.Format2021, ReportJsonWriter.ToJson(report)));
    }

    [Fact]
    public void Signs_and_units_are_those_of_the_column()
    {
        Assert.Empty(Check(EditionSchemas.Format2019, Minimal(""" "proactiveDisclosure":{"licensing":{"netChange":-2}} """, "2019")));
        Assert.Empty(Check(EditionSchemas.Format2021, Minimal(""" "proactiveDisclosure":{"administrativeFees":{"amountCollected":1.5}} """)));
    }

    [Theory]
    [InlineData(""" "extra":1 """, "/extra")]
    [InlineData(""" "requests":{"newlyReceived":{"total":-1}} """, "/requests/newlyReceived/total")]
    [InlineData(""" "requests":{"newlyReceived":{"total":1.5}} """, "/requests/newlyReceived/total")]
    [InlineData(""" "requests":{"newlyReceived":{"total":{"unreadable":1}}} """, "/requests/newlyReceived/total")]
    [InlineData(""" "requests":{"newlyReceived":{"citizens":1}} """, "/requests/newlyReceived/citizens")]
    [InlineData(""" "requests":{"outcomes":{"otherHandling":{"total":1,"unpaidFee":{"total":1}}}} """, "/requests/outcomes/otherHandling")]
    [InlineData(""" "requests":{"outcomes":{"otherHandling":{}}} """, "/requests/outcomes/otherHandling")]
    [InlineData(""" "proactiveDisclosure":{"administrativeFees":{"amountCollected":-1}} """, "/proactiveDisclosure/administrativeFees/amountCollected")]
    public void What_is_not_formally_right_does_not_fit(string members, string pointer)
    {
        Assert.Contains(pointer, Check(EditionSchemas.Format2021, Minimal(members)));
    }

    [Fact]
    public void A_missing_header_key_does_not_fit()
    {
        Assert.Contains("/", Check(EditionSchemas.Format2021, """{"edition":"2021"}"""));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_cell_has_its_key_with_the_label_of_the_form(string code)
    {
        EditionSchema edition = EditionSchemas.All.Single(schema => schema.Code == code);
        JsonNode schema = JsonNode.Parse(ReportSchemaWriter.ToJson(edition))!;

        Assert.Equal($"urn:govinfodisclosure:report:{code}", (string?)schema["$id"]);
        foreach (CellSchema cell in edition.Tables.SelectMany(table => table.Cells))
        {
            JsonNode? node = schema;
            foreach (string key in cell.Address.Split('/').Skip(1))
            {
                node = node?["properties"]?[key] ?? node?["oneOf"]?.AsArray().Select(choice => choice!["properties"]![key]).Single(found => found is not null);
            }

            Assert.Equal(cell.Column.Label, (string?)node?["title"]);
        }
    }

    private static string Minimal(string members, string edition = "2021") =>
        $$"""{"edition":"{{edition}}","year":null,"agency":null,"title":null,"publishedOn":null,"narratives":"""
        + """{"preamble":null,"overview":null,"issuesAndImprovements":null,"otherMatters":null},""" + members + "}";

    private static List<string> Check(EditionSchema edition, string json)
    {
        JsonElement schema = JsonDocument.Parse(ReportSchemaWriter.ToJson(edition)).RootElement;
        return new TinySchemaValidator(schema).Faults(JsonDocument.Parse(json).RootElement);
    }
}
