using GovInfoDisclosure.Format.OpenXml.Packaging;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx;

/// <summary>Lays a sheet out as a table: rows with text in them and the blank ones right below, with their blank cells up to the last column in use.</summary>
internal static class SheetGrid
{
    /// <summary>Wider than any form; cells farther to the right are kept without the blanks between.</summary>
    public const int MaxWidth = 256;

    public static IEnumerable<IReadOnlyList<SourceTableCell>> Rows(SheetContent sheet, int maxCells)
    {
        int width = Math.Min(sheet.Cells.Values.Max(row => row.Keys.DefaultIfEmpty().Max()) + 1, MaxWidth);
        ILookup<int, CellRange> merges = sheet.Merges.ToLookup(merge => merge.FirstRow);
        int[] coveredTo = [.. Enumerable.Repeat(-1, width)];
        int count = 0;
        int done = -1;
        foreach (KeyValuePair<int, SortedDictionary<int, string>> row in sheet.Cells)
        {
            var cells = new List<SourceTableCell>(width);
            var starts = new Dictionary<int, CellRange>();
            foreach (CellRange merge in Between(merges, done, row.Key))
            {
                for (int column = merge.FirstColumn; column <= merge.LastColumn && column < width; column++)
                {
                    coveredTo[column] = Math.Max(coveredTo[column], merge.LastRow);
                }

                if (merge.FirstRow == row.Key)
                {
                    starts[merge.FirstColumn] = merge;
                }
            }

            done = row.Key;
            foreach (int column in Enumerable.Range(0, width).Concat(row.Value.Keys.Where(column => column >= width)))
            {
                bool isMerged = starts.TryGetValue(column, out CellRange own);
                bool isCovered = column < width && coveredTo[column] >= row.Key && !isMerged;
                if (!isCovered && !sheet.HiddenColumns.Contains(column))
                {
                    string text = row.Value.TryGetValue(column, out string? found) ? found : "";
                    cells.Add(isMerged
                        ? new SourceTableCell(text, row.Key, column, own.LastRow - own.FirstRow + 1, own.LastColumn - own.FirstColumn + 1)
                        : new SourceTableCell(text, row.Key, column));
                }
            }

            count += cells.Count;
            if (count > maxCells)
            {
                throw PackageFault.BeyondLimit("单元格数", maxCells);
            }

            yield return cells;
        }
    }

    // rows without any text are left out, but a merge may begin in one of them
    private static IEnumerable<CellRange> Between(ILookup<int, CellRange> merges, int after, int upTo)
    {
        for (int row = after + 1; row <= upTo; row++)
        {
            foreach (CellRange merge in merges[row])
            {
                yield return merge;
            }
        }
    }
}
