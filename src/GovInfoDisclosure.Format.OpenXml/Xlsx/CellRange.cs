namespace GovInfoDisclosure.Format.OpenXml.Xlsx;

/// <summary>A range of cells, both ends included, from 0.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    private const int MaxRows = 1 << 20;
    private const int MaxColumns = 1 << 14;

    /// <summary>Reads A1 or A1:C3; false when it is neither.</summary>
    public static bool TryRead(string? text, out CellRange range)
    {
        range = default;
        int colon = text?.IndexOf(':') ?? -1;
        ReadOnlySpan<char> first = text.AsSpan(0, colon < 0 ? text?.Length ?? 0 : colon);
        if (!TryReadCell(first, out int row, out int column) || !TryReadCell(colon < 0 ? first : text.AsSpan(colon + 1), out int lastRow, out int lastColumn))
        {
            return false;
        }

        range = new CellRange(row, column, lastRow, lastColumn);
        return lastRow >= row && lastColumn >= column;
    }

    private static bool TryReadCell(ReadOnlySpan<char> text, out int row, out int column)
    {
        (row, column) = (0, 0);
        foreach (char c in text)
        {
            if (c is >= 'A' and <= 'Z' && row == 0 && column <= MaxColumns)
            {
                column = (column * 26) + c - 'A' + 1;
            }
            else if (c is >= '0' and <= '9' && column > 0 && row <= MaxRows)
            {
                row = (row * 10) + c - '0';
            }
            else if (c != '$')
            {
                return false;
            }
        }

        row--;
        column--;
        return row is >= 0 and < MaxRows && column is >= 0 and < MaxColumns;
    }
}
