using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Diagnostics.Display;

public class DiagnosticExcerptTests
{
    [Fact]
    public void The_marker_stands_under_the_place_where_Chinese_is_two_columns_wide()
    {
        DiagnosticExcerpt excerpt = At("四、结转\r\n（七）总计    31\r\n", "31");

        Assert.Equal((2, 10, "（七）总计    31", 14, 2), (excerpt.Line, excerpt.Column, excerpt.Text, excerpt.MarkerStart, excerpt.MarkerWidth));
    }

    [Theory]
    [InlineData("总计\t31", "31", "总计    31", 8, 2)]
    [InlineData("a\u200B总\u0301计 31", "31", "a总\u0301计 31", 6, 2)] // the invisible is left out, the combining mark stays
    [InlineData("\u001B[31m31", "m31", "␛[31m31", 4, 3)]
    [InlineData("总计：", "总计", "总计：", 0, 4)]
    public void What_is_printed_and_what_is_counted_agree(string text, string place, string printed, int start, int width)
    {
        DiagnosticExcerpt excerpt = At(text, place);

        Assert.Equal((printed, start, width), (excerpt.Text, excerpt.MarkerStart, excerpt.MarkerWidth));
    }

    [Fact]
    public void A_blank_cell_gets_one_mark_between_its_neighbours()
    {
        var document = new SourceDocument("x", SourceKind.Text, "| 总计 |  | 5 |");

        DiagnosticExcerpt excerpt = DiagnosticExcerpt.Of(document, new SourceSpan(7, 0));

        Assert.Equal(("| 总计 |  | 5 |", 9, 1), (excerpt.Text, excerpt.MarkerStart, excerpt.MarkerWidth));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(4000)]
    [InlineData(7990)]
    [InlineData(7998)]
    public void A_long_line_is_cut_around_the_place(int offset)
    {
        string text = string.Concat(Enumerable.Range(0, 2000).Select(i => "总" + (i % 10) + "计 "));
        var document = new SourceDocument("x", SourceKind.Text, text);

        DiagnosticExcerpt excerpt = DiagnosticExcerpt.Of(document, new SourceSpan(offset, 2), width: 60);

        Assert.InRange(DisplayWidth.Of(excerpt.Text), 40, 62);
        Assert.Equal(offset > 16, excerpt.Text[0] == '…');
        Assert.Equal(offset < 7950, excerpt.Text[^1] == '…');
        Assert.Equal(text.Substring(offset, 2), Marked(excerpt));
    }

    [Fact]
    public void A_line_that_fits_is_not_cut()
    {
        string text = new string('计', 28) + "3141";

        Assert.Equal(text, DiagnosticExcerpt.Of(new SourceDocument("x", SourceKind.Text, text), new SourceSpan(28, 4), width: 60).Text);
    }

    [Fact]
    public void A_place_over_several_lines_is_marked_to_the_end_of_the_first()
    {
        DiagnosticExcerpt excerpt = At("一 总计\n二 总计", "总计\n二");

        Assert.Equal(("一 总计", 3, 4), (excerpt.Text, excerpt.MarkerStart, excerpt.MarkerWidth));
    }

    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("总计\n", 3, 2, 1)]
    [InlineData("总计", 99, 1, 3)]
    [InlineData("总计\r\n三", 3, 1, 4)] // between CR and LF: the end of the line
    public void The_end_of_a_text_has_a_place_too(string text, int offset, int line, int column)
    {
        DiagnosticExcerpt excerpt = DiagnosticExcerpt.Of(new SourceDocument("x", SourceKind.Text, text), new SourceSpan(offset, 5));

        Assert.Equal((line, column, 1), (excerpt.Line, excerpt.Column, excerpt.MarkerWidth));
    }

    [Fact]
    public void Ten_megabytes_on_one_line_are_not_walked_through()
    {
        var document = new SourceDocument("x", SourceKind.Text, new string('\u200B', 10_000_000));
        _ = document.Lines;
        long before = GC.GetAllocatedBytesForCurrentThread();

        DiagnosticExcerpt excerpt = DiagnosticExcerpt.Of(document, new SourceSpan(5_000_000, 3));

        Assert.Equal("……", excerpt.Text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    private static DiagnosticExcerpt At(string text, string place) =>
        DiagnosticExcerpt.Of(new SourceDocument("x", SourceKind.Text, text), new SourceSpan(text.IndexOf(place, StringComparison.Ordinal), place.Length));

    // the text above the marker, found by counting columns
    private static string Marked(DiagnosticExcerpt excerpt)
    {
        int start = 0;
        while (DisplayWidth.Of(excerpt.Text[..start]) < excerpt.MarkerStart)
        {
            start++;
        }

        int end = start;
        while (DisplayWidth.Of(excerpt.Text[start..end]) < excerpt.MarkerWidth)
        {
            end++;
        }

        return excerpt.Text[start..end];
    }
}
