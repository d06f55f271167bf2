using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Rules for programs: one object, or the array of all.</summary>
internal static class RulesJson
{
    public static string All(DiagnosticLanguage language) => JsonText.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (DiagnosticDescriptor rule in DescriptorCatalog.All)
        {
            Write(writer, rule, language);
        }

        writer.WriteEndArray();
    });

    public static string One(DiagnosticDescriptor rule, DiagnosticLanguage language) => JsonText.Write(writer => Write(writer, rule, language));

    private static void Write(Utf8JsonWriter writer, DiagnosticDescriptor rule, DiagnosticLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("severity", Lower(rule.Severity));
        writer.WriteString("title", DiagnosticText.Choose(rule.Title, language));
        writer.WriteString("message", DiagnosticText.Choose(rule.Message, language));
        writer.WriteString("remedy", DiagnosticText.Choose(rule.Remedy, language));
        writer.WriteString("provenance", Lower(rule.Provenance));
        writer.WriteString("citation", rule.Citation);
        writer.WriteString("responsibility", Lower(rule.Responsibility));
        writer.WriteString("example", rule.Example);
        Write(writer, "catalogue", rule.Catalogue);
        Write(writer, "editions", [.. ReportRules.EditionsOf(rule).Select(edition => edition.Code)]);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ImmutableArray<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
