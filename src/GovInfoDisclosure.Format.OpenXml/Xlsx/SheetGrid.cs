using GovInfoDisclosure.Format.OpenXml.Packaging;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx;

/// <summary>Lays a sheet out as a table: rows with text in them and the blank ones right below, with their blank cells up to the last column in use.</summary>
internal static class SheetGrid
{
    /// <summary>Wider than any form; cells farther to the right are kept without the blanks between.</summary>
    public const int MaxWidth = 256;

    /// <summary>The rows one after the other, each valid until the next is asked for.</summary>
    public static IEnumerable<IReadOnlyList<SourceTableCell>> Rows(SheetContent sheet, OfficePackage package)
    {
        List<SheetCell> texts = sheet.InOrder();
        int width = Math.Min(sheet.Width, MaxWidth);
        List<CellRange> merges = [.. sheet.Merges.OrderBy(merge => merge.FirstRow)];
        int[] coveredTo = [.. Enumerable.Repeat(-1, width)];
        var starts = new Dictionary<int, CellRange>();
        var cells = new List<SourceTableCell>(width);
        int nextMerge = 0;
        for (int next = 0; next < texts.Count;)
        {
            int row = texts[next].Row;

            // rows without any text are left out, but a merge may begin in one of them
            for (; nextMerge < merges.Count && merges[nextMerge].FirstRow <= row; nextMerge++)
            {
                CellRange merge = merges[nextMerge];
                for (int column = merge.FirstColumn; column <= merge.LastColumn && column < width; column++)
                {
                    coveredTo[column] = Math.Max(coveredTo[column], merge.LastRow);
                }

                if (merge.FirstRow == row)
                {
                    starts[merge.FirstColumn] = merge;
                }
            }

            bool HasMore() => next < texts.Count && texts[next].Row == row;
            for (int column = 0; column < width || HasMore(); column++)
            {
                column = column < width ? column : texts[next].Column;
                string text = "";
                for (; HasMore() && texts[next].Column <= column; next++)
                {
                    text = text.Length == 0 || text == texts[next].Text ? texts[next].Text : throw PackageFault.Damaged("单元格重复");
                }

                bool isMerged = starts.TryGetValue(column, out CellRange own);
                bool isCovered = column < width && coveredTo[column] >= row && !isMerged;
                if (!isCovered && !sheet.IsHidden(column))
                {
                    cells.Add(isMerged
                        ? new SourceTableCell(text, row, column, own.LastRow - own.FirstRow + 1, own.LastColumn - own.FirstColumn + 1)
                        : new SourceTableCell(text, row, column));
                }
            }

            package.TakeCells(cells.Count);
            yield return cells;
            cells.Clear();
            starts.Clear();
        }
    }
}
