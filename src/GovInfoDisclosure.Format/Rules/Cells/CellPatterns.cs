using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Cells;

/// <summary>
/// Sorts the cells of one state (blank, a dash, missing) into patterns, the largest first, so that one habit of the writer is one finding:
/// the table, whole columns, the totals of the detail rows, whole rows, and what is left over.
/// </summary>
internal sealed class CellPatterns
{
    /// <summary>More rows or cells than this without a common pattern are one finding.</summary>
    private const int MaxApart = 3;

    /// <summary>In fewer rows a blank column cannot be told from single blanks.</summary>
    private const int MinRowsOfColumn = 3;

    private readonly TableSchema _table;
    private readonly ImmutableArray<LineSchema> _lines;
    private readonly HashSet<CellSchema> _marked;
    private readonly HashSet<CellSchema> _left;
    private readonly List<CellPattern> _patterns = [];

    private CellPatterns(TableSchema table, IEnumerable<LineSchema> lines, IEnumerable<CellSchema> marked)
    {
        _table = table;
        _lines = [.. lines];
        _marked = [.. marked];
        _left = [.. _marked];
    }

    /// <param name="table">The table.</param>
    /// <param name="lines">The lines that the report should have or has.</param>
    /// <param name="marked">The cells of these lines that are in the state.</param>
    public static IReadOnlyList<CellPattern> Find(TableSchema table, IEnumerable<LineSchema> lines, IEnumerable<CellSchema> marked) =>
        new CellPatterns(table, lines, marked).Find();

    private List<CellPattern> Find()
    {
        if (_lines.All(IsMarked))
        {
            Take(new($"“{_table.Title}”整表", $"The whole table {_table.Title}"), _lines.SelectMany(line => line.Cells));
            return _patterns;
        }

        FindColumns();
        FindDetailTotals();
        IEnumerable<LineSchema> rows = _lines.Where(line => line.Cells.Length > 1 && IsMarked(line));
        TakeEach(rows.Select(line => line.Cells.Where(_left.Contains)), NameOfRow, "行", "rows");
        TakeEach(_left.OrderBy(cell => cell.Slot).Select(cell => new[] { cell }), NameOfCell, "格", "cells");
        return _patterns;
    }

    private void FindColumns()
    {
        foreach (var block in _lines.GroupBy(line => line.Block).Where(block => block.Count() >= MinRowsOfColumn))
        {
            IEnumerable<ColumnSchema> marked = block.Key.Columns.Where((_, i) => block.All(line => _marked.Contains(line.Cells[i])));
            foreach (IGrouping<string, ColumnSchema> group in marked.GroupBy(column => column.Group ?? column.Label).ToArray())
            {
                bool isWhole = group.Count() > 1 && group.Count() == block.Key.Columns.Count(column => column.Group == group.Key);
                string labels = isWhole ? group.Key : string.Join("、", group.Select(column => column.Label));
                Take(
                    new($"“{labels}”{(isWhole ? "各" : "整")}列", $"{(isWhole ? "All columns of" : "The whole column")} {labels}"),
                    block.SelectMany(line => line.Cells.Where(cell => group.Contains(cell.Column))));
            }
        }
    }

    /// <summary>The total column of every sub-row, as in reports that add up the main rows only.</summary>
    private void FindDetailTotals()
    {
        ImmutableArray<CellSchema> details =
            [.. _lines.Where(line => IsDetail(line) && line.Block.TotalColumn >= 0).Select(line => line.Cells[line.Block.TotalColumn])];
        ImmutableArray<CellSchema> totals = [.. details.Where(_left.Contains)];
        if (totals.Length >= MinRowsOfColumn && details.Where(cell => cell.Line.Groups.Length > 1).All(_left.Contains))
        {
            string label = totals[0].Column.Label;
            Take(new($"明细行的“{label}”列", $"The column {label} of the detail rows"), totals, isDetailTotals: true);
        }
    }

    private void TakeEach(
        IEnumerable<IEnumerable<CellSchema>> parts, Func<ImmutableArray<CellSchema>, string> nameOf, string unit, string units)
    {
        ImmutableArray<ImmutableArray<CellSchema>> all = [.. parts.Select(part => part.ToImmutableArray()).Where(part => !part.IsEmpty)];
        if (all.Length <= MaxApart)
        {
            foreach (ImmutableArray<CellSchema> part in all)
            {
                Take(new(nameOf(part), nameOf(part)), part);
            }

            return;
        }

        string first = string.Join("、", all.Take(MaxApart).Select(nameOf));
        Take(new($"{first}等 {all.Length} {unit}", $"{first} and more, {all.Length} {units}"), all.SelectMany(part => part));
    }

    private void Take(LocalizedText name, IEnumerable<CellSchema> cells, bool isDetailTotals = false)
    {
        ImmutableArray<CellSchema> taken = [.. cells.OrderBy(cell => cell.Slot)];
        _left.ExceptWith(taken);
        _patterns.Add(new CellPattern(name, taken) { IsDetailTotals = isDetailTotals });
    }

    private static string NameOfRow(ImmutableArray<CellSchema> cells) => $"“{FormWording.NameOf(cells[0].Line)}”行";

    private static string NameOfCell(ImmutableArray<CellSchema> cells) => FormWording.NameOf(cells[0]);

    private bool IsMarked(LineSchema line) => line.Cells.All(_marked.Contains);

    /// <summary>Whether the line goes into a total row of a group.</summary>
    private static bool IsDetail(LineSchema line) =>
        line.Row.Kind != RowKind.Total && line.Groups.Any(group => group.Children.Any(child => child.Kind == RowKind.Total));
}
