using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Locating.Columns;

/// <summary>
/// Which of several orders of columns the figures bear out, of rows with two columns and their total; rows are written with a blank
/// between cells, “_” for a blank cell and “?” for a row in doubt.
/// </summary>
public class BlockPlacementTests
{
    private const string Nothing = "untold";
    private static readonly ImmutableArray<ColumnSchema> Columns = [.. new[] { 0, 1, 6 }.Select(i => EditionSchemas.Format2021.Table(TableCode.Requests).Blocks[0].Columns[i])];
    private static readonly ImmutableArray<ColumnSchema> WithoutTotal = EditionSchemas.Format2021.Table(TableCode.ProactiveDisclosure).Blocks[0].Columns;
    private static readonly ColumnLayout Form = ColumnLayout.OfForm(3);
    private static readonly ColumnLayout Before = Layout([1, 2, 3], 0);
    private static readonly ColumnLayout Between = Layout([0, 1, 3], 2);
    private static readonly ColumnLayout Behind = Layout([0, 1, 2], 3);
    private static readonly ColumnLayout TotalFirst = Layout([1, 2, 0]);

    [Theory]
    [InlineData(3, "1 2 3", "_ 0 _", "4 _ 4")]
    [InlineData(2, "1 2 3", "?", "4 _ 4")]
    [InlineData(1, "_ _ _", "?", "4 _ 4")]
    [InlineData(0, "_ _ _", "?")]
    public void A_row_is_placed_that_has_certain_figures(int expected, params string[] rows) => Assert.Equal(expected, Of(Form, rows).Placed);

    [Theory]
    [InlineData(true, "3 3 _", "5 5 _")]
    [InlineData(true, "3 3 _", "5 5 _", "1 2 _")]
    [InlineData(true, "3 3 _", "5 5 _", "?")]
    [InlineData(false, "3 3 _", "5 4 _")]
    [InlineData(false, "3 3 _", "0 0 _")]
    [InlineData(false, "3 3 _", "_ _ _")]
    [InlineData(false, "3 3 _", "5 5 _", "1 2 3")]
    [InlineData(false, "3 3 _", "5 5 _", "_ _ /")]
    [InlineData(false, "3 3 6", "5 5 10")]
    public void Totals_are_shifted_where_the_cells_before_them_are_the_sums(bool expected, params string[] rows) => Assert.Equal(expected, Of(Form, rows).ShiftsTotals(Columns));

    [Fact]
    public void Columns_without_a_total_shift_none() => Assert.False(Of(Form, "1 1 2", "2 2 4").ShiftsTotals(WithoutTotal));

    [Theory]
    [InlineData("1 2 3; ?; ?", "1 2 3", "?", "1 2 4")]
    [InlineData("1 2 3; ?; _ 2 2", "1 2 3", "?", "_ 2 2")]
    [InlineData("?; ?", "?", "1 _ 2")]
    [InlineData("?; 0 0 0", "?", "0 0 0")]
    [InlineData("?; 1 x 3", "?", "1 x 3")]
    [InlineData("1 2 4; 1 2 3", "1 2 4", "1 2 3")]
    public void Among_rows_that_lost_cells_one_that_does_not_add_up_is_refused(string expected, params string[] rows)
    {
        BlockPlacement refused = Of(Form, rows).RefuseWhereCellsWereLost(Columns, _ => Row("?", 3));

        Assert.Equal(expected, string.Join("; ", refused.Rows.Select(row => row[0].Doubt == CellDoubt.Count ? "?" : PrintedRows.Show(row))));
    }

    // in each case the rows as the form and as the headings place them
    [Theory]
    [InlineData("form", "1 2 3", "1 2 3 9")]
    [InlineData("printed", "1 2 3; 0 0 0", "1 2 3 _; 0 0 0 _")]
    [InlineData("printed", "?; ?", "1 2 3 9; 4 5 9 1")]
    [InlineData("form", "?", "?")]
    [InlineData(Nothing, "?; ?", "1 2 4 9; 4 5 1 1")]
    [InlineData("form", "1 2 4; 1 2 3; 1 1 2", "?; ?; ?")]
    [InlineData("form", "1 2 4; 1 2 3", "?; ?")]
    [InlineData(Nothing, "1 2 4; 1 2 5", "?; ?")]
    public void A_column_behind_those_of_the_form_shifts_none(string expected, string form, string printed) => Assert.Equal(expected, Choose(Behind, form, printed));

    [Theory]
    [InlineData("printed", "9 1 2", "9 1 2 3")]
    [InlineData("printed", "_ 1 2", "_ 1 2 3")]
    [InlineData("printed", "?", "9 1 2 3")]
    [InlineData("form", "1 2 3", "1 2 3 _")]
    [InlineData("form", "1 2 3", "?")]
    [InlineData(Nothing, "9 1 2", "?")]
    [InlineData(Nothing, "9 1 2", "9 1 2 4")]
    [InlineData("form", "0 0 0", "0 0 0 0")]
    [InlineData("form", "?", "?")]
    public void A_column_before_those_of_the_form_is_told_by_sums(string expected, string form, string printed) => Assert.Equal(expected, Choose(Before, form, printed));

    private static string Choose(ColumnLayout layout, string form, string printed, bool showsBlanks = true, bool isWhole = true, bool isRemark = false)
    {
        BlockPlacement first = Of(Form, form.Split("; "));
        BlockPlacement? chosen = BlockPlacement.Choose(first, [Of(layout, printed.Split("; "))], Columns, showsBlanks, isWhole, isRemark);
        return chosen is null ? Nothing : ReferenceEquals(chosen, first) ? "form" : "printed";
    }

    private static ColumnLayout Layout(int[] places, params int[] own) => new([.. places], [.. own.Select(place => (place, default(TextCell)))]);

    private static BlockPlacement Of(ColumnLayout layout, params string[] rows) => new(layout, [.. rows.Select(row => Row(row, layout.Width))]);

    private static ImmutableArray<RawCell> Row(string row, int width) => row == "?"
        ? [.. Enumerable.Repeat(new RawCell(default, "7", CellDoubt.Count), width)]
        : [.. row.Split(' ').Select(cell => new RawCell(default, cell == "_" ? "" : cell))];
}
