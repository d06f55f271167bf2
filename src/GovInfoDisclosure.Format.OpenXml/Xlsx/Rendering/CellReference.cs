using System.Globalization;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx.Rendering;

/// <summary>Names of cells and ranges, such as D5 and D5:D12.</summary>
internal static class CellReference
{
    public static string Of(int row, int column) => ColumnName(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The cells as few ranges: neighbours in one row or one column are one.</summary>
    public static string Ranges(IEnumerable<(int Row, int Column)> cells)
    {
        var ranges = new List<((int Row, int Column) First, (int Row, int Column) Last)>();
        foreach ((int Row, int Column) cell in cells)
        {
            if (ranges.Count > 0 && Continues(ranges[^1], cell))
            {
                ranges[^1] = (ranges[^1].First, cell);
            }
            else
            {
                ranges.Add((cell, cell));
            }
        }

        return string.Join(",", ranges.Select(range =>
            range.First == range.Last ? Of(range.First.Row, range.First.Column) : $"{Of(range.First.Row, range.First.Column)}:{Of(range.Last.Row, range.Last.Column)}"));
    }

    private static bool Continues(((int Row, int Column) First, (int Row, int Column) Last) range, (int Row, int Column) cell) =>
        (cell.Row == range.First.Row && cell.Row == range.Last.Row && cell.Column == range.Last.Column + 1)
        || (cell.Column == range.First.Column && cell.Column == range.Last.Column && cell.Row == range.Last.Row + 1);

    private static string ColumnName(int column) => column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + ColumnName(column % 26);
}
