using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Json.Sarif;

/// <summary>“写 SARIF”: writes findings as a log of SARIF 2.1.0, for the tools that show and collect results of checks.</summary>
/// <remarks>
/// A finding is a result of kind <c>fail</c>, whose level is <c>error</c>, <c>warning</c> or <c>note</c>; its fingerprint is
/// <c>partialFingerprints["govdisclosure/v1"]</c>; a suppressed one carries its reason. The logical location is the address in the report. The
/// physical one has a region only where the document is a text that an editor can open.
/// </remarks>
public static class SarifWriter
{
    /// <summary>“写成文字”: the log of documents and their findings.</summary>
    /// <param name="documents">What reading gave, with the findings to write.</param>
    /// <param name="options">Language and version of the tool.</param>
    /// <param name="ownRules">Kinds of finding that are not the library's.</param>
    /// <exception cref="ArgumentNullException">The documents are null.</exception>
    public static string ToJson(
        IEnumerable<(ParseResult Result, ImmutableArray<Diagnostic> Diagnostics)> documents,
        ResultJsonOptions? options = null,
        IEnumerable<DiagnosticDescriptor>? ownRules = null)
    {
        Guard.NotNull(documents, nameof(documents));
        return JsonFormat.ToText(indented: true, writer => Write(writer, documents, options, ownRules));
    }

    /// <summary>“写入”: the log of documents and their findings.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="documents">What reading gave, with the findings to write.</param>
    /// <param name="options">Language and version of the tool.</param>
    /// <param name="ownRules">Kinds of finding that are not the library's.</param>
    /// <exception cref="ArgumentNullException">The writer or the documents are null.</exception>
    public static void Write(
        Utf8JsonWriter writer,
        IEnumerable<(ParseResult Result, ImmutableArray<Diagnostic> Diagnostics)> documents,
        ResultJsonOptions? options = null,
        IEnumerable<DiagnosticDescriptor>? ownRules = null)
    {
        Guard.NotNull(writer, nameof(writer));
        Guard.NotNull(documents, nameof(documents));
        options ??= ResultJsonOptions.Default;
        var rules = new SarifRules([.. DescriptorCatalog.All, .. ownRules ?? []], options.Language);
        var names = new List<string>();
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        rules.WriteTool(writer, options.Tool);
        writer.WriteString("language", CultureOf(options.Language));
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach ((ParseResult result, ImmutableArray<Diagnostic> diagnostics) in documents)
        {
            var results = new SarifResults(writer, rules, result, names.Count, options.Language);
            names.Add(result.Document.Name);
            foreach (Diagnostic diagnostic in diagnostics.IsDefault ? [] : diagnostics)
            {
                results.Write(diagnostic);
            }
        }

        writer.WriteEndArray();
        WriteArtifacts(writer, names);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A path as a reference that stands in a URI.</summary>
    internal static string UriOf(string name) => string.Join("/", name.Split('/', '\\').Select(Uri.EscapeDataString));

    private static void WriteArtifacts(Utf8JsonWriter writer, List<string> names)
    {
        writer.WriteStartArray("artifacts");
        foreach (string name in names)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("location");
            writer.WriteString("uri", UriOf(name));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string CultureOf(DiagnosticLanguage language) => language switch
    {
        DiagnosticLanguage.English => "en-US",
        DiagnosticLanguage.TraditionalChinese => "zh-TW",
        _ => "zh-CN",
    };
}
