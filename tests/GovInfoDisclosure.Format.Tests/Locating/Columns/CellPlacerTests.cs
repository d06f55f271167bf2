using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Columns;

namespace GovInfoDisclosure.Format.Tests.Locating.Columns;

/// <summary>Which cells behind a label are its figures, of rows of three columns; “?” stands before what is in doubt.</summary>
public class CellPlacerTests
{
    private const string Lost = "?7 ?7 ?7"; // the only figure, of any column

    [Theory]
    [InlineData("甲: 1,2,3", "1 2 3")]
    [InlineData("甲: ,1,2,3", "1 2 3")]
    [InlineData("甲: ,,1,2,3,", "1 2 3")]
    [InlineData("甲: 1,,2,3", "?1 2 3 ?1 2 3 ?1 2 3")]
    [InlineData("甲: 1,2,3,4", "?1 2 3 4 ?1 2 3 4 ?1 2 3 4")]
    [InlineData("甲: 1,2", "?1 2 ?1 2 ?1 2")]
    [InlineData("甲: 1,2,", "1 2 _")]
    [InlineData("甲: ,7,", "_ 7 _")]
    [InlineData("甲: 7,,", "7 _ _")]
    [InlineData("甲: ,,7", "_ _ 7")]
    [InlineData("甲: ,,,7", Lost)]
    [InlineData("甲: 7,,,", "7 _ _")]
    [InlineData("甲: ,,", "_ _ _")]
    [InlineData("甲: ,", "?_ ?_ ?_")]
    [InlineData("甲", "?_ ?_ ?_")]
    [InlineData("甲3: ,,", "?_ ?_ ?_")]
    [InlineData("3.甲: ,,", "_ _ _")]
    [InlineData("甲3: ,7,", "_ 7 _")]
    [InlineData("甲|乙3: ,7,", Lost)]
    [InlineData("甲|\uFFFD乙: ,7,", Lost)]
    [InlineData("甲3|乙: ,7,", "_ 7 _")]
    [InlineData("甲|3.乙: ,7,", "_ 7 _")]
    public void A_row_alone_begins_with_its_figures_where_blanks_leave_a_trace(string row, string expected) => Assert.Equal(expected, Place(true, row));

    [Theory]
    [InlineData("甲: 1,2,3", "1 2 3")]
    [InlineData("甲: ,7,", Lost)]
    [InlineData("甲: 1,,3", "?1 3 ?1 3 ?1 3")]
    [InlineData("甲: ,,", "?_ ?_ ?_")]
    public void Where_blanks_are_lost_only_a_full_row_is_certain(string row, string expected) => Assert.Equal(expected, Place(false, row));

    [Theory]
    [InlineData("甲: 1 2,3,4", true, "1 2 3 4")]
    [InlineData("甲: 1 2,3,4", false, "?1 2 3 4 ?1 2 3 4 ?1 2 3 4")]
    public void Cells_that_ran_together_are_in_doubt_where_nothing_parts_them(string row, bool showsBlanks, string expected) =>
        Assert.Equal(expected, Place(showsBlanks, row));

    [Theory]
    [InlineData("甲: ,,7,,", "_ 7 _", "乙: ,1,2,3,")]
    [InlineData("甲: ,,,7", "_ _ 7", "乙: ,1,2,3")]
    [InlineData("甲: ,7", Lost, "乙: ,1,2,3")]
    [InlineData("甲: 7,,,", Lost, "乙: ,1,2,3")]
    [InlineData("甲: ,,7,,", Lost, "乙: ,1,2,3,", "丙: 1,2,3,,")]
    [InlineData("甲: ,,7,,", Lost, "乙: 1,2,3,,", "丙: ,1,2,3,")]
    [InlineData("甲: 7,,,,", "7 _ _", "乙: ,1,2,3,", "丙: 1,2,3,,")]
    [InlineData("甲: ,,,,", "_ _ _", "乙: ,1,2,3,", "丙: 1,2,3,,")]
    [InlineData("甲: ,,,,", "_ _ _", "乙: ,1,2,3,")]
    [InlineData("甲: ,,", "_ _ _", "乙: ,1,2,3,")]
    public void Full_rows_tell_where_the_others_begin(string row, string expected, params string[] others) => Assert.Equal(expected, Place(true, row, others));

