using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Json;

/// <summary>“读报告 JSON”: reads the report object of the contract; what is not of the contract is a fault, never skipped or guessed.</summary>
/// <remarks>Keys may stand in any order; absent texts are taken as not stated. Content never throws.</remarks>
public static class ReportJsonReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>“读文字”: reads JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="report">The report; null when there is a fault.</param>
    /// <param name="fault">The first fault; null when there is a report.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool TryRead(string json, [NotNullWhen(true)] out AnnualReport? report, [NotNullWhen(false)] out ReportJsonFault? fault)
    {
        Guard.NotNull(json, nameof(json));
        byte[] utf8;
        try
        {
            utf8 = StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            report = null;
            fault = new ReportJsonFault("", new("文字中有不成对的代理项", "The text holds half a surrogate pair"));
            return false;
        }

        return TryRead(utf8, out report, out fault);
    }

    /// <summary>“读字节”: reads UTF-8 JSON, with or without a byte-order mark.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="report">The report; null when there is a fault.</param>
    /// <param name="fault">The first fault; null when there is a report.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out AnnualReport? report, [NotNullWhen(false)] out ReportJsonFault? fault) =>
        TryRead(utf8, ReportCatalog.Default, out report, out fault);

    internal static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        ReportCatalog catalog,
        [NotNullWhen(true)] out AnnualReport? report,
        [NotNullWhen(false)] out ReportJsonFault? fault)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8.Span.StartsWith(mark) ? utf8.Slice(mark.Length) : utf8);
            return TryRead(document.RootElement, catalog, out report, out fault);
        }
        catch (JsonException syntax)
        {
            report = null;
            fault = SyntaxFault(syntax);
            return false;
        }
    }

    internal static bool TryRead(
        JsonElement element,
        ReportCatalog catalog,
        [NotNullWhen(true)] out AnnualReport? report,
        [NotNullWhen(false)] out ReportJsonFault? fault)
    {
        var binder = new ReportJsonBinder(catalog);
        report = binder.Bind(element);
        fault = binder.Fault;
        return report is not null && fault is null;
    }

    private static ReportJsonFault SyntaxFault(JsonException syntax)
    {
        string line = ((syntax.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        string position = ((syntax.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        return new ReportJsonFault("", new($"不是完整正确的 JSON：第 {line} 行第 {position} 字节", $"The text is no JSON: line {line}, byte {position}"));
    }
}
