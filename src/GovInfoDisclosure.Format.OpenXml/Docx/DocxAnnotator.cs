using System.Collections.Immutable;
using System.IO.Compression;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Docx.Annotating;
using GovInfoDisclosure.Format.OpenXml.Packaging;
using GovInfoDisclosure.Format.OpenXml.Writing;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>“批注”: the same Word document with a comment at the place of each finding, and nothing else changed.</summary>
/// <remarks>
/// A comment covers the paragraph or cell of its finding; a finding without a place stands at the nearest part, else at the first paragraph.
/// Parts that need no change keep their bytes, and in those that do only the comments are added.
/// </remarks>
public static class DocxAnnotator
{
    private const string CommentsPath = "comments.xml";

    /// <summary>“加批注”: copies a document with comments.</summary>
    /// <param name="content">The document (.docx) as it was read.</param>
    /// <param name="parsed">What reading it gave.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="output">Where to; nothing is written when it fails. The stream stays open.</param>
    /// <param name="language">The language of the comments.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The content is no readable Word document.</exception>
    public static void Annotate(
        ReadOnlyMemory<byte> content,
        ParseResult parsed,
        IEnumerable<Diagnostic> findings,
        Stream output,
        DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese)
    {
        Guard.NotNull(parsed, nameof(parsed));
        Guard.NotNull(output, nameof(output));
        ImmutableArray<Diagnostic> all = [.. Guard.NotNull(findings, nameof(findings))];
        try
        {
            using OfficePackage package = OfficePackage.Open(content, ReadLimits.Default);
            (string part, List<PlacedParagraph> paragraphs) = DocxSourceReader.FindParagraphs(package);
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            var parts = new PackageText(archive);
            if (!all.IsEmpty && paragraphs.Count > 0)
            {
                AddComments(package, parts, part, paragraphs, parsed, all, language);
            }

            parts.CopyTo(output);
        }
        catch (PackageFault fault)
        {
            throw new FormatException(DiagnosticText.Message(fault.Finding, DiagnosticLanguage.English), fault);
        }
        catch (Exception damage) when (OfficePackage.IsDamage(damage))
        {
            throw new FormatException(damage.Message, damage);
        }
    }

    private static void AddComments(
        OfficePackage package, PackageText parts, string main, List<PlacedParagraph> paragraphs, ParseResult parsed, ImmutableArray<Diagnostic> findings, DiagnosticLanguage language)
    {
        string folder = main.Substring(0, main.LastIndexOf('/') + 1);
        string? existing = package.RelationsOf(main).Find(relation => relation.Type.EndsWith("/comments", StringComparison.Ordinal))?.Target;
        string path = existing ?? folder + CommentsPath;
        string comments = parts.Read(path) ?? CommentPart.Empty;
        int first = CommentPart.NextId(comments);
        parts.Write(path, CommentPart.Append(comments, first, findings, language));
        parts.Write(main, ParagraphComments.Insert(
            parts.Read(main)!, findings.Select((finding, i) => (Place: PlaceOf(finding, parsed, paragraphs), Id: first + i)).ToLookup(comment => comment.Place, comment => comment.Id)));
        if (existing is null)
        {
            Register(parts, folder, main, path);
        }
    }

    private static XmlPlace PlaceOf(Diagnostic finding, ParseResult parsed, List<PlacedParagraph> paragraphs)
    {
        int offset = (finding.Location ?? (finding.Address is { } address ? parsed.Locations.Find(address) : null))?.Start ?? 0;
        XmlPlace place = paragraphs[0].Place;
        foreach (PlacedParagraph paragraph in paragraphs)
        {
            if (paragraph.Offset > offset)
            {
                break;
            }

            place = paragraph.Place == default ? place : paragraph.Place; // a cell that holds a table has no paragraph of its own
        }

        return place;
    }

    private static void Register(PackageText parts, string folder, string main, string path)
    {
        string relationsPath = $"{folder}_rels/{main.Substring(folder.Length)}.rels";
        string relations = parts.Read(relationsPath) ?? $"<Relationships xmlns=\"{PackageWriter.Relationships}\"/>";
        parts.Write(relationsPath, PackageText.InsertBeforeEnd(
            relations, $"<Relationship xmlns=\"{PackageWriter.Relationships}\" Id=\"{FreeId(relations)}\" Type=\"{OfficeNames.Relation}/comments\" Target=\"{CommentsPath}\"/>"));
        parts.Write("[Content_Types].xml", PackageText.InsertBeforeEnd(
            parts.Read("[Content_Types].xml")!, $"<Override xmlns=\"{PackageWriter.ContentTypes}\" PartName=\"/{path}\" ContentType=\"{OfficeNames.WordType}comments+xml\"/>"));
    }

    private static string FreeId(string relations)
    {
        string id = "rIdComments";
        while (relations.IndexOf($"\"{id}\"", StringComparison.Ordinal) >= 0)
        {
            id += "1";
        }

        return id;
    }
}
