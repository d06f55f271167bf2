using System.Xml;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.OpenXml.Docx.Rendering;
using GovInfoDisclosure.Format.OpenXml.Writing;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>“Word”: the report as a Word document (.docx) in the official layout, on A4 with the fonts of official documents.</summary>
/// <remarks>A table whose figures have no room between the margins stands on a lying page. Reading the document gives the same report.</remarks>
public sealed class DocxRenderer : IReportRenderer
{
    private const string Type = OfficeNames.WordType;

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public void Render(AnnualReport report, Stream output, RenderOptions? options = null, CancellationToken token = default)
    {
        Guard.NotNull(report, nameof(report));
        Guard.NotNull(output, nameof(output));
        token.ThrowIfCancellationRequested();
        FilledForm form = FilledForm.Of(report, (options ?? RenderOptions.Default).Script);
        using var package = new PackageWriter();
        package.Add("word/document.xml", Type + "document.main+xml", xml => WriteDocument(xml, form));
        package.Add("word/styles.xml", Type + "styles+xml", WordStyles.Write);
        package.Add("word/fontTable.xml", Type + "fontTable+xml", WordStyles.WriteFonts);
        package.AddRelationships(
            "word/_rels/document.xml.rels", (OfficeNames.Relation + "/styles", "styles.xml"), (OfficeNames.Relation + "/fontTable", "fontTable.xml"));
        CoreProperties.AddTo(package, form.Title);
        package.AddRelationships(
            "_rels/.rels", (OfficeNames.Relation + "/officeDocument", "word/document.xml"), (OfficeNames.CoreRelation, "docProps/core.xml"));
        token.ThrowIfCancellationRequested();
        package.CopyTo(output);
    }

    private static void WriteDocument(XmlWriter xml, FilledForm form)
    {
        xml.Start("document");
        xml.Start("body");
        xml.Paragraph(WordStyles.Title, form.Title);
        WriteParagraphs(xml, form.Preamble, WordStyles.Body);
        PageGeometry page = PageGeometry.Portrait;
        foreach (FormPart part in form.Parts)
        {
            WordTable? table = part.Table is null ? null : new WordTable(part.Table);
            PageGeometry next = table?.Page ?? PageGeometry.Portrait;
            if (next != page)
            {
                EndSection(xml, page);
                page = next;
            }

            xml.Paragraph(WordStyles.Heading, part.Heading);
            WriteParagraphs(xml, part.Paragraphs, WordStyles.Body);
            if (table is not null)
            {
                table.Write(xml);
                xml.Paragraph(WordStyles.Gap, "");
            }
        }

        if (page.IsLandscape)
        {
            EndSection(xml, page);
        }

        WriteParagraphs(xml, form.Signature, WordStyles.Signature);
        WriteSection(xml, PageGeometry.Portrait);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteParagraphs(XmlWriter xml, IEnumerable<string> paragraphs, string style)
    {
        foreach (string paragraph in paragraphs)
        {
            xml.Paragraph(style, paragraph);
        }
    }

    // the last paragraph of a section holds its page; what follows begins a new page
    private static void EndSection(XmlWriter xml, PageGeometry page)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Element("pStyle", ("val", WordStyles.Gap));
        WriteSection(xml, page);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSection(XmlWriter xml, PageGeometry page)
    {
        xml.Start("sectPr");
        xml.Start("pgSz");
        xml.Attribute("w", page.Width);
        xml.Attribute("h", page.Height);
        if (page.IsLandscape)
        {
            xml.Attribute("orient", "landscape");
        }

        xml.WriteEndElement();
        xml.Start("pgMar");
        xml.Attribute("top", page.Top);
        xml.Attribute("right", page.Right);
        xml.Attribute("bottom", page.Bottom);
        xml.Attribute("left", page.Left);
        xml.Attribute("header", 851);
        xml.Attribute("footer", 992);
        xml.Attribute("gutter", 0);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
