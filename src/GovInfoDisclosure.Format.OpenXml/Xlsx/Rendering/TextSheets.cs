using System.Globalization;
using System.Xml;
using GovInfoDisclosure.Format.Rendering.Form;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx.Rendering;

/// <summary>Draws the sheets that are no table of the form: prose, and the list of all figures.</summary>
internal static class TextSheets
{
    private static readonly int[] ListWidths = [8, 8, 24, 12, 44, 24, 56, 14, 14, 10];

    /// <summary>One column of paragraphs; the first may be the title.</summary>
    public static void WriteProse(XmlWriter xml, string? title, IEnumerable<string> paragraphs)
    {
        xml.Start("worksheet");
        WriteColumns(xml, [100]);
        xml.Start("sheetData");
        int row = 0;
        foreach (string text in title is null ? paragraphs : paragraphs.Prepend(title))
        {
            StartRow(xml, row);
            xml.TextCell(CellReference.Of(row, 0), row == 0 && title is not null ? CellStyle.Title : CellStyle.Prose, text);
            xml.WriteEndElement();
            row++;
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>One figure per row; its number is the one that stands in the table.</summary>
    public static void WriteList(XmlWriter xml, IEnumerable<FigureRecord> records, Func<FigureRecord, string> referenceOf)
    {
        xml.Start("worksheet");
        WriteColumns(xml, ListWidths);
        xml.Start("sheetData");
        int row = 0;
        foreach (FigureRecord record in records)
        {
            StartRow(xml, row);
            for (int field = 0; field < record.Fields.Length; field++)
            {
                string reference = CellReference.Of(row, field);
                if (field == FigureRecord.ValueField && record.Cell is not null && record.Fields[field].Length > 0)
                {
                    decimal value = decimal.Parse(record.Fields[field], CultureInfo.InvariantCulture);
                    xml.NumberCell(reference, CellStyle.Plain, value, referenceOf(record));
                }
                else
                {
                    xml.TextCell(reference, CellStyle.Plain, record.Fields[field]);
                }
            }

            xml.WriteEndElement();
            row++;
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartRow(XmlWriter xml, int row)
    {
        xml.Start("row");
        xml.Attribute("r", row + 1);
    }

    private static void WriteColumns(XmlWriter xml, int[] widths)
    {
        xml.Start("cols");
        for (int i = 0; i < widths.Length; i++)
        {
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            xml.Element("col", ("min", number), ("max", number), ("width", widths[i].ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }
}
