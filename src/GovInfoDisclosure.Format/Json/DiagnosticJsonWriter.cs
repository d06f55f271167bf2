using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Json;

/// <summary>Writes one finding; lists that are empty and places that are not known are absent keys.</summary>
internal static class DiagnosticJsonWriter
{
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic, ParseResult result, ResultJsonOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", diagnostic.Id);
        writer.WriteString("severity", ContractNames.Of(diagnostic.Severity));
        writer.WriteString("message", DiagnosticText.Message(diagnostic, options.Language));
        if (options.Guidance)
        {
            WriteGuidance(writer, diagnostic, result.Edition, options.Language);
        }

        if (diagnostic.Address is not null)
        {
            writer.WriteString("address", diagnostic.Address);
        }

        WriteList(writer, "related", diagnostic.Related);
        WriteList(writer, "identities", diagnostic.Identities);
        WriteHypotheses(writer, diagnostic);
        WriteArguments(writer, diagnostic.Arguments);
        writer.WriteString("responsibility", ContractNames.Of(diagnostic.Responsibility));
        writer.WriteString("fingerprint", diagnostic.Fingerprint);
        writer.WriteString("suppressed", diagnostic.Suppressed);
        if (diagnostic.Location is { } span)
        {
            writer.WriteStartObject("location");
            ResultJsonWriter.WritePlace(writer, span, result.Document);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteGuidance(Utf8JsonWriter writer, Diagnostic diagnostic, EditionSchema? edition, DiagnosticLanguage language)
    {
        if (diagnostic.Address is not null && edition is not null)
        {
            writer.WriteString("place", AddressText.Of(diagnostic.Address, edition, language));
        }

        writer.WriteString("title", DiagnosticText.Title(diagnostic.Descriptor, language));
        writer.WriteString("remedy", DiagnosticText.Remedy(diagnostic, language));
        if (DiagnosticText.Citation(diagnostic, language) is { Length: > 0 } citation)
        {
            writer.WriteString("citation", citation);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteHypotheses(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        if (!diagnostic.Hypotheses.IsEmpty)
        {
            writer.WriteStartArray("hypotheses");
            foreach (Hypothesis hypothesis in diagnostic.Hypotheses)
            {
                WriteHypothesis(writer, hypothesis);
            }

            writer.WriteEndArray();
        }

        if (diagnostic.HypothesesLeftOut > 0)
        {
            writer.WriteNumber("hypothesesLeftOut", diagnostic.HypothesesLeftOut);
        }
    }

    private static void WriteHypothesis(Utf8JsonWriter writer, Hypothesis hypothesis)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", ContractNames.Of(hypothesis.Kind));
        writer.WriteStartArray("changes");
        foreach (FigureChange change in hypothesis.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("address", change.Address);
            writer.WriteNumberOrNull("from", change.From);
            writer.WriteNumberOrNull("to", change.To);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteArguments(Utf8JsonWriter writer, ImmutableArray<DiagnosticArgument> arguments)
    {
        writer.WriteStartObject("arguments");
        foreach (DiagnosticArgument argument in arguments)
        {
            if (argument.Text is not null)
            {
                writer.WriteString(argument.Name, argument.Text);
            }
            else
            {
                writer.WriteNumberOrNull(argument.Name, argument.Number);
            }
        }

        writer.WriteEndObject();
    }
}
