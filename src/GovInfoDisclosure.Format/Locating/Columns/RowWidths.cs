namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>Whether rows still have all their cells, as the numbers of their cells tell.</summary>
internal static class RowWidths
{
    /// <summary>
    /// Whether all rows of a table are equally wide, covered cells and padding included, or all have as many cells more than
    /// columns: then none has lost one. The last may lack its padding.
    /// </summary>
    public static bool AreEven(IReadOnlyCollection<(ProposedRow Row, int Columns)> rows)
    {
        if (rows.Count == 0)
        {
            return true;
        }

        ProposedRow last = rows.OrderBy(row => row.Row.LabelSpan.Start).Last().Row;
        (ProposedRow Row, int Columns)[] others = [.. rows.Where(row => row.Row.Tail.Count > 0 && !ReferenceEquals(row.Row, last))];
        return IsOne(others.Select(row => row.Row.Width)) || IsOne(others.Select(row => row.Row.Tail.Count - row.Columns));
    }

    private static bool IsOne(IEnumerable<int> widths) => widths.Distinct().Take(2).Count() < 2;
}
