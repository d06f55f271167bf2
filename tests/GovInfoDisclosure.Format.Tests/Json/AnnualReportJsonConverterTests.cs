using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Json;

public partial class AnnualReportJsonConverterTests
{
    private static readonly AnnualReport2021 Report2021 = (AnnualReport2021)SampleReports.Numbered(EditionSchemas.Format2021);
    private static readonly AnnualReport2019 Report2019 = (AnnualReport2019)SampleReports.Numbered(EditionSchemas.Format2019);

    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    [Fact]
    public void A_plain_serializer_writes_the_contract_whatever_the_declared_type()
    {
        string expected = ReportJsonWriter.ToJson(Report2021, indented: false);

        Assert.Equal(expected, JsonSerializer.Serialize(Report2021, Readable));
        Assert.Equal(expected, JsonSerializer.Serialize<AnnualReport>(Report2021, Readable));
        Assert.Equal($"[{expected}]", JsonSerializer.Serialize<AnnualReport[]>([Report2021], Readable));
    }

    [Fact]
    public void A_plain_serializer_reads_the_edition_that_the_text_names()
    {
        Assert.Equal(Report2019, JsonSerializer.Deserialize<AnnualReport>(JsonSerializer.Serialize(Report2019)));
        Assert.Equal(Report2019, JsonSerializer.Deserialize<AnnualReport2019>(JsonSerializer.Serialize(Report2019)));
        Assert.Equal(Report2021, JsonSerializer.Deserialize<AnnualReport2021>(JsonSerializer.Serialize(Report2021)));
        Assert.Null(JsonSerializer.Deserialize<AnnualReport>("null"));
    }

    [Fact]
    public void Another_edition_than_the_declared_type_is_an_exception()
    {
        string json = JsonSerializer.Serialize(Report2019);

        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnnualReport2021>(json));

        Assert.StartsWith("/edition", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_an_exception_with_the_place_of_the_report_and_the_place_inside_it()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Filing>("""{"Report":{"edition":"2021","requests":{"x":1}}}"""));

        Assert.Equal("$.Report", error.Path);
        Assert.StartsWith("/requests/x", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_generated_serializer_does_the_same()
    {
        string json = JsonSerializer.Serialize(new Filing(Report2021), FilingContext.Default.Filing);

        Assert.Equal(Report2021, JsonSerializer.Deserialize(json, FilingContext.Default.Filing)!.Report);
    }

    internal sealed record Filing(AnnualReport Report);

    [JsonSerializable(typeof(Filing))]
    internal sealed partial class FilingContext : JsonSerializerContext;
}
