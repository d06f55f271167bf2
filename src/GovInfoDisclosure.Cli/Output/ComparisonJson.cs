using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Sarif;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Two years for programs, as the contract says.</summary>
internal static class ComparisonJson
{
    public static string Of(Comparison comparison, DiagnosticLanguage language, bool locations, bool indented)
    {
        var options = new ResultJsonOptions { Language = language, Locations = locations };
        return JsonText.Write(
            writer =>
            {
                writer.WriteStartObject();
                writer.WritePropertyName("lastYear");
                ResultJsonWriter.Write(writer, comparison.LastYear.Parsed, comparison.LastYear.Diagnostics, options);
                writer.WritePropertyName("thisYear");
                ResultJsonWriter.Write(writer, comparison.ThisYear.Parsed, comparison.ThisYear.Diagnostics, options);
                WriteDifferences(writer, comparison.Differences);
                ResultJsonWriter.WriteDiagnostics(writer, comparison.Diagnostics, comparison.ThisYear.Parsed.Document, language);
                writer.WriteEndObject();
            },
            indented);
    }

    public static string Sarif(Comparison comparison, DiagnosticLanguage language) => SarifWriter.ToJson(
        [
            (comparison.LastYear.Parsed, comparison.LastYear.Diagnostics),
            (comparison.ThisYear.Parsed, comparison.ThisYear.Diagnostics.AddRange(comparison.Diagnostics)),
        ],
        new ResultJsonOptions { Language = language }) + "\n";

    public static void WriteDifferences(Utf8JsonWriter writer, ImmutableArray<FigureDifference> differences)
    {
        writer.WriteStartArray("differences");
        foreach (FigureDifference difference in differences)
        {
            writer.WriteStartObject();
            writer.WriteString("address", difference.Address);
            ReportJsonWriter.WriteFigure(writer, "from", difference.From);
            ReportJsonWriter.WriteFigure(writer, "to", difference.To);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
