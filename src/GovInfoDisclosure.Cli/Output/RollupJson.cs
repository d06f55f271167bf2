using System.Text.Json;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Results;
using GovInfoDisclosure.Format.Json.Sarif;
using GovInfoDisclosure.Format.Rules.Rollup;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A roll-up for programs, as the contract says.</summary>
internal static class RollupJson
{
    public static string Of(RollupResult result, DiagnosticLanguage language, bool indented)
    {
        var options = new ResultJsonOptions { Language = language };
        return JsonText.Write(writer => Write(writer, result, options), indented);
    }

    public static string Sarif(RollupResult result, DiagnosticLanguage language) => SarifWriter.ToJson(
        [(result.Sum.Parsed, result.Sum.Diagnostics.AddRange(result.Diagnostics))], new ResultJsonOptions { Language = language }) + "\n";

    private static void Write(Utf8JsonWriter writer, RollupResult result, ResultJsonOptions options)
    {
        ReportRollup rollup = result.Rollup;
        writer.WriteStartObject();
        writer.WritePropertyName("sum");
        ResultJsonWriter.Write(writer, result.Sum.Parsed, result.Sum.Diagnostics, options);
        writer.WriteStartArray("members");
        foreach (RollupMember member in rollup.Members)
        {
            Write(writer, member);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missing");
        foreach (string name in rollup.Missing)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
        ComparisonJsonWriter.WriteDifferences(writer, rollup.Differences);
        ResultJsonWriter.WriteDiagnostics(writer, result.Sum.Parsed, result.Diagnostics, options);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RollupMember member)
    {
        writer.WriteStartObject();
        writer.WriteString("source", member.Source);
        writer.WriteString("agency", member.Report?.Header.Agency);
        writer.WriteNumberOrNull("year", member.Report?.Header.Year);
        writer.WriteBoolean("included", member.Included);
        writer.WriteString("reason", member.Reason is { } reason ? NameOf(reason) : null);
        writer.WriteEndObject();
    }

    private static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string NameOf(RollupExclusion reason) => reason switch
    {
        RollupExclusion.Unreadable => "unreadable",
        RollupExclusion.NotAReport => "notAReport",
        RollupExclusion.OtherYear => "otherYear",
        RollupExclusion.OtherEdition => "otherEdition",
        _ => "sameAgency",
    };
}
