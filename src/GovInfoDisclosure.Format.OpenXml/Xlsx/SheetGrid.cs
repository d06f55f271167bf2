using GovInfoDisclosure.Format.OpenXml.Packaging;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx;

/// <summary>Lays a sheet out as a table: rows with text in them and the blank ones right below, with their blank cells up to the last column in use.</summary>
internal static class SheetGrid
{
    /// <summary>Wider than any form; cells farther to the right are kept without the blanks between.</summary>
    public const int MaxWidth = 256;

    public static IEnumerable<IReadOnlyList<SourceTableCell>> Rows(SheetContent sheet, OfficePackage package)
    {
        int width = Math.Min(sheet.Cells.Values.Max(row => row.Keys.DefaultIfEmpty().Max()) + 1, MaxWidth);
        List<CellRange> merges = [.. sheet.Merges.OrderBy(merge => merge.FirstRow)];
        int[] coveredTo = [.. Enumerable.Repeat(-1, width)];
        int next = 0;
        foreach (KeyValuePair<int, SortedDictionary<int, string>> row in sheet.Cells)
        {
            var cells = new List<SourceTableCell>(width);
            var starts = new Dictionary<int, CellRange>();

            // rows without any text are left out, but a merge may begin in one of them
            for (; next < merges.Count && merges[next].FirstRow <= row.Key; next++)
            {
                CellRange merge = merges[next];
                for (int column = merge.FirstColumn; column <= merge.LastColumn && column < width; column++)
                {
                    coveredTo[column] = Math.Max(coveredTo[column], merge.LastRow);
                }

                if (merge.FirstRow == row.Key)
                {
                    starts[merge.FirstColumn] = merge;
                }
            }

            foreach (int column in Enumerable.Range(0, width).Concat(row.Value.Keys.Where(column => column >= width)))
            {
                bool isMerged = starts.TryGetValue(column, out CellRange own);
                bool isCovered = column < width && coveredTo[column] >= row.Key && !isMerged;
                if (!isCovered && !sheet.IsHidden(column))
                {
                    string text = row.Value.TryGetValue(column, out string? found) ? found : "";
                    cells.Add(isMerged
                        ? new SourceTableCell(text, row.Key, column, own.LastRow - own.FirstRow + 1, own.LastColumn - own.FirstColumn + 1)
                        : new SourceTableCell(text, row.Key, column));
                }
            }

            package.TakeCells(cells.Count);
            yield return cells;
        }
    }
}
