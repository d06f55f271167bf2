using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Locating;

/// <summary>The one row with the figures of all blocks of table 4: each case says which row it is and its cells, or that there is none.</summary>
public class SideBySideRowTests
{
    private const string None = "none";
    private const string Row = "1 2 3 4 10 5 6 7 8 26 0 0 0 0 0";
    private const string Columns = "结果维持|结果纠正|其他结果|尚未审结|总计";
    private const string Headings = "行政复议|行政诉讼|" + Columns + "|未经复议直接起诉|复议后起诉|" + Columns + "|" + Columns;
    private const string TotalsFirst = "总计|结果维持|结果纠正|其他结果|尚未审结";
    private static readonly TableSchema Table = EditionSchemas.Format2021.Table(TableCode.Disputes);

    [Theory]
    [InlineData("0: " + Row, Headings + ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData("1: " + Row, Headings, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData("1: " + Row, Headings, "数量: ,1,2,3,4,10,5,6,7,8,26,0,0,0,0,0,")]
    [InlineData("1: " + Row, Headings, ": ,1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData(None, Headings, ": 1,2,3,4,,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData(None, Headings, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0,9")]
    [InlineData("1: 1 2 3 4 10 5 6 7 8 26 0 0 0 _ 0", Headings, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData("1: _ 2 3 4 10 5 6 7 8 26 0 0 0 _ 0", Headings, ": ,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData("1: _ 2 3 4 10 5 6 7 8 26 0 0 0 _ 0", Headings, ": ,,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData("1: _ 2 3 4 10 5 6 7 8 26 0 0 0 _ 0", Headings, ": ,,,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData(None, Headings, ": 1,,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData(None, Headings, ": 2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData("1: _ _ _ _ _ _ _ _ _ _ _ _ _ _ _", Headings, ": ,,,,,,,,,,,,,,")]
    [InlineData("0: _ _ _ _ _ _ _ _ _ _ _ _ _ _ _", Headings + ": ,,,,,,,,,,,,,,")]
    [InlineData(None, Headings, ": ,,,,,,,,,,,,,,,")]
    [InlineData("1: _ _ _ _ _ _ _ _ _ _ _ _ _ _ _", Headings, "数量: ,,,,,,,,,,,,,,,")]
    [InlineData(None)]
    [InlineData(None, Headings)]
    public void The_row_has_a_cell_for_every_column(string expected, params string[] rows) => Assert.Equal(expected, Find(true, rows));

    [Theory]
    [InlineData("1: " + Row, Headings, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData(None, Headings, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData(None, Headings, ": 1 2,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    public void Where_blanks_are_lost_every_figure_is_there(string expected, params string[] rows) => Assert.Equal(expected, Find(false, rows));

    [Theory]
    [InlineData("2: " + Row, Headings, ": ,,,,,,,,,,,,,,", ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData("2: " + Row, Headings, ": 3", ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData(None, Headings, ": 3", ": 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData(None, ": 3", Headings, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData(None, "行政复议: 1,2,3,4,10,,,,,,,,,,", "复议后起诉: 1,2,3,4,10")]
    [InlineData(None, "行政复议: 1,2,3,4,10,,,,,,,,,,", "复议后起诉")]
    [InlineData("0: 1 2 3 4 10 _ _ _ _ _ _ _ _ _ _", "行政复议: 1,2,3,4,10,,,,,,,,,,", "问题")]
    public void Figures_of_one_block_alone_are_not_the_row(string expected, params string[] rows) => Assert.Equal(expected, Find(true, rows));

    [Theory]
    [InlineData(None, "类别: ,,,,,,,,,,,,,,", "数量: 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData(None, "类别: ,,,,,,,,,,,,,,,", "数量: 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData("1: 1 2 3 4 10 5 6 7 8 26 0 0 0 _ 0", "类别: ,,,,,,,,,,,,,", ": 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData("1: 1 2 3 4 10 5 6 7 8 26 0 0 0 _ 0", "类别: ", "类别|数量: 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData("2: 1 2 3 4 10 5 6 7 8 26 0 0 0 _ 0", Headings, ": ,,,", ": 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    [InlineData("2: 1 2 3 4 10 5 6 7 8 26 0 0 0 _ 0", "类别: ,,,", "~|类: ,,,,,,,,,,,,", ": 1,2,3,4,10,5,6,7,8,26,0,0,0,,0")]
    public void Rows_of_headings_that_end_in_blanks_are_as_wide_as_the_row(string expected, params string[] rows) => Assert.Equal(expected, Find(true, rows));

    [Theory]
    [InlineData("1: 1 2 3 4 10 5 6 7 8 26 0 0 0 0 0", "行政复议|行政诉讼|" + TotalsFirst + "|未经复议直接起诉|复议后起诉|" + TotalsFirst + "|" + TotalsFirst, ": 10,1,2,3,4,26,5,6,7,8,0,0,0,0,0")]
    [InlineData("1: " + Row, "行政复议|行政诉讼|" + Columns + "|案件总数|未经复议直接起诉|复议后起诉|" + Columns + "|" + Columns, ": 1,2,3,4,10,36,5,6,7,8,26,0,0,0,0,0")]
    [InlineData("1: ?", "行政复议|行政诉讼|" + Columns + "|案件总数|未经复议直接起诉|复议后起诉|" + Columns + "|" + Columns, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData(None, "行政复议|行政诉讼|" + Columns + "|案件总数|未经复议直接起诉|复议后起诉|" + Columns + "|" + Columns, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0")]
    [InlineData("1: ?", "行政复议|行政诉讼|总计|结果维持|结果纠正", ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData("1: _ _ _ _ _ _ _ _ _ _ _ _ _ _ _", "行政复议|行政诉讼|总计|结果维持|结果纠正", ": ,,,,,,,,,,,,,,")]
    [InlineData("1: " + Row, "行政复议|行政诉讼|" + Columns + "|案件总数|未经复议直接起诉|复议后起诉|" + Columns + "|" + Columns, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0,")]
    [InlineData(None, "行政复议|行政诉讼|总计|结果维持|结果纠正", ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0")]
    [InlineData("1: _ _ _ _ _ _ _ _ _ _ _ _ _ _ _", "行政复议|行政诉讼|" + TotalsFirst + "|未经复议直接起诉|复议后起诉|" + TotalsFirst + "|" + TotalsFirst, ": ,,,,,,,,,,,,,,")]
    public void Headings_tell_the_order_of_the_columns(string expected, params string[] rows) => Assert.Equal(expected, Find(true, rows));

    [Theory]
    [InlineData("199: " + Row, ": 3", 199, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData(None, ": 3", 200, ": 1,2,3,4,10,5,6,7,8,26,0,0,0,0,0")]
    [InlineData("300: _ _ _ _ _ _ _ _ _ _ _ _ _ _ _", "甲", 300, ": ,,,,,,,,,,,,,,")]
    public void The_row_is_among_the_first_with_figures(string expected, string before, int count, string row) =>
        Assert.Equal(expected, Find(true, [.. Enumerable.Repeat(before, count), row]));

    private static string Find(bool showsBlanks, params string[] rows)
    {
        PrintedRows printed = PrintedRows.Of(showsBlanks, rows);
        if (new SideBySideRow(Table, new LabelIndex(Table), printed.Text, printed.Table).Find() is not { } found)
        {
            return None;
        }

        var cells = found.Placement.Layout.Pick(found.Placement.Rows[0]);
        return printed.Table.Rows.IndexOf(found.Row) + ": " + (cells[0].Doubt == CellDoubt.None ? PrintedRows.Show(cells) : "?");
    }
}
