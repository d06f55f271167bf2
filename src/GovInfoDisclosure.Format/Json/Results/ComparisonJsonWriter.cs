using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json.Sarif;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Json.Results;

/// <summary>“写两年对比 JSON”: writes two years of one body as the contract says: both results, the cells that differ, the findings between them.</summary>
public static class ComparisonJsonWriter
{
    /// <summary>“写成文字”: the comparison as JSON text.</summary>
    /// <param name="lastYear">Last year's document and its findings; it has a report.</param>
    /// <param name="thisYear">This year's document and its findings; it has a report.</param>
    /// <param name="between">The findings between the years.</param>
    /// <param name="options">Language, places, version.</param>
    /// <param name="indented">Whether it is written over several lines.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="ArgumentException">A document has no report.</exception>
    public static string ToJson(
        (ParseResult Result, ImmutableArray<Diagnostic> Diagnostics) lastYear,
        (ParseResult Result, ImmutableArray<Diagnostic> Diagnostics) thisYear,
        ImmutableArray<Diagnostic> between,
        ResultJsonOptions? options = null,
        bool indented = true)
    {
        options ??= ResultJsonOptions.Default;
        ImmutableArray<FigureDifference> differences =
            ReportDifferences.Between(ReportOf(lastYear.Result, nameof(lastYear)), ReportOf(thisYear.Result, nameof(thisYear)));
        return JsonFormat.ToText(indented, writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("lastYear");
            ResultJsonWriter.Write(writer, lastYear.Result, lastYear.Diagnostics, options);
            writer.WritePropertyName("thisYear");
            ResultJsonWriter.Write(writer, thisYear.Result, thisYear.Diagnostics, options);
            WriteDifferences(writer, differences);
            ResultJsonWriter.WriteDiagnostics(writer, thisYear.Result, between, options);
            writer.WriteEndObject();
        });
    }

    /// <summary>“写成 SARIF”: the findings of both documents, and those between the years at this year's.</summary>
    /// <param name="lastYear">Last year's document and its findings.</param>
    /// <param name="thisYear">This year's document and its findings.</param>
    /// <param name="between">The findings between the years.</param>
    /// <param name="options">Language and version.</param>
    public static string ToSarif(
        (ParseResult Result, ImmutableArray<Diagnostic> Diagnostics) lastYear,
        (ParseResult Result, ImmutableArray<Diagnostic> Diagnostics) thisYear,
        ImmutableArray<Diagnostic> between,
        ResultJsonOptions? options = null) =>
        SarifWriter.ToJson([lastYear, (thisYear.Result, thisYear.Diagnostics.AddRange(between))], options);

    /// <summary>“写差异”: the member <c>differences</c>, as the contract says.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public static void WriteDifferences(Utf8JsonWriter writer, ImmutableArray<FigureDifference> differences)
    {
        Guard.NotNull(writer, nameof(writer)).WriteStartArray("differences");
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

    private static AnnualReport ReportOf(ParseResult result, string name) =>
        Guard.NotNull(result, name).Report ?? throw new ArgumentException("The document has no report.", name);
}
