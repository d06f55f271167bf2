using System.Collections.Immutable;
using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>What one way to order the columns makes of a block's rows.</summary>
/// <param name="Layout">The order of the columns.</param>
/// <param name="Rows">For each row its printed cells, the office's own columns among them.</param>
internal sealed record BlockPlacement(ColumnLayout Layout, ImmutableArray<ImmutableArray<RawCell>> Rows)
{
    private const int LeastWithoutTotal = 4;
    private const int LeastShifted = 2;
    private static readonly char[] Digits = [.. "123456789"]; // zeros say nothing

    /// <summary>How many rows have figures whose columns are certain.</summary>
    public int Placed { get; } = Rows.Count(row => row.Any(cell => cell.Text.Length > 0) && !IsInDoubt(row));

    /// <summary>Whether the columns of some row's figures are in doubt.</summary>
    public bool HasDoubts => Rows.Any(IsInDoubt);

    // whether the office's own columns are blank in every row, and those of the form in some row all filled
    private bool LeavesOwnBlank => Rows.All(row => Layout.Own.All(own => row[own.Place].Text.Length == 0))
        && Rows.Any(row => !IsInDoubt(row) && Layout.Pick(row).All(cell => cell.Text.Length > 0));

    // whether beside the figures of many rows the last column, that of totals, is blank in each: then it was sought where rows are padded
    private bool LeavesTotalsBlank(ImmutableArray<ColumnSchema> columns)
    {
        int last = Layout.Places.IndexOf(Layout.Width - 1);
        return !Layout.Own.IsEmpty && last >= 0 && columns[last % columns.Length].IsTotal && Rows.All(row => row[Layout.Width - 1].Text.Length == 0 || IsInDoubt(row))
            && Rows.Count(row => !IsInDoubt(row) && Layout.Pick(row).Any(cell => cell.Text.Length > 0)) >= LeastWithoutTotal;
    }

    /// <summary>Whether totals are blank throughout, and what stands before them is the sum of the rest: then every row has lost a cell.</summary>
    public bool ShiftsTotals(ImmutableArray<ColumnSchema> columns)
    {
        int shifted = 0;
        foreach (ImmutableArray<RawCell> row in Rows.Where(row => !IsInDoubt(row)).Select(Layout.Pick))
        {
            decimal before = 0;
            decimal last = 0;
            for (int i = 0; i < row.Length; i++)
            {
                Figure figure = FigureReader.Read(row[i].Text.AsSpan(), columns[i]).Figure;
                if (columns[i].IsTotal && figure.State != FigureState.Blank)
                {
                    return false;
                }

                (before, last) = columns[i].IsTotal ? (before, last) : (before + last, figure.Value);
            }

            shifted += before > 0 && last == before ? 1 : 0;
        }

        return shifted >= LeastShifted && columns[^1].IsTotal;
    }

    /// <summary>Of several ways to read the same rows, the form's first, the one that cells and figures bear out; null when they do not tell.</summary>
    /// <param name="form">The columns of the form in its order.</param>
    /// <param name="printed">The ways that the headings allow.</param>
    /// <param name="columns">The columns of the form.</param>
    /// <param name="hasEveryCell">Whether blank cells leave a trace, and no row has lost one.</param>
    public static BlockPlacement? Choose(BlockPlacement form, IReadOnlyList<BlockPlacement> printed, ImmutableArray<ColumnSchema> columns, bool hasEveryCell)
    {
        BlockPlacement[] told = [.. printed.Where(way => way.Placed > 0 && !way.LeavesTotalsBlank(columns))];
        if (told.Length == 0 && printed.Any(way => way.Placed > 0))
        {
            return null;
        }

        bool isPermuted = printed.All(way => way.Layout.Own.IsEmpty);
        int firstOwn = printed.SelectMany(way => way.Layout.Own).Select(own => own.Place).DefaultIfEmpty(0).Min();
        if (form.Placed == 0)
        {
            return told.Length == 0 ? form : Best(told, columns);
        }

        // where the headings leave open where the office's own column stands, only one of remarks is likely to be blank throughout
        bool isBehind = printed.All(way => way.Layout.StartsAsForm) || printed.Any(way => way.Layout is { StartsAsForm: true, OwnAreRemarks: true });
        if (!hasEveryCell && !isPermuted)
        {
            // as many cells as the headings name are in no doubt; fewer, where others have them all, may lack any
            bool isOwnBlank = form.Placed == form.Rows.Length && form.Placed > 1 && form.Agreement(columns) >= 0 && isBehind;
            return told.Length > 0 ? Best(told, columns) : isOwnBlank || (form.Agreement(columns, firstOwn) > 0 && form.Rows.All(row => Agreement(form.Layout.Pick(row), columns) >= 0)) ? form : null;
        }

        if (told.Length == 0)
        {
            return (isBehind && form.Agreement(columns) >= 0) || form.Agreement(columns, firstOwn) > 0 ? form : null;
        }

        // rows that only the printed headings place are longer than the form's: blanks that break sums do not speak against it
        return isPermuted && !columns.Any(column => column.IsTotal) ? told[^1]
            : Best(told.Any(way => way.Placed > form.Placed) ? told : [form, .. told], columns);
    }

