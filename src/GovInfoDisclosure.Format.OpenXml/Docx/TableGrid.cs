using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>Lays the cells of a table out: a column is the running sum of spans, and a merge continues by column, not by index.</summary>
internal static class TableGrid
{
    public static List<List<PlacedCell>> Place(Table table)
    {
        var rows = new List<List<PlacedCell>>(table.Rows.Count);
        var above = new Dictionary<int, PlacedCell>();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            int column = table.Rows[row].Before;
            var placed = new List<PlacedCell>();
            var current = new Dictionary<int, PlacedCell>();
            PlacedCell? last = null;
            foreach (TableCell cell in table.Rows[row].Cells)
            {
                if (cell.ContinuesBefore && last is not null)
                {
                    last.ColumnSpan += cell.ColumnSpan;
                }
                else if (cell.ContinuesAbove && above.TryGetValue(column, out last))
                {
                    last.RowSpan++;
                    current[column] = last;
                }
                else
                {
                    last = new PlacedCell(cell, row, column);
                    current[column] = last;
                    placed.Add(last);
                }

                column += cell.ColumnSpan;
            }

            rows.Add(placed);
            above = current;
        }

        return rows;
    }
}

/// <summary>A cell with the grid slots that it covers.</summary>
internal sealed class PlacedCell(TableCell cell, int row, int column)
{
    public TableCell Cell { get; } = cell;

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = cell.ColumnSpan;

    public SourceTableCell With(string text) => new(text, row, column, RowSpan, ColumnSpan);
}
