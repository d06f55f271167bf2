using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Json;

/// <summary>“JSON 转换器”: lets <see cref="JsonSerializer"/> and ASP.NET write and read reports as the contract says, without reflection.</summary>
/// <typeparam name="TReport">The report type that carries the converter.</typeparam>
/// <remarks>Escaping and indentation are those of the serializer's options.</remarks>
public sealed class AnnualReportJsonConverter<TReport> : JsonConverter<TReport>
    where TReport : AnnualReport
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no report, or of another edition than <typeparamref name="TReport"/>.</exception>
    public override TReport? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (!ReportJsonReader.TryRead(document.RootElement, ReportCatalog.Default, out AnnualReport? report, out ReportJsonFault? fault))
        {
            throw new JsonException(fault.ToString());
        }

        return report as TReport
            ?? throw new JsonException($"/{ReportNames.Edition}: The report is of the edition {report.Edition}, which is no {typeof(TReport).Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TReport value, JsonSerializerOptions options) =>
        ReportJsonWriter.Write(writer, Guard.NotNull(value, nameof(value)));
}
