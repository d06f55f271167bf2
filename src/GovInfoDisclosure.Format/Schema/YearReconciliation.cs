using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Schema;

/// <summary>“跨年勾稽关系”: one statement about two consecutive years of one body: terms of this year equal terms of last year.</summary>
/// <param name="Name">The name, such as <c>requests.carryOver</c>.</param>
/// <param name="Kind">What it says.</param>
public sealed record YearReconciliation(string Name, YearReconciliationKind Kind)
{
    /// <summary>“本年”: the terms of this year; the first is what last year predicts.</summary>
    public ImmutableArray<YearTerm> ThisYear { get; init; } = [];

    /// <summary>“上年”: the terms of last year.</summary>
    public ImmutableArray<YearTerm> LastYear { get; init; } = [];

    /// <summary>“展开”: the identities between reports of two editions; none where a term does not exist in its edition.</summary>
    public ImmutableArray<YearIdentity> Between(EditionSchema lastYear, EditionSchema thisYear)
    {
        var identities = ImmutableArray.CreateBuilder<YearIdentity>();
        foreach (ColumnCode? column in ColumnsIn(thisYear))
        {
            if (Cells(ThisYear, thisYear, column) is { } now && Cells(LastYear, lastYear, column) is { } before)
            {
                identities.Add(new YearIdentity($"{Name}[{now[0].Cell.Column.Code}]", this, now, before));
            }
        }

        return identities.ToImmutable();
    }

    /// <summary>A first term without a column speaks of every column of its row.</summary>
    private IEnumerable<ColumnCode?> ColumnsIn(EditionSchema edition)
    {
        YearTerm first = ThisYear[0];
        return first.Column is not null ? [null]
            : LineOf(first.Row, edition) is { } line ? line.Cells.Select(cell => (ColumnCode?)cell.Column.Code)
            : [];
    }

    private static ImmutableArray<SignedCell>? Cells(ImmutableArray<YearTerm> terms, EditionSchema edition, ColumnCode? column)
    {
        var cells = ImmutableArray.CreateBuilder<SignedCell>(terms.Length);
        foreach (YearTerm term in terms)
        {
            ColumnCode? wanted = term.Column ?? column;
            if (LineOf(term.Row, edition)?.Cells.FirstOrDefault(cell => cell.Column.Code == wanted) is not { } cell)
            {
                return null;
            }

            cells.Add(new SignedCell(cell, term.Sign));
        }

        return cells.MoveToImmutable();
    }

    private static LineSchema? LineOf(RowCode row, EditionSchema edition)
    {
        foreach (TableSchema table in edition.Tables)
        {
            if (table.TryFind(row, out LineSchema? line))
            {
                return line;
            }
        }

        return null;
    }
}

/// <summary>“跨年项”: a cell that takes part, added or taken away.</summary>
/// <param name="Row">The row.</param>
/// <param name="Column">The column; null for every column of the row.</param>
/// <param name="Sign">1 when it is added, −1 when it is taken away.</param>
public readonly record struct YearTerm(RowCode Row, ColumnCode? Column = null, int Sign = 1);

/// <summary>“跨年勾稽种类”: what a statement about two years says.</summary>
public enum YearReconciliationKind
{
    /// <summary>“结转”: what was carried forward last year is carried over this year.</summary>
    CarryOver,

    /// <summary>“存量”: a stock is last year's stock and what came, less what went.</summary>
    Stock,

    /// <summary>“换版存量”: a stock held against last year's total of another edition, which counts nearly the same.</summary>
    StockOfOtherEdition,

    /// <summary>“项目数”: this year's “last year's number” is last year's number and its change.</summary>
    Items,
}
