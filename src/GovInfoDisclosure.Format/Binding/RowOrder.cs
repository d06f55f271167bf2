using GovInfoDisclosure.Format.Locating;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Tells which rows of a table stand elsewhere than in the form: each that begins before the row that the form has above it.</summary>
internal static class RowOrder
{
    public static LineReading[] Moved(IEnumerable<LineReading?> lines)
    {
        var moved = new List<LineReading>();
        int above = -1;
        foreach (LineReading line in lines.OfType<LineReading>())
        {
            // of rows without figures, and of those whose figures are in doubt, the place says nothing
            if (line.Row.Cells.FirstOrDefault(cell => cell.Text.Length > 0) is { Doubt: CellDoubt.None, Span.Length: > 0 } cell)
            {
                if (cell.Span.Start < above)
                {
                    moved.Add(line);
                }

                above = cell.Span.Start;
            }
        }

        return [.. moved];
    }
}
