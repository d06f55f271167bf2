namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>What the numbers of cells in the rows of a table tell: whether a row still has all its cells.</summary>
internal sealed class RowWidths
{
    private readonly ProposedRow? _last;

    /// <summary>Of the rows that stand for lines of the form, and how many columns each has.</summary>
    public RowWidths(IReadOnlyCollection<(ProposedRow Row, int Columns)> rows)
    {
        // the last may lack its padding
        (ProposedRow Row, int Columns) last = rows.OrderBy(row => row.Row.LabelSpan.Start).LastOrDefault();
        _last = last.Row;
        (ProposedRow Row, int Columns)[] others = [.. rows.Where(row => row.Row.Tail.Count > 0 && !ReferenceEquals(row.Row, _last))];
        if (others.Length > 0)
        {
            // labels that fill a row of their own have no padding, and so count with the row below them
            int width = others.Min(row => row.Row.Width);
            int excess = others[0].Row.Tail.Count - others[0].Columns;
            AreEven = others.All(row => row.Row.Width == width || (row.Row.Labels.Count > 1 && row.Row.Width % width == 0)) || others.All(row => row.Row.Tail.Count - row.Columns == excess);
            LastIsShort = AreEven && last.Row.Width < width && last.Row.Tail.Count - last.Columns < excess;
        }
    }

    /// <summary>Whether all rows are equally wide, covered cells and padding included, or all have as many cells more than columns: then none has lost one.</summary>
    public bool AreEven { get; } = true;

    /// <summary>Whether the last row has fewer cells than the others: it lacks its padding, or has lost one.</summary>
    public bool LastIsShort { get; }

    /// <summary>Whether a row shows how many cells others have.</summary>
    public bool IsLikeOthers(ProposedRow row) => !ReferenceEquals(row, _last);
}
