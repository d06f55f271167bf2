using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Json;

/// <summary>How the contract spells the values of enumerations.</summary>
internal static class ContractNames
{
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Auto => "auto",
        SourceKind.Text => "text",
        SourceKind.Markdown => "markdown",
        SourceKind.Html => "html",
        SourceKind.Docx => "docx",
        SourceKind.PdfText => "pdf",
        SourceKind.Json => "json",
        SourceKind.Doc => "doc",
        SourceKind.Csv => "csv",
        SourceKind.Xlsx => "xlsx",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ParseStatus status) => status switch
    {
        ParseStatus.Report => "report",
        ParseStatus.NotAReport => "notAReport",
        ParseStatus.Unreadable => "unreadable",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Of(Responsibility responsibility) => responsibility switch
    {
        Responsibility.Unknown => "unknown",
        Responsibility.Document => "document",
        Responsibility.Extraction => "extraction",
        _ => throw new ArgumentOutOfRangeException(nameof(responsibility)),
    };

    public static string Of(HypothesisKind kind) => kind switch
    {
        HypothesisKind.Value => "value",
        HypothesisKind.Digit => "digit",
        HypothesisKind.DigitsSwapped => "digitsSwapped",
        HypothesisKind.NeighboursSwapped => "neighboursSwapped",
        HypothesisKind.Split => "split",
        HypothesisKind.Shift => "shift",
        HypothesisKind.Column => "column",
        HypothesisKind.Exchange => "exchange",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
