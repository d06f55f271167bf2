using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Layout;

namespace GovInfoDisclosure.Format.Rendering.Html;

/// <summary>Draws a table of the form: caption, heading cells with scope, and each figure naming its headings.</summary>
internal sealed class HtmlTable
{
    private readonly StringBuilder _output;
    private readonly FormTable _table;
    private readonly int _number;
    private readonly string _prefix;
    private readonly string _cellStyle;
    private readonly IReadOnlyDictionary<string, CellMark>? _marks;

    /// <param name="output">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="number">The number of its part, by which the anchors of several tables differ.</param>
    /// <param name="prefix">What the anchors begin with, so that several reports can stand on one page.</param>
    /// <param name="inlineStyle">Whether borders are written into each cell, for a page whose style sheet is not ours.</param>
    /// <param name="marks">What is added, by address.</param>
    public HtmlTable(
        StringBuilder output, FormTable table, int number, string prefix = "gid", bool inlineStyle = false, IReadOnlyDictionary<string, CellMark>? marks = null)
    {
        _output = output;
        _table = table;
        _number = number;
        _prefix = prefix;
        _cellStyle = inlineStyle ? " style=\"border:1px solid;padding:2px 4px\"" : "";
        _marks = marks;
    }

    public void Write()
    {
        TableLayout layout = _table.Layout;
        _output.Append(_cellStyle.Length > 0 ? "<table style=\"border-collapse:collapse;width:100%\">\n" : "<table>\n")
            .Append("<caption>").AppendHtml(_table.Title).Append("</caption>\n");

        // blocks below each other each have headings of their own: no row of them is the head of the whole table
        int row = 0;
        if (layout.Blocks == 1)
        {
            WriteGroup("thead", layout.Rows, ref row, layout.HeadingRows);
        }

        while (row < layout.Rows.Length)
        {
            int end = row;
            while (end < layout.Rows.Length && layout.Rows[end].Block == layout.Rows[row].Block)
            {
                end++;
            }

            WriteGroup("tbody", layout.Rows, ref row, end);
        }

        _output.Append("</table>\n");
    }

    private void WriteGroup(string element, ImmutableArray<LayoutRow> rows, ref int row, int end)
    {
        _output.Append('<').Append(element).Append(">\n");
        for (; row < end; row++)
        {
            _output.Append("<tr>");
            foreach (LayoutCell cell in rows[row].Cells)
            {
                Write(cell);
            }

            _output.Append("</tr>\n");
        }

        _output.Append("</").Append(element).Append(">\n");
    }

    private void Write(LayoutCell cell)
    {
        CellMark? mark = null;
        if (_marks is not null && cell.Address is not null)
        {
            _marks.TryGetValue(cell.Address, out mark);
        }

        string text = _table.TextOf(cell);
        bool isHeading = cell.Cell is null && text.Length > 0; // a heading cell without words would be none
        _output.Append(isHeading ? "<th" : "<td");
        if (isHeading)
        {
            _output.Append(" id=\"");
            AppendId(cell);
            _output.Append(cell.Kind == LayoutCellKind.RowHeading ? "\" scope=\"row\"" : "\" scope=\"col\"");
        }
        else if (cell.Cell is not null)
        {
            AppendHeadings(cell);
        }

        AppendSpan(" rowspan=\"", cell.RowSpan);
        AppendSpan(" colspan=\"", cell.ColumnSpan);
        _output.Append(_cellStyle);
        if (mark is not null)
        {
            _output.Append(" class=\"").Append(mark.Class).Append('"');
        }

        _output.Append('>').AppendHtml(text);
        if (mark is not null)
        {
            _output.Append(mark.Markup);
        }

        _output.Append(isHeading ? "</th>" : "</td>");
    }

    private void AppendHeadings(LayoutCell cell)
    {
        _output.Append(" headers=\"");
        for (int i = 0; i < cell.Headings.Length; i++)
        {
            if (i > 0)
            {
                _output.Append(' ');
            }

            AppendId(cell.Headings[i]);
        }

        _output.Append('"');
    }

    private void AppendId(LayoutCell cell) =>
        _output.Append(_prefix).Append(_number).Append('-').Append(cell.Row).Append('-').Append(cell.Column);

    private void AppendSpan(string attribute, int span)
    {
        if (span > 1)
        {
            _output.Append(attribute).Append(span).Append('"');
        }
    }
}
