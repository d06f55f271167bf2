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
    public void Among_rows_that_lost_cells_one_that_does_not_add_up_is_refused(string expected, params string[] rows) => Assert.Equal(expected, Refuse(rows, agreement: 0));

    [Theory]
    [InlineData("1 2 3; ?; ?; ?", "1 2 3", "?", "0 0 0", "1 x 3")]
    [InlineData("?; ?", "1 2 4", "0 0 0")]
    public void Where_others_have_more_cells_only_a_sum_keeps_a_row(string expected, params string[] rows) => Assert.Equal(expected, Refuse(rows, agreement: 1));

    [Fact]
    public void Where_no_cell_was_lost_every_row_is_kept() => Assert.Equal("1 2 4; 0 0 0", Refuse(["1 2 4", "0 0 0"], agreement: null));

    [Theory]
    [InlineData(false, "1 2 4", "_ _ _")]
    [InlineData(true, "1 2 3", "?")]
    public void A_row_whose_columns_are_not_told_puts_its_block_in_doubt(bool expected, params string[] rows) => Assert.Equal(expected, Of(Form, rows).HasDoubts);

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

    // a total that does not follow from what is printed before it, and one that blanks leave open
    [Theory]
    [InlineData("form", "_ 2 3")]
    [InlineData("form", "_ _ 3")]
    [InlineData("form", "1 2 _")]
    [InlineData(Nothing, "_ 4 3")]
    [InlineData("form", "_ 4 3; 1 2 3")]
    [InlineData(Nothing, "_ 4 3; _ 2 3")]
    [InlineData("form", "1 x 4")]
    public void A_sum_speaks_against_an_order_unless_blanks_leave_it_open(string expected, string form) => Assert.Equal(expected, Choose(Behind, form, "?"));

    [Theory]
    [InlineData("form", "1 2 3; _ 2 3")]
    [InlineData(Nothing, "_ 2 3")]
    [InlineData(Nothing, "0 0 0")]
    [InlineData(Nothing, "1 2 3; 1 2 4")]
    public void Where_columns_may_be_shifted_sums_must_bear_the_order_out(string expected, string form) => Assert.Equal(expected, Choose(Before, form, "?"));

    [Fact]
    public void Of_blocks_beside_each_other_every_block_has_its_own_sum()
    {
        BlockPlacement form = Of(ColumnLayout.OfForm(6), "_ 2 3 1 2 4");

        Assert.Null(BlockPlacement.Choose(form, [Of(Layout([0, 1, 2, 3, 4, 5], 6), "?")], Columns, hasEveryCell: true));
    }

    [Theory]
    [InlineData("form", "0 0 0; 0 0 0", "?; ?")]
    [InlineData(Nothing, "0 0 0", "?")]
    [InlineData(Nothing, "0 0 0; ?", "?; ?")]
    [InlineData(Nothing, "0 0 0; 0 0 0; ?", "?; ?; ?")]
    [InlineData(Nothing, "1 2 4; 1 2 4", "?; ?")]
    [InlineData("printed", "1 2 3; 1 2 3", "1 2 3 5; 1 2 3 5")]
    public void Where_cells_may_be_lost_a_column_behind_those_of_the_form_is_blank_in_all_rows(string expected, string form, string printed) => Assert.Equal(expected, Choose(Behind, form, printed, hasEveryCell: false));

    [Theory]
    [InlineData(Nothing, "0 0 0; 0 0 0", "?; ?")]
    [InlineData("form", "1 2 3; 0 0 0", "?; ?")]
    [InlineData(Nothing, "1 2 3; 1 2 4", "?; ?")]
    [InlineData(Nothing, "1 2 3; 1 2 3; 1 2 4", "?; ?; ?")]
    [InlineData(Nothing, "1 2 3; 1 2 3; _ 2 3", "?; ?; ?")]
    [InlineData("printed", "1 2 3; 1 2 3", "1 2 3 5; 1 2 3 5")]
    public void Where_cells_may_be_lost_only_sums_speak_for_the_form(string expected, string form, string printed) => Assert.Equal(expected, Choose(Before, form, printed, hasEveryCell: false));

    [Theory]
    [InlineData(Nothing, 2, "1 2 3; 4 5 9")]
    [InlineData("form", 1, "1 2 3; 4 5 9")]
    [InlineData(Nothing, 1, "1 0 1; 4 0 4")]
    [InlineData("form", 1, "1 2 3; 4 0 4")]
    [InlineData("form", 3, "1 2 3; 4 5 9")]
    public void Sums_speak_for_the_form_where_figures_stand_that_another_column_would_shift(string expected, int own, string form) =>
        Assert.Equal(expected, Choose(own == 1 ? Layout([0, 2, 3], 1) : own == 3 ? Layout([0, 2, 4], 1, 3) : Between, form, "?; ?", hasEveryCell: false));

    [Theory]
    [InlineData("form", true, new[] { 3, 0 })]
    [InlineData(Nothing, false, new[] { 3, 0 })]
    [InlineData(Nothing, true, new[] { 0, 2 })]
    [InlineData("form", false, new[] { 3 })]
    public void Only_a_column_of_remarks_is_taken_for_blank_where_its_place_is_open(string expected, bool isRemark, int[] own)
    {
        BlockPlacement form = Of(Form, "0 0 0", "0 0 0");
        BlockPlacement[] printed = [.. own.Select(place => Of(Layout([.. Enumerable.Range(0, 4).Where(at => at != place)], place) with { OwnAreRemarks = isRemark }, "?", "?"))];

        Assert.Equal(expected, Name(BlockPlacement.Choose(form, printed, Columns, hasEveryCell: true), form, printed));
    }

    [Theory]
    [InlineData(Nothing, "1 2 3 _; 1 2 3 _; 1 2 3 _; 1 2 3 _")]
    [InlineData("printed", "1 2 3 _; 1 2 3 _; 1 2 3 _")]
    [InlineData("printed", "1 2 3 _; 1 2 3 _; 1 2 3 _; 1 2 3 5")]
    [InlineData("printed", "1 2 3 _; 1 2 3 _; 1 2 3 _; _ _ _ _")]
    [InlineData("printed", "1 2 3 _; 1 2 3 _; 1 2 3 _; ?")]
    [InlineData(Nothing, "1 2 3 _; 1 2 3 _; 1 2 3 _; ?; 1 2 _ _")]
    public void Totals_that_are_blank_beside_the_figures_of_many_rows_were_sought_in_padding(string expected, string printed)
    {
        string lost = string.Join("; ", printed.Split("; ").Select(_ => "?"));

        Assert.Equal(expected, Choose(Before, lost, printed));
        Assert.Equal("printed", Choose(Behind, lost, printed));
        Assert.Equal("printed", Choose(Layout([1, 0, 2]), lost, string.Join("; ", printed.Split("; ").Select(row => row == "?" ? row : row.Substring(2)))));
    }

    [Theory]
    [InlineData("printed 0", "_ 1 2 3; _ 4 5 6")]
    [InlineData("printed 0", "_ 1 2 3; _ 4 _ 6")]
    [InlineData(Nothing, "_ 1 2 3; 9 4 5 6")]
    [InlineData(Nothing, "_ 1 _ 3; _ 4 _ 6")]
    [InlineData("printed 1", "1 2 3 _; 4 5 6 _")]
    public void A_column_that_is_blank_throughout_is_the_offices_own(string expected, string rows) =>
        Assert.Equal(expected, Choose("?; ?", [(Before, rows), (Behind, rows)], WithoutTotal));

    [Theory]
    [InlineData("printed", "1 2 3; ?", "1 2 3 _; 9 1 2 _")]
    [InlineData("form", "1 2 3; 1 2 3", "9 1 2 3; ?")]
    public void Rows_that_only_the_headings_place_are_longer_than_the_forms(string expected, string form, string printed) => Assert.Equal(expected, Choose(Before, form, printed));

    [Theory]
    [InlineData("printed 0", "1 2 3; ?", "1 2 3 _; 9 1 2 _", "1 2 3 _; ?")]
    public void The_form_is_no_choice_where_one_way_places_more_rows(string expected, string form, string before, string between) =>
        Assert.Equal(expected, Choose(form, [(Before, before), (Between, between)], Columns));

    [Fact]
    public void Of_totals_that_are_blank_in_the_one_way_that_places_rows_nothing_is_told() => Assert.Equal(
        Nothing, Choose("1 2 3; 1 2 3; 1 2 3; 1 2 3", [(Before, "1 2 3 _; 1 2 3 _; 1 2 3 _; 1 2 3 _"), (Between, "?; ?; ?; ?")], Columns));

    [Theory]
    [InlineData("printed 1", "1 2 3 9; ?", "?; 1 2 3 9")]
    [InlineData(Nothing, "1 2 3 9; 1 1 2 9", "1 2 3 9; 1 1 2 9")]
    [InlineData("printed 1", "1 1 2 9; ?", "1 1 2 9; ?")]
    public void Two_ways_that_read_the_same_are_one(string expected, string first, string second) =>
        Assert.Equal(expected, Choose("?; ?", [(Behind, first), (Layout([1, 0, 2], 3), second)], Columns));

    [Theory]
    [InlineData("form", true, "1 2 3")]
    [InlineData("printed 0", true, "3 1 2")]
    [InlineData("printed 0", false, "1 2 3")]
    public void Columns_in_another_order_are_borne_out_by_their_total_or_have_none(string expected, bool hasTotal, string rows) =>
        Assert.Equal(expected, Choose(rows, [(TotalFirst, rows)], hasTotal ? Columns : WithoutTotal));

    private static string Refuse(string[] rows, int? agreement) => string.Join("; ", Of(Form, rows)
        .RefuseBelow(_ => agreement, Columns, _ => Row("?", 3)).Rows.Select(row => row[0].Doubt == CellDoubt.Count ? "?" : PrintedRows.Show(row)));

    private static string Choose(ColumnLayout layout, string form, string printed, bool hasEveryCell = true)
    {
        BlockPlacement first = Of(Form, form.Split("; "));
        BlockPlacement[] ways = [Of(layout, printed.Split("; "))];
        return Name(BlockPlacement.Choose(first, ways, Columns, hasEveryCell), first, ways).Replace(" 0", "", StringComparison.Ordinal);
    }

    private static string Choose(string form, (ColumnLayout Layout, string Rows)[] printed, ImmutableArray<ColumnSchema> columns)
    {
        BlockPlacement first = Of(Form, form.Split("; "));
        BlockPlacement[] ways = [.. printed.Select(way => Of(way.Layout, way.Rows.Split("; ")))];
        return Name(BlockPlacement.Choose(first, ways, columns, hasEveryCell: true), first, ways);
    }

    private static string Name(BlockPlacement? chosen, BlockPlacement form, BlockPlacement[] printed) =>
        chosen is null ? Nothing : ReferenceEquals(chosen, form) ? "form" : "printed " + Array.FindIndex(printed, way => ReferenceEquals(way, chosen));

    private static ColumnLayout Layout(int[] places, params int[] own) => new([.. places], [.. own.Select(place => (place, default(TextCell)))]);

    private static BlockPlacement Of(ColumnLayout layout, params string[] rows) => new(layout, [.. rows.Select(row => Row(row, layout.Width))]);

    private static ImmutableArray<RawCell> Row(string row, int width) => row == "?"
        ? [.. Enumerable.Repeat(new RawCell(default, "7", CellDoubt.Count), width)]
        : [.. row.Split(' ').Select(cell => new RawCell(default, cell == "_" ? "" : cell))];
}
