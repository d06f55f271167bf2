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
        return given.IsUnreadable ? given : Read(given, token);
    }

    private static SourceDocument Read(SourceDocument given, CancellationToken token)
    {
        string original = given.Original;
        int start = 0;
        char separator = CsvSeparator.Declared(original, ref start) ?? CsvSeparator.Detect(original);
        CsvText csv = new CsvParser(original, separator, token).Parse(start);
        ImmutableArray<Diagnostic> findings = csv.OpenQuote is { } quote
            ? given.Diagnostics.Add(new Diagnostic(PackageDescriptors.QuoteNotClosed) { Location = new SourceSpan(quote, 1) })
            : given.Diagnostics;
        return new SourceDocument(given.Name, SourceKind.Csv, original, csv.Text, csv.Map, [csv.Grid], findings);
    }
}
