using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating.Decoders;

/// <summary>
/// In a sheet saved as values merged cells leave blanks beside them. Under headings a column that neither they nor any row below
/// them fills is one of these: the blocks of table 2 share the columns of a sheet in ways of their own.
/// </summary>
internal sealed class CoveredColumns
{
    private readonly List<HashSet<int>?> _filled = []; // for each row the columns in use, one set for all rows under the same headings

    private CoveredColumns(string text, List<(int Column, TextCell Cell)[]> rows, TableSchema table)
    {
        HeadingNames[] names = [.. table.Blocks.Select(HeadingNames.Of)];
        HashSet<int>? filled = null;
        bool wasHeading = false;
        foreach ((int Column, TextCell Cell)[] row in rows)
        {
            bool isHeading = Array.Exists(names, block => Heads(text, row, block));
            filled = isHeading && !wasHeading ? [] : filled;
            wasHeading = isHeading;
            filled?.UnionWith(row.Where(cell => cell.Cell.Kind != CellKind.Blank).Select(cell => cell.Column));
            _filled.Add(filled);
        }
    }

    // every heading, or two: 总计 and 其他 are rows too
    private static bool Heads(string text, (int Column, TextCell Cell)[] row, HeadingNames block) =>
        Array.TrueForAll(row, cell => cell.Cell.Kind != CellKind.Figure)
        && row.Count(cell => cell.Cell.Length > 0 && block.Columns.Contains(LabelKey.Of(cell.Cell.In(text)))) >= Math.Min(2, block.Columns.Length);

    /// <summary>Null where cells span others, so that none is left beside a merged one.</summary>
    public static CoveredColumns? Of(string text, SourceGrid grid, List<(int Column, TextCell Cell)[]> rows, TableSchema table) =>
        grid.Rows.Any(row => row.Any(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1)) ? null : new CoveredColumns(text, rows, table);

    public bool Contains(int row, int column) => _filled[row] is { } filled && !filled.Contains(column);
}
