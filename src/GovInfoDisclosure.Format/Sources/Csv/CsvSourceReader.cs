using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources.Text;

namespace GovInfoDisclosure.Format.Sources.Csv;

/// <summary>“CSV 读取器”: reads values separated by commas, semicolons or tabs (RFC 4180), in any of the usual Chinese encodings.</summary>
public sealed class CsvSourceReader : ISourceReader
{
    private static readonly TextSourceReader Bytes = new(SourceKind.Csv);

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Csv;

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        SourceDocument given = Bytes.Read(content, name, limits, token);
        return given.IsUnreadable ? given : Read(given, limits, token);
    }

    private static SourceDocument Read(SourceDocument given, ReadLimits limits, CancellationToken token)
    {
        string original = given.Original;
        int start = 0;
        char separator = CsvSeparator.Declared(original, ref start) ?? CsvSeparator.Detect(original);
        if (new CsvParser(original, separator, limits.MaxCells, token).Parse(start) is not { } csv)
        {
            return SourceDocument.Unreadable(given.Name, SourceKind.Csv, new Diagnostic(
                PackageDescriptors.BeyondLimit, null, new DiagnosticArgument("measure", "单元格数"), new DiagnosticArgument("limit", limits.MaxCells)));
        }

        ImmutableArray<Diagnostic> findings = csv.OpenQuote is { } quote
            ? given.Diagnostics.Add(new Diagnostic(PackageDescriptors.QuoteNotClosed) { Location = new SourceSpan(quote, 1) })
            : given.Diagnostics;
        return new SourceDocument(given.Name, SourceKind.Csv, original, csv.Text, csv.Map, [csv.Grid], findings);
    }
}
