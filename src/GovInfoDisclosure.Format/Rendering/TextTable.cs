using System.Text;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Layout;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>Draws a table between bars; a merged cell is as wide as its columns, and blank in its further rows.</summary>
internal sealed class TextTable
{
    private const int Gap = 3; // a bar between two blanks
    private readonly FormTable _table;
    private readonly int[] _widths;

    public TextTable(FormTable table)
    {
        _table = table;
        _widths = Measure();
    }

    public void Write(StringBuilder output)
    {
        for (int row = 0; row < _table.Layout.Rows.Length; row++)
        {
            foreach (LayoutCell cell in _table.Layout.Rows[row].Slots)
            {
                int width = WidthOf(cell);
                string text = cell.Row == row ? EscapeBars(_table.TextOf(cell)) : "";
                output.Append("| ")
                    .Append(cell.Cell is null ? DisplayWidth.PadRight(text, width) : DisplayWidth.PadLeft(text, width))
                    .Append(' ');
            }

            output.Append("|\n");
        }
    }

    /// <summary>A bar in a cell would part it in two.</summary>
    internal static string EscapeBars(string text) => text.Replace('|', '¦');

    // what stands in one column says how wide it is; what spans several makes the last of them wider where it must
    private int[] Measure()
    {
        var widths = new int[_table.Layout.Width];
        foreach (LayoutCell cell in _table.Layout.Rows.SelectMany(row => row.Cells).OrderBy(cell => cell.ColumnSpan))
        {
            int missing = DisplayWidth.Of(_table.TextOf(cell)) - Width(widths, cell);
            if (missing > 0)
            {
                widths[cell.Column + cell.ColumnSpan - 1] += missing;
            }
        }

        return widths;
    }

    private int WidthOf(LayoutCell cell) => Width(_widths, cell);

    private static int Width(int[] widths, LayoutCell cell)
    {
        int width = (cell.ColumnSpan - 1) * Gap;
        for (int i = 0; i < cell.ColumnSpan; i++)
        {
            width += widths[cell.Column + i];
        }

        return width;
    }
}