    // the sums first, then the cells; where neither tells, a column of the office's own that is blank throughout is blank, and no column of the form
    private static BlockPlacement? Best(BlockPlacement[] ways, ImmutableArray<ColumnSchema> columns)
    {
        BlockPlacement[] best = Most(Most(ways, way => way.Agreement(columns)), way => way.Placed);
        best = Most(best, way => way.LeavesOwnBlank ? 1 : 0);
        return best[0].Agreement(columns) >= 0 && best.All(best[0].IsSame) ? best[^1] : null;
    }

    private static BlockPlacement[] Most(BlockPlacement[] ways, Func<BlockPlacement, int> value) => [.. ways.Where(way => value(way) == ways.Max(value))];

    /// <summary>
    /// Where some rows have lost cells, a row that has as many as it should and does not add up has likely lost one too, and taken up
    /// a number from elsewhere: its figures would be read one column off. Where others have more, so has one whose sum does not tell.
    /// </summary>
    /// <param name="agreement">How well a row has to add up, from −1 for not at all to 1; null where it need not.</param>
    /// <param name="columns">The columns of the form.</param>
    /// <param name="refuse">What is left of a row that does not.</param>
    public BlockPlacement RefuseBelow(Func<int, int?> agreement, ImmutableArray<ColumnSchema> columns, Func<int, ImmutableArray<RawCell>> refuse) =>
        this with { Rows = [.. Rows.Select((row, i) => agreement(i) is { } least && Agreement(Layout.Pick(row), columns) < least ? refuse(i) : row)] };

    private bool IsSame(BlockPlacement other) => Rows.Zip(other.Rows, (own, theirs) =>
        IsInDoubt(own) || IsInDoubt(theirs) || Layout.Pick(own).Select(cell => cell.Text).SequenceEqual(other.Layout.Pick(theirs).Select(cell => cell.Text))).All(same => same);

    private static bool IsInDoubt(ImmutableArray<RawCell> row) => row.Any(cell => cell.Doubt == CellDoubt.Count);

    // how many more rows add up to their total than do not; of those only that have figures in the office's own column or behind it, if one may have shifted them
    private int Agreement(ImmutableArray<ColumnSchema> columns, int from = 0) => Rows.Select(Layout.Pick)
        .Where(row => from == 0 || row.Where((cell, i) => i >= from && !columns[i % columns.Length].IsTotal).Any(cell => cell.Text.IndexOfAny(Digits) >= 0))
        .Sum(row => Agreement(row, columns, isOpen: true));

    // where blanks and marks leave a sum open, they may stand for what it lacks
    private static int Agreement(ImmutableArray<RawCell> cells, ImmutableArray<ColumnSchema> columns, bool isOpen = false)
    {
        decimal sum = 0;
        bool lacks = false;
        int agreement = 0; // zeros say nothing
        for (int i = 0; i < cells.Length; i++)
        {
            Figure figure = FigureReader.Read(cells[i].Text.AsSpan(), columns[i % columns.Length]).Figure;
            if (cells[i].Doubt == CellDoubt.Count || figure.State is FigureState.Unreadable)
            {
                return 0;
            }

            lacks |= isOpen && !figure.IsReported;
            if (!columns[i % columns.Length].IsTotal)
            {
                sum += figure.Value;
            }
            else
            {
                if (sum != figure.Value && !(lacks && (sum < figure.Value || !figure.IsReported)))
                {
                    return -1;
                }

                agreement += sum == 0 || sum != figure.Value ? 0 : 1;
                (sum, lacks) = (0, false);
            }
        }

        return agreement;
    }
}
