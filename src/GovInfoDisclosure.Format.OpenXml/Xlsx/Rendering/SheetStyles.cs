using System.Xml;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx.Rendering;

/// <summary>The looks of cells; the number is the index in the style sheet.</summary>
internal enum CellStyle
{
    Plain,
    Title,
    Prose,
    Heading,
    RowHeading,
    Figure,
}

/// <summary>The style sheet of the workbook.</summary>
internal static class SheetStyles
{
    public static void Write(XmlWriter xml)
    {
        xml.Start("styleSheet");
        Group(xml, "fonts", 3, () =>
        {
            Font(xml, "宋体", "11");
            Font(xml, "黑体", "16");
            Font(xml, "宋体", "10");
        });
        Group(xml, "fills", 2, () =>
        {
            Fill(xml, "none");
            Fill(xml, "gray125");
        });
        Group(xml, "borders", 2, () =>
        {
            Border(xml, null);
            Border(xml, "thin");
        });
        Group(xml, "cellStyleXfs", 1, () => xml.Element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")));
        Group(xml, "cellXfs", 6, () =>
        {
            Format(xml, font: "0", border: "0", null, "center");
            Format(xml, font: "1", border: "0", "center", "center");
            Format(xml, font: "0", border: "0", "left", "top");
            Format(xml, font: "2", border: "1", "center", "center");
            Format(xml, font: "2", border: "1", "left", "center");
            Format(xml, font: "2", border: "1", "center", "center");
        });
        Group(xml, "cellStyles", 1, () => xml.Element("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0")));
        xml.WriteEndElement();
    }

    private static void Group(XmlWriter xml, string name, int count, Action write)
    {
        xml.Start(name);
        xml.Attribute("count", count);
        write();
        xml.WriteEndElement();
    }

    private static void Font(XmlWriter xml, string name, string size)
    {
        xml.Start("font");
        xml.Element("sz", ("val", size));
        xml.Element("name", ("val", name));
        xml.Element("charset", ("val", "134"));
        xml.WriteEndElement();
    }

    private static void Fill(XmlWriter xml, string pattern)
    {
        xml.Start("fill");
        xml.Element("patternFill", ("patternType", pattern));
        xml.WriteEndElement();
    }

    private static void Border(XmlWriter xml, string? style)
    {
        xml.Start("border");
        foreach (string side in new[] { "left", "right", "top", "bottom", "diagonal" })
        {
            xml.Element(side, style is null || side == "diagonal" ? [] : [("style", style)]);
        }

        xml.WriteEndElement();
    }

    private static void Format(XmlWriter xml, string font, string border, string? horizontal, string vertical)
    {
        xml.Start("xf");
        foreach ((string name, string value) in new[]
        {
            ("numFmtId", "0"), ("fontId", font), ("fillId", "0"), ("borderId", border), ("xfId", "0"), ("applyFont", "1"), ("applyBorder", "1"), ("applyAlignment", "1"),
        })
        {
            xml.WriteAttributeString(name, value);
        }

        xml.Start("alignment");
        if (horizontal is not null)
        {
            xml.WriteAttributeString("horizontal", horizontal);
        }

        xml.WriteAttributeString("vertical", vertical);
        xml.WriteAttributeString("wrapText", horizontal is null ? "0" : "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
