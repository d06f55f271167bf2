using System.Globalization;
using System.Xml;
using GovInfoDisclosure.Format.OpenXml.Writing;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Rendering;

/// <summary>Shorthand for the elements of Word's markup.</summary>
internal static class WordXml
{
    public static void Start(this XmlWriter xml, string name) => xml.WriteStartElement("w", name, OfficeNames.Word);

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString("w", name, OfficeNames.Word, value);

    public static void Attribute(this XmlWriter xml, string name, int value) => xml.Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with attributes alone.</summary>
    public static void Element(this XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.Start(name);
        foreach ((string attribute, string value) in attributes)
        {
            xml.Attribute(attribute, value);
        }

        xml.WriteEndElement();
    }

    /// <summary>An element with one number.</summary>
    public static void Element(this XmlWriter xml, string name, string attribute, int value)
    {
        xml.Start(name);
        xml.Attribute(attribute, value);
        xml.WriteEndElement();
    }

    /// <summary>A paragraph of one run in a style.</summary>
    public static void Paragraph(this XmlWriter xml, string style, string text)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Element("pStyle", ("val", style));
        xml.WriteEndElement();
        if (text.Length > 0)
        {
            xml.Start("r");
            xml.Start("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
