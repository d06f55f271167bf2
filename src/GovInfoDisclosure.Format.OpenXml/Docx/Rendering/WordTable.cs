using System.Xml;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Layout;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Rendering;

/// <summary>Draws a table of the form with merged cells, as wide as the page between its margins.</summary>
internal sealed class WordTable
{
    private const int CellMargin = 40;
    private const int DigitWidth = 90; // of a digit or Latin letter at nine points
    private const int LeastFigure = 480;
    private static readonly int[] LabelWidths = [640, 900, 2400]; // of three columns of row headings, as in table 3

    private readonly FormTable _table;
    private readonly TableLayout _layout;
    private readonly int[] _columns;

    public WordTable(FormTable table)
    {
        _table = table;
        _layout = table.Layout;
        Page = NeededWidth() <= PageGeometry.Portrait.TextWidth ? PageGeometry.Portrait : PageGeometry.Landscape;
        _columns = Share(Page.TextWidth);
    }

    /// <summary>The page on which the table's figures have room: long numbers need a lying one.</summary>
    public PageGeometry Page { get; }

    public void Write(XmlWriter xml)
    {
        xml.Start("tbl");
        xml.Start("tblPr");
        xml.Element("tblW", ("w", FormattableString.Invariant($"{_columns.Sum()}")), ("type", "dxa"));
        xml.Element("jc", ("val", "center"));
        xml.Start("tblBorders");
        foreach (string side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
        {
            xml.Element(side, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000"));
        }

        xml.WriteEndElement();
        xml.Element("tblLayout", ("type", "fixed"));
        xml.Start("tblCellMar");
        xml.Element("left", ("w", FormattableString.Invariant($"{CellMargin}")), ("type", "dxa"));
        xml.Element("right", ("w", FormattableString.Invariant($"{CellMargin}")), ("type", "dxa"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Start("tblGrid");
        foreach (int width in _columns)
        {
            xml.Element("gridCol", "w", width);
        }

        xml.WriteEndElement();
        for (int row = 0; row < _layout.Rows.Length; row++)
        {
            WriteRow(xml, row);
        }

        xml.WriteEndElement();
    }

    private void WriteRow(XmlWriter xml, int row)
    {
        xml.Start("tr");
        xml.Start("trPr");
        xml.Element("cantSplit");
        if (row < _layout.HeadingRows && _layout.Blocks == 1)
        {
            xml.Element("tblHeader");
        }

        xml.WriteEndElement();
        foreach (LayoutCell cell in _layout.Rows[row].Slots)
        {
            WriteCell(xml, cell, begins: cell.Row == row);
        }

        xml.WriteEndElement();
    }

    private void WriteCell(XmlWriter xml, LayoutCell cell, bool begins)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        xml.Element("tcW", ("w", FormattableString.Invariant($"{WidthOf(cell, _columns)}")), ("type", "dxa"));
        if (cell.ColumnSpan > 1)
        {
            xml.Element("gridSpan", "val", cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            xml.Element("vMerge", ("val", begins ? "restart" : "continue"));
        }

        xml.Element("vAlign", ("val", "center"));
        xml.WriteEndElement();
        xml.Paragraph(cell.Kind == LayoutCellKind.RowHeading ? WordStyles.RowHeading : WordStyles.Cell, begins ? _table.TextOf(cell) : "");
        xml.WriteEndElement();
    }

    private int NeededWidth() => LabelWidthsOn(PageGeometry.Portrait.TextWidth).Sum() + (_layout.FigureWidths.Sum() * LeastUnit());

    // the width of one part of the figure columns, so that the longest figure stands on one line
    private int LeastUnit()
    {
        int unit = 0;
        foreach (LayoutCell cell in _layout.Rows.SelectMany(row => row.Cells).Where(cell => cell.Cell is not null))
        {
            int parts = 0;
            for (int i = 0; i < cell.ColumnSpan; i++)
            {
                parts += _layout.FigureWidths[cell.Column - _layout.LabelColumns + i];
            }

            int width = Math.Max(LeastFigure, (DisplayWidth.Of(_table.TextOf(cell)) * DigitWidth) + (2 * CellMargin) + 20);
            unit = Math.Max(unit, (width + parts - 1) / parts);
        }

        return unit;
    }

    private IEnumerable<int> LabelWidthsOn(int page) => _layout.LabelColumns == 1
        ? [page / 4]
        : Enumerable.Range(LabelWidths.Length - _layout.LabelColumns, _layout.LabelColumns).Select(i => LabelWidths[Math.Max(i, 0)]);

    private int[] Share(int page)
    {
        int[] labels = [.. LabelWidthsOn(page)];
        int figures = page - labels.Sum();
        int parts = _layout.FigureWidths.Sum();
        return [.. labels, .. _layout.FigureWidths.Select(width => figures * width / parts)];
    }

    private static int WidthOf(LayoutCell cell, int[] columns)
    {
        int width = 0;
        for (int i = 0; i < cell.ColumnSpan; i++)
        {
            width += columns[cell.Column + i];
        }

        return width;
    }
}