    // widths differ, so that cells were lost: a row with as many cells as full ones has lost none
    [Theory]
    [InlineData("甲: ,7,", Lost, "乙: 1,2,3", "丙: 1,2,3,", "丁: 1,2,3")]
    [InlineData("甲: 7,,", "7 _ _", "乙: 1,2,3", "~|丙: 1,2,3,", "丁: 1,2,3")]
    [InlineData("~|甲: 7,,", Lost, "乙: 1,2,3", "~|丙: 1,2,3,", "丁: 1,2,3")]
    [InlineData("甲|丑: 7,,", Lost, "乙: 1,2,3", "子|丙: 1,2,3,", "丁: 1,2,3")]
    [InlineData("甲: 7,,,", Lost, "乙: 1,2,3", "子|丙: 1,2,3,", "丁: 1,2,3")]
    public void Where_cells_were_lost_only_a_row_as_wide_as_full_ones_is_certain(string row, string expected, params string[] others) =>
        Assert.Equal(expected, Place(true, row, others));

    [Theory]
    [InlineData("甲: ,", true, "_ _ _")]
    [InlineData("甲", true, "?_ ?_ ?_")]
    [InlineData("甲5: ,", true, "?_ ?_ ?_")]
    [InlineData("甲", false, "_ _ _")]
    [InlineData("甲5", false, "?_ ?_ ?_")]
    public void Of_a_table_without_figures_a_label_is_a_blank_row(string row, bool showsBlanks, string expected)
    {
        PrintedRows rows = PrintedRows.Of(showsBlanks, row);
        var placer = new CellPlacer(rows.Table, rows.Table.Rows, 3, hasFigures: false, Widths(rows));

        Assert.Equal(expected, PrintedRows.Show(placer.Place(rows.Text, rows.Table.Rows[0])));
    }

    [Theory]
    [InlineData("甲: ,,,", 4, "乙: ,1,2,3")]
    [InlineData("甲: ,,,", 2, "乙: 1,2,3,")]
    [InlineData("甲: ,,", 1, "乙: ,1,2,3")]
    public void A_blank_cell_stands_where_a_figure_would(string row, int start, string other)
    {
        PrintedRows rows = PrintedRows.Of(true, row, other);

        var cells = new CellPlacer(rows.Table, rows.Table.Rows, 3, hasFigures: true, Widths(rows)).Place(rows.Text, rows.Table.Rows[0]);

        Assert.Equal(("_ _ _", start), (PrintedRows.Show(cells), cells[0].Span.Start));
    }

    [Theory]
    [InlineData("甲: ,1,,2,", "?1 2 ?1 2 ", "1,,2")]
    [InlineData("甲|乙: ,", "?_ ?_ ", "")]
    public void A_doubtful_cell_points_at_all_that_was_printed(string row, string expected, string printed)
    {
        PrintedRows rows = PrintedRows.Of(true, row);

        var cells = CellPlacer.Doubtful(rows.Text, rows.Table.Rows[0], 2);

        Assert.Equal(expected.Trim(), PrintedRows.Show(cells));
        Assert.Equal(printed, rows.Text.Substring(cells[0].Span.Start, cells[0].Span.Length));
        Assert.Equal(printed.Length == 0 ? row.IndexOf(':', StringComparison.Ordinal) : row.IndexOf('1', StringComparison.Ordinal), cells[0].Span.Start);
    }

    [Theory]
    [InlineData("甲", false)]
    [InlineData("1.甲", false)]
    [InlineData("甲0", true)]
    [InlineData("甲9件", true)]
    [InlineData("12.5", true)]
    public void A_number_before_a_label_is_no_digit_in_it(string label, bool expected) => Assert.Equal(expected, CellPlacer.HoldsDigits(label));

    private static string Place(bool showsBlanks, string row, params string[] others)
    {
        PrintedRows rows = PrintedRows.Of(showsBlanks, [row, .. others]);
        var placer = new CellPlacer(rows.Table, rows.Table.Rows, 3, hasFigures: true, Widths(rows));
        return PrintedRows.Show(placer.Place(rows.Text, rows.Table.Rows[0]));
    }

    private static RowWidths Widths(PrintedRows rows) => new([.. rows.Table.Rows.Select(row => (row, 3))]);
}
