using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Format.Json.Results;

/// <summary>“写检查项 JSON”: writes kinds of finding as the contract says: one object, or the array of all.</summary>
public static class RulesJsonWriter
{
    /// <summary>“写全部”: every kind of finding of the library.</summary>
    public static string ToJson(DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese) => JsonFormat.ToText(indented: true, writer =>
    {
        writer.WriteStartArray();
        foreach (DiagnosticDescriptor rule in DescriptorCatalog.All)
        {
            Write(writer, rule, language);
        }

        writer.WriteEndArray();
    });

    /// <summary>“写一项”: one kind of finding.</summary>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public static string ToJson(DiagnosticDescriptor rule, DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese)
    {
        Guard.NotNull(rule, nameof(rule));
        return JsonFormat.ToText(indented: true, writer => Write(writer, rule, language));
    }

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
