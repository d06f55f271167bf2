namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>Where the text of a cell stands in a cell that is higher.</summary>
public enum CellAlignment
{
    Top,
    Middle,
    Bottom,
}

/// <summary>A table as the text of a PDF shows it: every word where it stands on the page, texts broken to the width of their cells.</summary>
internal static class PdfPage
{
    /// <param name="grid">The table.</param>
    /// <param name="labels">The widths of the columns of labels.</param>
    /// <param name="figures">The width of every other column.</param>
    /// <param name="alignment">Where figures and labels stand.</param>
    /// <param name="rowsPerPage">After how many rows a page ends, with its number; none when 0.</param>
    public static string Of(FormGrid grid, int[] labels, int figures, CellAlignment alignment, int rowsPerPage = 0)
    {
        int[] lefts = [.. Enumerable.Range(0, grid.Width + 1).Select(column => labels.Take(column).Sum() + (figures * Math.Max(0, column - labels.Length)))];
        int WidthOf(FormCell cell) => lefts[cell.Column + cell.ColumnSpan] - lefts[cell.Column] - 2;
        int[] heights = [.. Enumerable.Range(0, grid.Height).Select(row => grid.Cells
            .Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan)
            .Max(cell => (int)Math.Ceiling((double)Lines(cell.Text, WidthOf(cell)).Length / cell.RowSpan)))];
        int[] tops = [.. Enumerable.Range(0, grid.Height + 1).Select(row => heights.Take(row).Sum() + row)];
        char[][] page = [.. Enumerable.Range(0, tops[^1]).Select(_ => Enumerable.Repeat(' ', lefts[^1]).ToArray())];
        foreach (FormCell cell in grid.Cells)
        {
            string[] lines = Lines(cell.Text, WidthOf(cell));
            int room = tops[cell.Row + cell.RowSpan] - 1 - tops[cell.Row] - lines.Length;
            int top = tops[cell.Row] + (alignment switch { CellAlignment.Top => 0, CellAlignment.Middle => room / 2, _ => room });
            for (int i = 0; i < lines.Length; i++)
            {
                int left = lefts[cell.Column] + ((WidthOf(cell) - lines[i].Length) / 2);
                lines[i].CopyTo(0, page[top + i], left, lines[i].Length);
            }
        }

        return string.Concat(page.Select((line, i) => new string(line).TrimEnd() + "\n" + (EndsPage(i) ? "      - 4 -\n\f" : "")));

        bool EndsPage(int line) => rowsPerPage > 0 && Enumerable.Range(1, grid.Height - 1).Any(row => row % rowsPerPage == 0 && tops[row] == line + 1);
    }

    private static string[] Lines(string text, int width) => [.. text.Chunk(width).Select(line => new string(line))];
}
