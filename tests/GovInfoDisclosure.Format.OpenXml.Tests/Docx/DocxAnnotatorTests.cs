using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Tests.Rendering;
using GovInfoDisclosure.Format.OpenXml.Tests.Support;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Docx;

/// <summary>A comment at the place of each finding, and nothing else changed.</summary>
public class DocxAnnotatorTests
{
    private const string Total = "/requests/outcomes/total/naturalPerson";

    private static readonly AnnualReport Faulty = Change(Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.Format2021), 1)[0]);

    private static readonly byte[] Document = OfficeRoundTripTests.Write(new DocxRenderer(), Faulty, OutputScript.Simplified);

    [Fact]
    public void A_comment_stands_at_the_cell_of_its_finding()
    {
        (byte[] annotated, Diagnostic[] findings) = Annotate(Document);
        Diagnostic sum = findings.First(finding => finding.Address == Total);
        using var document = WordprocessingDocument.Open(new MemoryStream(annotated), isEditable: false);
        Comment comment = document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().ElementAt(Array.IndexOf(findings, sum));
        Assert.Contains(DiagnosticText.Message(sum), comment.InnerText, StringComparison.Ordinal);

        CommentRangeStart start = document.MainDocumentPart.Document!.Descendants<CommentRangeStart>().Single(range => range.Id == comment.Id);
        Assert.Equal(Faulty.Figures[Total].ToString(), start.Ancestors<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Single().InnerText);
        Assert.Single(document.MainDocumentPart.Document!.Descendants<CommentReference>(), reference => reference.Id == comment.Id);
    }

    [Fact]
    public void Every_finding_has_one_comment_and_the_validator_of_the_sdk_finds_nothing()
    {
        (byte[] annotated, Diagnostic[] findings) = Annotate(Document);
        using var document = WordprocessingDocument.Open(new MemoryStream(annotated), isEditable: false);
        Assert.Equal(findings.Length, document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Count());
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Nothing_but_the_comments_is_changed()
    {
        (byte[] annotated, _) = Annotate(Document);
        Dictionary<string, string> before = Parts(Document);
        Dictionary<string, string> after = Parts(annotated);
        Assert.Equal(["word/comments.xml"], after.Keys.Except(before.Keys));
        Assert.Equal(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"], before.Keys.Where(name => before[name] != after[name]).Order(StringComparer.Ordinal));
        Assert.Equal(before["word/document.xml"], WithoutComments(after["word/document.xml"]));
        Assert.Equal(
            OfficeRoundTripTests.Read(Document, new DocxSourceReader()).Report,
            OfficeRoundTripTests.Read(annotated, new DocxSourceReader()).Report);
    }

    [Fact]
    public void Comments_that_are_there_stay()
    {
        (byte[] once, Diagnostic[] findings) = Annotate(Document);
        (byte[] twice, _) = Annotate(once);
        using var document = WordprocessingDocument.Open(new MemoryStream(twice), isEditable: false);
        string[] ids = [.. document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Select(comment => comment.Id!.Value!)];
        Assert.Equal(2 * findings.Length, ids.Length);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void A_paragraph_without_content_can_hold_a_comment()
    {
        byte[] empty = WordFixture.Package([new DocumentFormat.OpenXml.Wordprocessing.Paragraph(), WordFixture.Paragraph("没有报告")]);
        (byte[] annotated, Diagnostic[] findings) = Annotate(empty);
        Assert.NotEmpty(findings);
        using var document = WordprocessingDocument.Open(new MemoryStream(annotated), isEditable: false);
        Assert.Equal(findings.Length, document.MainDocumentPart!.Document!.Body!.FirstChild!.Descendants<CommentReference>().Count());
    }

    [Fact]
    public void A_document_without_findings_keeps_every_part()
    {
        using var output = new MemoryStream();
        DocxAnnotator.Annotate(Document, OfficeRoundTripTests.Read(Document, new DocxSourceReader()), [], output);
        Assert.Equal(Parts(Document), Parts(output.ToArray()));
    }

    [Fact]
    public void What_is_no_word_document_is_refused_and_nothing_is_written()
    {
        ParseResult parsed = OfficeRoundTripTests.Read(Document, new DocxSourceReader());
        using var output = new MemoryStream();
        Assert.Throws<FormatException>(() => DocxAnnotator.Annotate(new byte[] { 1, 2, 3 }, parsed, [], output));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Hostile_text_is_text_in_office_files_too()
    {
        AnnualReport hostile = Faulty.WithFigure(Total, Figure.Dash("=1+1")).WithHeader(Faulty.Header with { Title = "<w:p/>]]>\u202E=cmd|' /C calc'!A0\u0000\uD800", Agency = "@SUM(A1)" });
        byte[] sheet = OfficeRoundTripTests.Write(new OpenXml.Xlsx.XlsxRenderer(), hostile, OutputScript.Simplified);
        byte[] word = OfficeRoundTripTests.Write(new DocxRenderer(), hostile, OutputScript.Simplified);
        using var excel = SpreadsheetDocument.Open(new MemoryStream(sheet), isEditable: false);
        using var document = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(excel).Concat(new OpenXmlValidator().Validate(document)).Select(error => error.Description));
        Assert.DoesNotContain("\u202E", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.StartsWith("<w:p/>]]>=cmd|' /C calc'!A0", document.MainDocumentPart.Document.Body!.FirstChild!.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain(
            excel.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()),
            formula => formula.Text.Contains("cmd", StringComparison.Ordinal) || formula.Text == "1+1" || formula.Text.StartsWith("SUM(A1)", StringComparison.Ordinal));
    }

    private static AnnualReport Change(AnnualReport report) => report.WithFigure(Total, report.Figures[Total].Value + 4321);

    private static (byte[] Annotated, Diagnostic[] Findings) Annotate(byte[] content)
    {
        ParseResult parsed = OfficeRoundTripTests.Read(content, new DocxSourceReader());
        Diagnostic[] findings = [.. DisclosureReports.Validate(parsed).Diagnostics];
        using var output = new MemoryStream();
        DocxAnnotator.Annotate(content, parsed, findings, output);
        return (output.ToArray(), findings);
    }

    private static Dictionary<string, string> Parts(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }

    private static string WithoutComments(string xml)
    {
        foreach (string tag in new[] { "<w:commentRangeStart", "<w:commentRangeEnd", "<w:r><w:commentReference" })
        {
            for (int at; (at = xml.IndexOf(tag, StringComparison.Ordinal)) >= 0;)
            {
                string end = tag.StartsWith("<w:r>", StringComparison.Ordinal) ? "</w:r>" : "/>";
                xml = xml.Remove(at, xml.IndexOf(end, at, StringComparison.Ordinal) + end.Length - at);
            }
        }

        return xml;
    }
}
