using System.Text;
using System.Text.Json;
using FsCheck;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Json;

public class ReportJsonRoundTripTests
{
    public static TheoryData<string> Editions => [.. EditionSchemas.All.Select(edition => edition.Code)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Any_report_is_read_back_as_it_was_written(string edition) => Properties.Hold(
        ReportArbitraries.Any(Find(edition)),
        report =>
        {
            bool indented = report.Header.Year is null;
            Assert.True(ReportJsonReader.TryRead(ReportJsonWriter.ToJson(report, indented), out AnnualReport? read, out ReportJsonFault? fault), $"{fault}");
            Assert.Equal(report, read);
            Assert.Equal(report.GetHashCode(), read!.GetHashCode());
        },
        cases: 100);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Any_report_survives_a_plain_serializer(string edition) => Properties.Hold(
        ReportArbitraries.Any(Find(edition)),
        report => Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>(JsonSerializer.Serialize(report))));

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_consistent_report_fits_its_schema(string edition)
    {
        JsonElement schema = JsonDocument.Parse(ReportSchemaWriter.ToJson(Find(edition))).RootElement;
        Properties.Hold(
            ReportArbitraries.Consistent(Find(edition)),
            report => Assert.Empty(new TinySchemaValidator(schema).Faults(JsonDocument.Parse(ReportJsonWriter.ToJson(report)).RootElement)),
            cases: 20);
    }

    [Fact]
    public void A_report_of_an_edition_that_no_engine_knows_is_read_back_too() => Properties.Hold(
        ReportArbitraries.Any(FictionalEdition.Schema, FictionalEdition.Catalog.Create),
        report =>
        {
            byte[] json = Encoding.UTF8.GetBytes(ReportJsonWriter.ToJson(report));
            Assert.True(ReportJsonReader.TryRead(json, FictionalEdition.Catalog, out AnnualReport? read, out ReportJsonFault? fault), $"{fault}");
            Assert.Equal(report, Assert.IsType<FictionalReport>(read));
        },
        cases: 100);

    private static EditionSchema Find(string code) => EditionSchemas.All.Single(edition => edition.Code == code);
}
