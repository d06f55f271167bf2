using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Sources;
using static GovInfoDisclosure.Format.OpenXml.Tests.Support.RawPackage;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Xlsx;

/// <summary>Sheets that other programs write: out of order, with blank rows, merges and hidden columns.</summary>
public class SheetGridTests
{
    [Theory]
    [InlineData("A1 B1 A2 B2")]
    [InlineData("B1 A1 B2 A2")]
    [InlineData("A2 B2 A1 B1")]
    [InlineData("B2 A1 A2 B1")]
    [InlineData("A1 B1 A2 B2 A2")]
    public void Cells_stand_in_order_in_whatever_order_they_are_written(string cells) =>
        Assert.Equal("表\nA1\tB1\nA2\tB2\n", Read(Cells(cells)).Text);

    [Theory]
    [InlineData("A1 B1 A2= B2= A3 B3", "A1\tB1\n\t\nA3\tB3\n")]
    [InlineData("A1 B1 A2= B2 A3 B3", "A1\tB1\n\tB2\nA3\tB3\n")]
    [InlineData("A1 B1 A2= B2= A3= B3= A4 B4", "A1\tB1\n\t\nA4\tB4\n")]
    [InlineData("A1= B1= A2 B2", "A2\tB2\n")]
    [InlineData("A1 B1 A3= B3= A4 B4", "A1\tB1\nA4\tB4\n")]
    [InlineData("A1 B1 A4 B4", "A1\tB1\nA4\tB4\n")]
    [InlineData("A1 C1 A2", "A1\t\tC1\nA2\t\t\n")]
    public void A_row_that_is_blank_throughout_is_kept_right_below_text_only(string cells, string expected) =>
        Assert.Equal("表\n" + expected, Read(Cells(cells)).Text);

    [Fact]
    public void A_cell_with_two_texts_is_damage()
    {
        SourceDocument read = Read("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>");

        Assert.True(read.IsUnreadable);
        Assert.Equal("GID0021", Assert.Single(read.Diagnostics).Id);
    }

    [Fact]
    public void A_merge_covers_the_rows_below_it_once_only()
    {
        SourceGrid grid = Assert.Single(Read(
            Cells("A1 B1 C1 B2 C2 A3 B3 C3") + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B3:C3\"/></mergeCells><sheetData>").Grids);

        Assert.Equal(
            [(0, 0, 2, 1), (0, 1, 1, 1), (0, 2, 1, 1), (1, 1, 1, 1), (1, 2, 1, 1), (2, 0, 1, 1), (2, 1, 1, 2)],
            grid.Rows.SelectMany(row => row).Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan)));
    }

    [Fact]
    public void A_merge_may_begin_in_a_row_without_text()
    {
        SourceGrid grid = Assert.Single(Read(
            Cells("B1 B3 C3") + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells><sheetData>").Grids);

        Assert.Equal([(0, 0), (0, 1), (0, 2), (2, 1), (2, 2)], grid.Rows.SelectMany(row => row).Select(cell => (cell.Row, cell.Column)));
    }

    [Fact]
    public void A_hidden_column_is_left_out() => Assert.Equal("表\nA1\tC1\n", Read(
        Cells("A1 B1 C1"), "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>").Text);

    [Fact]
    public void A_hidden_row_is_left_out() => Assert.Equal("表\nA1\nA3\n", Read(
        Cells("A1") + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>" + Cells("A3")).Text);

    // a cell holds its own name; "=" after it leaves it blank
    private static string Cells(string cells) => string.Concat(cells.Split(' ').Select(cell =>
    {
        string place = cell.TrimEnd('=');
        return $"<row r=\"{place[1..]}\"><c r=\"{place}\" t=\"str\">{(place == cell ? $"<v>{place}</v>" : "")}</c></row>";
    }));

    private static SourceDocument Read(string rows, string columns = "") =>
        new XlsxSourceReader().Read(Workbook(rows, columns: columns), "test.xlsx", ReadLimits.Default);
}
