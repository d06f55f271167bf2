using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Json.Sarif;

/// <summary>The tool and its rules, as a SARIF log names them.</summary>
internal sealed class SarifRules
{
    private readonly ImmutableArray<DiagnosticDescriptor> _rules;
    private readonly DiagnosticLanguage _language;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public SarifRules(ImmutableArray<DiagnosticDescriptor> rules, DiagnosticLanguage language)
    {
        _rules = [.. rules.Distinct()];
        _language = language;
        for (int i = 0; i < _rules.Length; i++)
        {
            _indexes.Add(_rules[i].Id, i);
        }
    }

    /// <summary>The position of a rule; −1 where it is none that was named.</summary>
    public int IndexOf(string id) => _indexes.TryGetValue(id, out int index) ? index : -1;

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public void WriteTool(Utf8JsonWriter writer, string version)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "govdisclosure");
        writer.WriteString("semanticVersion", version);
        writer.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in _rules)
        {
            Write(writer, rule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, DiagnosticDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        WriteText(writer, "shortDescription", DiagnosticText.Title(rule, _language));
        WriteText(writer, "fullDescription", DiagnosticText.Choose(rule.Message, _language));
        WriteText(writer, "help", DiagnosticText.Choose(rule.Remedy, _language));
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", LevelOf(rule.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("provenance", rule.Provenance.ToString().ToLowerInvariant());
        if (rule.Citation is { } citation)
        {
            writer.WriteString("citation", citation);
        }

        writer.WriteStartArray("tags");
        foreach (string number in rule.Catalogue)
        {
            writer.WriteStringValue(number);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
