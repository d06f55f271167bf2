using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Sarif;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rendering.Pages;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Fuzz;

/// <summary>All that is done with a document, from bytes to output; it must end with a result, whatever the bytes.</summary>
internal static class FuzzTarget
{
    private static readonly DocumentReader Reader = new([.. DocumentReader.DefaultReaders, new DocxSourceReader(), new XlsxSourceReader()]);
    private static readonly ReportParser Parser = new();
    private static readonly ReportValidator Validator = new();
    private static readonly ResultJsonOptions WithPlaces = new() { Locations = true };
    private static readonly IReportRenderer[] Renderers = [.. ReportRenderers.Default, new DocxRenderer(), new XlsxRenderer()];

    /// <summary>Reads, checks and writes a document.</summary>
    /// <param name="input">The document.</param>
    /// <param name="inEveryFormat">Whether every format is written, not JSON alone.</param>
    /// <param name="token">Ends what takes too long.</param>
    /// <returns>The JSON.</returns>
    public static string Run(FuzzCase input, bool inEveryFormat, CancellationToken token = default)
    {
        SourceDocument document = Reader.Read(input.Content, input.Name, input.Kind, token: token);
        ParseResult parsed = Parser.Parse(document, token: token);
        ImmutableArray<Diagnostic> findings = Validator.Validate(parsed, token: token).Diagnostics;
        string json = ResultJsonWriter.ToJson(parsed, findings, WithPlaces, indented: false);
        Require(parsed, findings, json);
        if (inEveryFormat)
        {
            SarifWriter.ToJson([(parsed, findings)]);
            new FindingsPage().ToHtml(parsed, findings);
            if (parsed.HasReport)
            {
                Array.ForEach(Renderers, renderer => renderer.Render(parsed.Report, Stream.Null, token: token));
            }
        }

        return json;
    }

    private static void Require(ParseResult parsed, ImmutableArray<Diagnostic> findings, string json)
    {
        if (!parsed.HasReport && !findings.Any(finding => finding.Severity == Severity.Error))
        {
            throw new InvalidOperationException("No report, and no error says why.");
        }

        int length = parsed.Document.Original.Length;
        foreach (SourceSpan place in findings.Select(finding => finding.Location).OfType<SourceSpan>())
        {
            if (place.Start < 0 || place.Length < 0 || place.End > length)
            {
                throw new InvalidOperationException($"A finding stands at {place} of {length} characters.");
            }
        }

        using JsonDocument whole = JsonDocument.Parse(json);
    }
}
