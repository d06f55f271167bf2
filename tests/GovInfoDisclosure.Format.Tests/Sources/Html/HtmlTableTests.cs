using System.Text;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;

namespace GovInfoDisclosure.Format.Tests.Sources.Html;

/// <summary>The table algorithm of the HTML standard: where each cell stands, and how far it reaches.</summary>
public class HtmlTableTests
{
    [Theory]
    [InlineData("<tr><td>a<td>b<tr><td>c<td>d", "a 0,0 1x1; b 0,1 1x1; c 1,0 1x1; d 1,1 1x1")]
    [InlineData("<tr><td rowspan=2>a<td>b<tr><td>c", "a 0,0 2x1; b 0,1 1x1; c 1,1 1x1")]
    [InlineData("<tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e", "a 0,0 1x1; b 0,1 2x2; c 0,3 1x1; d 1,0 1x1; e 1,3 1x1")]
    [InlineData("<tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d", "a 0,0 2x1; b 0,1 1x1; c 1,1 1x1; d 2,0 1x1")]
    [InlineData("<tr><td rowspan=9>a<td>b<tr><td>c<tbody><tr><td>d<td>e", "a 0,0 2x1; b 0,1 1x1; c 1,1 1x1; d 2,0 1x1; e 2,1 1x1")]
    [InlineData("<tr><td colspan=5000>a<tr><td colspan=0>b<td colspan=-2>c<td colspan='2.9'>d<td colspan=x>e", "a 0,0 1x1000; b 1,0 1x1; c 1,1 1x1; d 1,2 1x2; e 1,4 1x1")]
    [InlineData("<tr><td rowspan=3>a<td>b<tr><tr><td>c", "a 0,0 3x1; b 0,1 1x1; c 2,1 1x1")]
    [InlineData("<tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d", "a 0,0 1x1; b 0,1 2x1; c 1,0 1x2; d 1,2 1x1")]
    [InlineData("<tfoot><tr><td>z<td>y<tbody><tr><td>c<td>d<thead><tr><th>a<th>b", "a 0,0 1x1; b 0,1 1x1; c 1,0 1x1; d 1,1 1x1; z 2,0 1x1; y 2,1 1x1")]
    [InlineData("<tr><td>a<td hidden>x<td>b<tr hidden><td>x<tr><td>c<td>d", "a 0,0 1x1; b 0,1 1x1; c 1,0 1x1; d 1,1 1x1")]
    public void Cells_stand_where_the_standard_puts_them(string table, string expected) => Assert.Equal(expected, Describe(Read($"<table>{table}</table>")));

    [Fact]
    public void Only_the_innermost_tables_of_data_are_grids()
    {
        SourceDocument document = Read("<table><tr><td>左<td><table><tr><td><table><tr><td>a<td>1<tr><td>b<td>2</table><p>注</table></table><table><tr><td>一格</table>");

        Assert.Equal("a 0,0 1x1; 1 0,1 1x1; b 1,0 1x1; 2 1,1 1x1", Describe(document));
        Assert.Equal("左\na\t1\nb\t2\n注\n一格", document.Text);
    }

    [Fact]
    public void Paragraphs_beside_each_other_are_no_table()
    {
        string prose = string.Concat(Enumerable.Repeat("<p>" + new string('文', 120) + "。</p>", 3));

        Assert.Empty(Read($"<table><tr><td>菜单</td><td>{prose}</td></tr></table>").Grids);
    }

    [Fact]
    public void A_table_of_a_hundred_thousand_cells_is_read_whole()
    {
        string rows = string.Concat(Enumerable.Range(0, 10000).Select(y => "<tr>" + string.Concat(Enumerable.Range(0, 10).Select(x => $"<td>{x}</td>")) + "</tr>"));

        SourceGrid grid = Assert.Single(Read($"<table>{rows}</table>").Grids);

        Assert.Equal(100_000, grid.Rows.Sum(row => row.Length));
    }

    [Fact]
    public void Hostile_spans_cost_no_memory()
    {
        string row = "<tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000 rowspan=65534>1", 500));

        SourceGrid grid = Assert.Single(Read("<table>" + string.Concat(Enumerable.Repeat(row, 100))).Grids);

        Assert.Equal(50_000, grid.Rows.Sum(r => r.Length));
        Assert.All(grid.Rows.SelectMany(r => r), cell => Assert.InRange(cell.Column + cell.ColumnSpan, 1, 4096));
    }

    private static SourceDocument Read(string page) => new HtmlSourceReader().Read(Encoding.UTF8.GetBytes(page), "test.html", ReadLimits.Default);

    private static string Describe(SourceDocument document)
    {
        SourceGrid grid = Assert.Single(document.Grids);
        return string.Join("; ", grid.Rows.SelectMany(row => row).Select(cell =>
            $"{document.Text.Substring(cell.Span.Start, cell.Span.Length)} {cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan}"));
    }
}
