using System.Globalization;
using System.Xml;
using GovInfoDisclosure.Format.OpenXml.Writing;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx.Rendering;

/// <summary>Shorthand for the elements of Excel's markup.</summary>
internal static class SheetXml
{
    public static void Start(this XmlWriter xml, string name) => xml.WriteStartElement(name, OfficeNames.Sheet);

    public static void Attribute(this XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with attributes alone.</summary>
    public static void Element(this XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.Start(name);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    /// <summary>A cell with a text, which is never a formula, or with nothing.</summary>
    public static void TextCell(this XmlWriter xml, string reference, CellStyle style, string text)
    {
        StartCell(xml, reference, style, text.Length > 0 ? "inlineStr" : null);
        if (text.Length > 0)
        {
            xml.Start("is");
            xml.Start("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A cell with a number, and the formula that gives it.</summary>
    public static void NumberCell(this XmlWriter xml, string reference, CellStyle style, decimal value, string? formula = null)
    {
        StartCell(xml, reference, style, null);
        WriteFormula(xml, formula);
        xml.Start("v");
        xml.WriteString(value.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A cell whose formula gives nothing as yet.</summary>
    public static void BlankFormulaCell(this XmlWriter xml, string reference, CellStyle style, string formula)
    {
        StartCell(xml, reference, style, "str");
        WriteFormula(xml, formula);
        xml.Element("v");
        xml.WriteEndElement();
    }

    private static void StartCell(XmlWriter xml, string reference, CellStyle style, string? type)
    {
        xml.Start("c");
        xml.WriteAttributeString("r", reference);
        xml.Attribute("s", (int)style);
        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }
    }

    private static void WriteFormula(XmlWriter xml, string? formula)
    {
        if (formula is not null)
        {
            xml.Start("f");
            xml.WriteString(formula);
            xml.WriteEndElement();
        }
    }
}
