using GovInfoDisclosure.Format.Rendering.Layout;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rendering;

/// <summary>The layout against a form that the tests write by themselves, and against what every grid must be.</summary>
public sealed class TableLayoutTests
{
    [Theory]
    [InlineData("2019", "requests")]
    [InlineData("2021", "requests")]
    [InlineData("2019", "disputes")]
    [InlineData("2021", "disputes")]
    public void Cells_are_merged_as_in_the_form(string edition, string table)
    {
        FigureTable figures = Figures(edition, table);
        TableLayout layout = TableLayout.Of(figures);
        var expected = FormGrid.Of(figures).Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text)).Order();
        var actual = Cells(layout).Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, TextOf(cell, figures))).Order();
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("2019", "2 1 1 2")]
    [InlineData("2021", "1 1 1")]
    public void Blocks_of_table_two_share_one_width(string edition, string widths)
    {
        FigureTable figures = Figures(edition, "proactiveDisclosure");
        TableLayout layout = TableLayout.Of(figures);
        Assert.Equal(widths, string.Join(" ", layout.FigureWidths));
        Assert.Equal(
            FormGrid.Of(figures).Rows.Select(row => string.Join("|", row.Select(cell => cell.Text))),
            layout.Rows.Select(row => string.Join("|", row.Cells.Select(cell => TextOf(cell, figures)))));
        Assert.Equal(figures.Schema.Blocks.Length, layout.Blocks);
    }

    [Fact]
    public void Every_slot_of_every_grid_is_covered_once()
    {
        foreach (FigureTable figures in EditionSchemas.All.Append(FictionalEdition.Schema).SelectMany(Tables))
        {
            TableLayout layout = TableLayout.Of(figures);
            var slots = Cells(layout).SelectMany(cell =>
                from row in Enumerable.Range(cell.Row, cell.RowSpan) from column in Enumerable.Range(cell.Column, cell.ColumnSpan) select (row, column));
            Assert.Equal(
                from row in Enumerable.Range(0, layout.Rows.Length) from column in Enumerable.Range(0, layout.Width) select (row, column),
                slots.Order());
            Assert.Equal(figures.Schema.Cells.Where(cell => figures[cell].State != FigureState.Missing), Cells(layout).Where(cell => cell.Cell is not null).Select(cell => cell.Cell!));
        }
    }

    [Fact]
    public void A_figure_names_its_headings()
    {
        TableLayout layout = TableLayout.Of(Figures("2021", "requests"));
        LayoutCell cell = Cells(layout).Single(cell => cell.Address == "/requests/outcomes/withheld/stateSecret/enterprise");
        Assert.Equal(["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密", "申请人情况", "法人或其他组织", "商业企业"], cell.Headings.Select(heading => heading.Label));
    }

    [Fact]
    public void A_group_printed_as_one_row_is_one_row_and_a_missing_row_is_none()
    {
        FigureTable figures = FigureTable.Create(
            EditionSchemas.Format2021.Table(TableCode.Requests),
            cell => cell.Line.IsAlternative || !cell.Line.Row.Code.Pointer.Contains("otherHandling", StringComparison.Ordinal) && cell.Line.Row.Code != RequestRows.Repeated ? 1 : default(Figure));
        TableLayout layout = TableLayout.Of(figures);
        Assert.Equal(3 + 22, layout.Rows.Length);
        LayoutCell row = Cells(layout).Single(cell => cell.Label == "（六）其他处理");
        Assert.Equal((1, 2), (row.RowSpan, row.ColumnSpan));
        Assert.Equal(4, Cells(layout).Single(cell => cell.Label == "（五）不予处理").RowSpan);
    }

    private static IEnumerable<LayoutCell> Cells(TableLayout layout) => layout.Rows.SelectMany(row => row.Cells);

    private static string TextOf(LayoutCell cell, FigureTable figures) => cell.Cell is { } figure ? PrintedTable.Plain(figures[figure]) : cell.Label;

    private static FigureTable Figures(string edition, string table) =>
        Tables(EditionSchemas.All.Single(schema => schema.Code == edition)).Single(figures => figures.Schema.Code.Key == table);

    private static IEnumerable<FigureTable> Tables(EditionSchema edition)
    {
        int next = 0;
        return edition.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default(Figure) : ++next));
    }
}
