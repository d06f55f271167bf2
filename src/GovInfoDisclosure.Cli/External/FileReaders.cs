using System.Collections.Immutable;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.External;

/// <summary>The readers that the tool has beyond those of the library: Office files, and what programs on the machine can turn into them.</summary>
internal static class FileReaders
{
    public static ImmutableArray<ISourceReader> All { get; } =
    [
        new DocxSourceReader(),
        new PdfFileReader(),
        new OldOfficeReader(SourceKind.Doc, "docx", new DocxSourceReader()),
        new OldOfficeReader(SourceKind.Xlsx, "xlsx", new XlsxSourceReader()),
    ];
}
