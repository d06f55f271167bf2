using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Json;

/// <summary>“写结果 JSON”: writes what became of one document, as the contract says: status, report and findings.</summary>
public static class ResultJsonWriter
{
    private const int Contract = 1;

    /// <summary>“写成文字”: the result as JSON text; not indented it is one line of NDJSON.</summary>
    /// <param name="result">What reading gave.</param>
    /// <param name="diagnostics">The findings to write, in order.</param>
    /// <param name="options">Language, places, version.</param>
    /// <param name="indented">Whether it is written over several lines.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string ToJson(
        ParseResult result, ImmutableArray<Diagnostic> diagnostics, ResultJsonOptions? options = null, bool indented = true)
    {
        Guard.NotNull(result, nameof(result));
        return JsonFormat.ToText(indented, writer => Write(writer, result, diagnostics, options));
    }

    /// <summary>“写入流”: the result as UTF-8 JSON; the stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">What reading gave.</param>
    /// <param name="diagnostics">The findings to write, in order.</param>
    /// <param name="options">Language, places, version.</param>
    /// <param name="indented">Whether it is written over several lines.</param>
    /// <exception cref="ArgumentNullException">The stream or the result is null.</exception>
    public static void Write(
        Stream output, ParseResult result, ImmutableArray<Diagnostic> diagnostics, ResultJsonOptions? options = null, bool indented = true)
    {
        Guard.NotNull(result, nameof(result));
        JsonFormat.Write(output, indented, writer => Write(writer, result, diagnostics, options));
    }

    /// <summary>“写入”: the result as one JSON value, such as one element of an array; escaping and indentation are the writer's.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="result">What reading gave.</param>
    /// <param name="diagnostics">The findings to write, in order.</param>
    /// <param name="options">Language, places, version.</param>
    /// <exception cref="ArgumentNullException">The writer or the result is null.</exception>
    public static void Write(Utf8JsonWriter writer, ParseResult result, ImmutableArray<Diagnostic> diagnostics, ResultJsonOptions? options = null)
    {
        Guard.NotNull(writer, nameof(writer));
        Guard.NotNull(result, nameof(result));
        options ??= ResultJsonOptions.Default;
        writer.WriteStartObject();
        writer.WriteNumber("contract", Contract);
        writer.WriteString("tool", options.Tool);
        writer.WriteString("source", result.Document.Name);
        writer.WriteString("kind", ContractNames.Of(result.Document.Kind));
        writer.WriteString("status", ContractNames.Of(result.Status));
        writer.WriteString("edition", result.Edition?.Code);
        WriteReport(writer, result);
        WriteDiagnostics(writer, result, diagnostics, options);
        if (options.Locations)
        {
            WriteLocations(writer, result);
        }

        writer.WriteEndObject();
    }

    /// <summary>“写检查发现”: the member <c>diagnostics</c>, as the contract says.</summary>
    /// <param name="writer">Where to, inside an object.</param>
    /// <param name="result">The document that their places are of.</param>
    /// <param name="diagnostics">The findings, in order.</param>
    /// <param name="options">The language of their messages, and whether they come with guidance.</param>
    /// <exception cref="ArgumentNullException">The writer or the result is null.</exception>
    public static void WriteDiagnostics(
        Utf8JsonWriter writer, ParseResult result, ImmutableArray<Diagnostic> diagnostics, ResultJsonOptions? options = null)
    {
        Guard.NotNull(writer, nameof(writer));
        Guard.NotNull(result, nameof(result));
        writer.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics.IsDefault ? [] : diagnostics)
        {
            DiagnosticJsonWriter.Write(writer, diagnostic, result, options ?? ResultJsonOptions.Default);
        }

        writer.WriteEndArray();
    }

    /// <summary>“写位置”: the members of a location object, as the contract says.</summary>
    /// <param name="writer">Where to, inside an object.</param>
    /// <param name="span">The range of the text as given.</param>
    /// <param name="document">The document that the range is of.</param>
    /// <exception cref="ArgumentNullException">The writer or the document is null.</exception>
    public static void WritePlace(Utf8JsonWriter writer, SourceSpan span, SourceDocument document)
    {
        Guard.NotNull(writer, nameof(writer));
        Guard.NotNull(document, nameof(document));
        if (document.PartOf(span.Start) is { } part)
        {
            writer.WriteString("part", part);
        }

        if (document.PageOf(span.Start) is { } page)
        {
            writer.WriteNumber("page", page);
        }

        (int line, int column) = document.Lines.Locate(span.Start);
        writer.WriteNumber("line", line);
        writer.WriteNumber("column", column);
        writer.WriteNumber("offset", span.Start);
        writer.WriteNumber("length", span.Length);
    }

    private static void WriteReport(Utf8JsonWriter writer, ParseResult result)
    {
        writer.WritePropertyName("report");
        if (result.HasReport)
        {
            ReportJsonWriter.Write(writer, result.Report);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteLocations(Utf8JsonWriter writer, ParseResult result)
    {
        writer.WriteStartObject("locations");
        foreach (TableSchema table in result.Edition?.Tables ?? [])
        {
            foreach (CellSchema cell in table.Cells)
            {
                if (result.Locations.TryGetFigure(cell.Address, out FigureLocation location))
                {
                    writer.WriteStartObject(cell.Address);
                    WritePlace(writer, location.Span, result.Document);
                    writer.WriteString("printed", location.Printed);
                    writer.WriteEndObject();
                }
            }
        }

        writer.WriteEndObject();
    }
}
