using System.Text.Json;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Json;

/// <summary>Reads a document that is a report in this library's own JSON: nothing has to be located in it, so its figures have no places.</summary>
internal static class JsonReportParser
{
    public static ParseResult Parse(SourceDocument document, ReportCatalog catalog)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(document.Text);
            return ReportJsonReader.TryRead(json.RootElement, catalog, out AnnualReport? report, out ReportJsonFault? fault)
                ? Result(document, ParseStatus.Report, report, null)
                : Result(document, ParseStatus.NotAReport, null, OtherContent(fault));
        }
        catch (JsonException broken)
        {
            return Result(document, ParseStatus.Unreadable, null, Malformed(document, broken));
        }
    }

    private static ParseResult Result(SourceDocument document, ParseStatus status, AnnualReport? report, Diagnostic? problem) => new(
        document,
        status,
        report,
        RawReport.Empty with { Edition = report?.Edition },
        ReportLocations.None,
        problem is null ? document.Diagnostics : document.Diagnostics.Add(problem));

    private static Diagnostic OtherContent(ReportJsonFault fault) => new(
        SourceDescriptors.OtherJson,
        null,
        new DiagnosticArgument("place", fault.Pointer.Length == 0 ? "/" : fault.Pointer),
        new DiagnosticArgument("reason", fault.Message));

    private static Diagnostic Malformed(SourceDocument document, JsonException broken)
    {
        int line = (int)Math.Min(broken.LineNumber ?? 0, document.Lines.Count - 1) + 1;
        int offset = document.Lines.StartOf(line);
        long bytes = broken.BytePositionInLine ?? 0;
        while (bytes > 0 && offset < document.Original.Length)
        {
            char c = document.Original[offset++];
            bytes -= c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3; // each half of a pair stands for two of its four bytes
        }

        // what breaks off is shown where it breaks off, not on the empty line below
        offset = offset == document.Original.Length ? document.Original.TrimEnd().Length : offset;
        return new Diagnostic(SourceDescriptors.MalformedJson) { Location = new SourceSpan(offset, 0) };
    }
}
