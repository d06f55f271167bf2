using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Docx.Numbering;
using GovInfoDisclosure.Format.OpenXml.Packaging;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>“Word 读取器”: reads Word documents (.docx) as they are printed with every tracked change accepted.</summary>
/// <remarks>
/// Places count in the text of the main part, as it is extracted: paragraphs and rows are lines, cells are parted by tabs. Headers, footers,
/// notes, comments and hidden text are left out.
/// </remarks>
public sealed class DocxSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Docx;

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default)
    {
        Guard.NotNull(name, nameof(name));
        Guard.NotNull(limits, nameof(limits));
        token.ThrowIfCancellationRequested();
        return PackageReading.Run(content, name, Kind, limits, package => Read(package, name, token), token);
    }

    /// <summary>Where the paragraphs of a document stand, in the order in which they are read.</summary>
    internal static (string Part, List<PlacedParagraph> Paragraphs) FindParagraphs(OfficePackage package)
    {
        string part = package.FindMain("word/document.xml");
        using PartReader xml = package.Open(part) ?? throw PackageFault.Damaged($"缺少 {part}");
        var places = new List<PlacedParagraph>();
        BlockWriter.Write(new WordBodyReader(xml, new ParagraphNumbering(ReadNumbering(package, part), package), default).Read(), new SourceDocumentBuilder(), places);
        return (part, places);
    }

    private static SourceDocument Read(OfficePackage package, string name, CancellationToken token)
    {
        string part = package.FindMain("word/document.xml");
        using PartReader xml = package.Open(part) ?? throw PackageFault.Damaged($"缺少 {part}");
        var body = new WordBodyReader(xml, new ParagraphNumbering(ReadNumbering(package, part), package), token);
        List<Block> blocks = body.Read();
        var document = new SourceDocumentBuilder();
        document.BeginPart(part);
        BlockWriter.Write(blocks, document);
        SourceDocument read = document.Build(name, SourceKind.Docx);
        if (string.IsNullOrWhiteSpace(read.Text) && body.HasPictures)
        {
            return SourceDocument.Unreadable(name, SourceKind.Docx, new Diagnostic(PackageDescriptors.PicturesOnly));
        }

        ImmutableArray<Diagnostic> findings = Findings(read, body.EmbeddedCount);
        return findings.IsEmpty ? read : document.Build(name, SourceKind.Docx, findings);
    }

    private static NumberingDefinitions ReadNumbering(OfficePackage package, string document)
    {
        var definitions = new NumberingDefinitions();
        using PartReader? lists = package.OpenRelated(document, "numbering");
        if (lists is not null)
        {
            NumberingReader.ReadLists(lists, definitions);
            using PartReader? styles = package.OpenRelated(document, "styles");
            if (styles is not null)
            {
                NumberingReader.ReadStyles(styles, definitions);
            }
        }

        return definitions;
    }

    private static ImmutableArray<Diagnostic> Findings(SourceDocument read, int embedded)
    {
        var findings = new List<Diagnostic>();
        if (string.IsNullOrWhiteSpace(read.Text))
        {
            findings.Add(new Diagnostic(SourceDescriptors.EmptyDocument));
        }

        if (embedded > 0)
        {
            findings.Add(new Diagnostic(PackageDescriptors.EmbeddedLeftOut, null, new DiagnosticArgument("count", embedded)));
        }

        return [.. findings];
    }
}
