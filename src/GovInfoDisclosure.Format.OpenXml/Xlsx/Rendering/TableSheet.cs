using System.Globalization;
using System.Xml;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Layout;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx.Rendering;

/// <summary>Draws a table of the form on a sheet: numbers as numbers, and totals as formulas where the formula gives what is printed.</summary>
/// <remarks>A printed total that is not the sum stays the number that it is: a formula would hide the mistake.</remarks>
internal sealed class TableSheet
{
    private readonly FormTable _table;
    private readonly Dictionary<CellSchema, (int Row, int Column)> _places;
    private readonly Dictionary<CellSchema, string> _formulas = [];

    public TableSheet(string name, FormTable table)
    {
        Name = name;
        _table = table;
        _places = table.Layout.Rows.SelectMany(row => row.Cells).Where(cell => cell.Cell is not null).ToDictionary(cell => cell.Cell!, cell => (cell.Row, cell.Column));
        foreach (Identity identity in table.Figures.Schema.IdentitiesFor(table.Figures).Where(identity => identity.Right.Length == 1))
        {
            if (!_formulas.ContainsKey(identity.Right[0]) && FormulaOf(identity) is { } formula)
            {
                _formulas.Add(identity.Right[0], formula);
            }
        }
    }

    /// <summary>The name of the sheet.</summary>
    public string Name { get; }

    /// <summary>How another sheet names the cell of a figure.</summary>
    public string ReferenceOf(CellSchema cell) => $"'{Name}'!{CellReference.Of(_places[cell].Row, _places[cell].Column)}";

    public void Write(XmlWriter xml)
    {
        TableLayout layout = _table.Layout;
        xml.Start("worksheet");
        WriteSetup(xml, layout);
        xml.Start("sheetData");
        for (int row = 0; row < layout.Rows.Length; row++)
        {
            xml.Start("row");
            xml.Attribute("r", row + 1);
            foreach (LayoutCell cell in layout.Rows[row].Slots)
            {
                for (int column = 0; column < cell.ColumnSpan; column++)
                {
                    bool begins = cell.Row == row && column == 0;
                    WriteCell(xml, CellReference.Of(row, cell.Column + column), cell, begins);
                }
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteMerges(xml, layout);
        WritePage(xml, layout);
        xml.WriteEndElement();
    }

    private static void WriteSetup(XmlWriter xml, TableLayout layout)
    {
        xml.Start("sheetPr");
        xml.Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        xml.Start("cols");
        for (int column = 0; column < layout.Width; column++)
        {
            int fromFigures = layout.LabelColumns - column;
            int width = fromFigures == 1 ? (layout.LabelColumns == 1 ? 22 : 40) : fromFigures > 1 ? 12 : 11;
            string number = (column + 1).ToString(CultureInfo.InvariantCulture);
            xml.Element("col", ("min", number), ("max", number), ("width", width.ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    private void WriteCell(XmlWriter xml, string reference, LayoutCell cell, bool begins)
    {
        CellStyle style = cell.Cell is not null ? CellStyle.Figure : cell.Kind == LayoutCellKind.RowHeading ? CellStyle.RowHeading : CellStyle.Heading;
        Figure figure = begins && cell.Cell is { } place ? _table.Figures[place] : default;
        string? formula = begins && cell.Cell is { } total && _formulas.TryGetValue(total, out string? found) ? found : null;
        if (figure.IsReported)
        {
            xml.NumberCell(reference, style, figure.Value, formula);
        }
        else if (formula is not null)
        {
            xml.BlankFormulaCell(reference, style, formula);
        }
        else
        {
            xml.TextCell(reference, style, begins ? _table.TextOf(cell) : "");
        }
    }

    private string? FormulaOf(Identity identity)
    {
        FigureTable figures = _table.Figures;
        CellSchema total = identity.Right[0];
        if (!_places.ContainsKey(total) || !identity.Left.All(_places.ContainsKey))
        {
            return null;
        }

        string parts = CellReference.Ranges(identity.Left.Select(cell => _places[cell]));
        bool isSum = figures[total].IsReported && identity.Left.All(cell => figures[cell].IsReported) && identity.Left.Sum(cell => figures[cell].Value) == figures[total].Value;
        bool isBlank = figures[total].State == FigureState.Blank && identity.Left.All(cell => figures[cell].State == FigureState.Blank);
        return isSum ? $"SUM({parts})" : isBlank ? $"IF(COUNT({parts})=0,\"\",SUM({parts}))" : null;
    }

    private static void WriteMerges(XmlWriter xml, TableLayout layout)
    {
        List<LayoutCell> merged = [.. layout.Rows.SelectMany(row => row.Cells).Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1)];
        xml.Start("mergeCells");
        xml.Attribute("count", merged.Count);
        foreach (LayoutCell cell in merged)
        {
            string last = CellReference.Of(cell.Row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1);
            xml.Element("mergeCell", ("ref", $"{CellReference.Of(cell.Row, cell.Column)}:{last}"));
        }

        xml.WriteEndElement();
    }

    private static void WritePage(XmlWriter xml, TableLayout layout)
    {
        xml.Element("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.75"), ("bottom", "0.75"), ("header", "0.3"), ("footer", "0.3"));
        xml.Element("pageSetup", ("paperSize", "9"), ("orientation", layout.Width > 4 ? "landscape" : "portrait"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.Start("headerFooter");
        xml.Start("oddHeader");
        xml.WriteString("&C&A");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
