using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Json.Sarif;

/// <summary>Writes the findings of one document as results of a SARIF log.</summary>
internal sealed class SarifResults(Utf8JsonWriter writer, SarifRules rules, ParseResult parsed, int artifact, DiagnosticLanguage language)
{
    /// <summary>A sum can have many cells; the message names those that matter.</summary>
    private const int MaxRelated = 25;

    public void Write(Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Id);
        if (rules.IndexOf(diagnostic.Id) is >= 0 and var index)
        {
            writer.WriteNumber("ruleIndex", index);
        }

        writer.WriteString("kind", "fail");
        writer.WriteString("level", SarifRules.LevelOf(diagnostic.Severity));
        WriteMessage(diagnostic);
        writer.WriteStartArray("locations");
        WriteLocation(diagnostic.Address, diagnostic.Location, id: null);
        writer.WriteEndArray();
        WriteRelated(diagnostic);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("govdisclosure/v1", diagnostic.Fingerprint);
        writer.WriteEndObject();
        if (diagnostic.Suppressed is { } reason)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", "external");
            writer.WriteString("justification", reason);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void WriteMessage(Diagnostic diagnostic)
    {
        string message = DiagnosticText.Message(diagnostic, language);
        string remedy = DiagnosticText.Remedy(diagnostic, language);
        writer.WriteStartObject("message");
        writer.WriteString("text", remedy.Length == 0 ? message : message + "\n" + remedy);
        writer.WriteEndObject();
    }

    private void WriteRelated(Diagnostic diagnostic)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        for (int i = 0; i < Math.Min(MaxRelated, diagnostic.Related.Length); i++)
        {
            string address = diagnostic.Related[i];
            WriteLocation(address, parsed.Locations.Find(address), id: i);
        }

        writer.WriteEndArray();
    }

    private void WriteLocation(string? address, SourceSpan? span, int? id)
    {
        writer.WriteStartObject();
        if (id is { } number)
        {
            writer.WriteNumber("id", number);
        }

        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", SarifWriter.UriOf(parsed.Document.Name));
        writer.WriteNumber("index", artifact);
        writer.WriteEndObject();
        if (span is { } place && IsText(parsed.Document.Kind))
        {
            WriteRegion(place);
        }

        writer.WriteEndObject();
        if (address is not null)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", address);
            if (parsed.Edition is { } edition)
            {
                writer.WriteString("decoratedName", AddressText.Of(address, edition, language));
            }

            writer.WriteString("kind", "value");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void WriteRegion(SourceSpan span)
    {
        (int line, int column) = parsed.Document.Lines.Locate(span.Start);
        (int endLine, int endColumn) = parsed.Document.Lines.Locate(span.Start + span.Length);
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", line);
        writer.WriteNumber("startColumn", column);
        writer.WriteNumber("endLine", endLine);
        writer.WriteNumber("endColumn", endColumn);
        writer.WriteNumber("charOffset", span.Start);
        writer.WriteNumber("charLength", span.Length);
        writer.WriteEndObject();
    }

    /// <summary>Whether places count in the file itself, not in a text that was extracted from it.</summary>
    private static bool IsText(SourceKind kind) =>
        kind is SourceKind.Text or SourceKind.Html or SourceKind.Markdown or SourceKind.Csv or SourceKind.Json;
}
