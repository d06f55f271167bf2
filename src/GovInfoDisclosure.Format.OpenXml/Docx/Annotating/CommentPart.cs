using System.Globalization;
using System.Text;
using System.Xml;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Docx.Rendering;
using GovInfoDisclosure.Format.OpenXml.Writing;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Annotating;

/// <summary>Writes findings as the comments of a document.</summary>
internal static class CommentPart
{
    public const string Empty = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{OfficeNames.Word}\"></w:comments>";

    /// <summary>The first number that no comment has.</summary>
    public static int NextId(string xml)
    {
        int next = 0;
        using XmlReader reader = XmlReader.Create(new StringReader(xml));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "comment"
                && int.TryParse(reader.GetAttribute("id", reader.NamespaceURI), NumberStyles.Integer, CultureInfo.InvariantCulture, out int id))
            {
                next = Math.Max(next, id + 1);
            }
        }

        return next;
    }

    /// <summary>The part with further comments at its end.</summary>
    public static string Append(string xml, int firstId, IEnumerable<Diagnostic> findings, DiagnosticLanguage language)
    {
        var added = new StringBuilder();
        int id = firstId;
        foreach (Diagnostic finding in findings)
        {
            using var text = new StringWriter(added, CultureInfo.InvariantCulture);
            using XmlWriter writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment });
            WriteComment(writer, id++, finding, language);
        }

        return PackageText.InsertBeforeEnd(xml, added.ToString());
    }

    private static void WriteComment(XmlWriter xml, int id, Diagnostic finding, DiagnosticLanguage language)
    {
        xml.Start("comment");
        xml.Attribute("id", id);
        xml.Attribute("author", "govdisclosure");
        xml.Attribute("initials", "GD");
        WriteLine(xml, $"{WordOf(finding.Severity, language)} {finding.Id} {DiagnosticText.Title(finding.Descriptor, language)}");
        WriteLine(xml, DiagnosticText.Message(finding, language));
        WriteLine(xml, DiagnosticText.Remedy(finding, language));
        WriteLine(xml, DiagnosticText.Citation(finding, language));
        xml.WriteEndElement();
    }

    private static void WriteLine(XmlWriter xml, string text)
    {
        if (text.Length > 0)
        {
            xml.Start("p");
            xml.Start("r");
            xml.Start("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Format.Diagnostics.Display.DisplayWidth.Printable(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static string WordOf(Severity severity, DiagnosticLanguage language) => DiagnosticText.Choose(
        severity switch
        {
            Severity.Error => new LocalizedText("错误", "Error"),
            Severity.Warning => new LocalizedText("警告", "Warning"),
            _ => new LocalizedText("提示", "Remark"),
        },
        language);
}
