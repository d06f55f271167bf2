using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>Text that lost lines or cells on the way, and numbers that are none of the table's: refused and said, never shifted.</summary>
public class LostTextTests
{
    private static readonly AnnualReport[] Reports =
        [.. EditionSchemas.All.SelectMany(edition => Properties.Sample(ReportArbitraries.Consistent(edition), 6))];

    public static TheoryData<string> LineShapes => ["cell per line, runs of bars", "cell per line, bars without runs", "tab before each cell, blank line after each row", "cell per line", "cell per line, blank lines between"];

    [Theory]
    [MemberData(nameof(LineShapes))]
    public void Of_dropped_neighbours_and_dropped_repeats_nothing_is_silently_wrong(string shape)
    {
        foreach (AnnualReport report in Reports)
        {
            string text = PrintedReport.Of(report, Shape(shape));
            Readback.AssertNothingSilent(report, DisclosureReports.Parse(WithoutNeighbours(text)));
            Readback.AssertNothingSilent(report, DisclosureReports.Parse(WithoutRepeats(text)));
        }
    }

    [Fact]
    public void Of_marks_whose_repeats_were_dropped_nothing_is_silently_wrong()
    {
        AnnualReport marks = SampleReports.Numbered(EditionSchemas.Format2021);
        foreach (CellSchema cell in marks.Edition.Tables.SelectMany(table => table.Cells).Where(cell => !cell.Line.IsAlternative))
        {
            marks = marks.WithFigure(cell.Address, Figure.Dash("/"));
        }

        Readback.AssertNothingSilent(marks, DisclosureReports.Parse(WithoutRepeats(PrintedReport.Of(marks, Shape("cell per line")))));
    }

    [Fact]
    public void Dropped_lines_are_said_once_and_a_whole_text_says_nothing()
    {
        foreach (AnnualReport report in Reports)
        {
            string text = PrintedReport.Of(report, Shape("cell per line"));

            Assert.Single(DisclosureReports.Parse(WithoutNeighbours(text)).Diagnostics, d => d.Id == "GID2008");
            Assert.DoesNotContain(DisclosureReports.Parse(text).Diagnostics, d => d.Id == "GID2008");
        }
    }

    [Fact]
    public void A_row_that_does_not_add_up_among_rows_that_lost_cells_is_refused()
    {
        AnnualReport report = SampleReports.Numbered(EditionSchemas.Format2021);
        string[] lines = PrintedReport.Of(report, Shape("cell per line")).Split('\n');
        int row = Array.IndexOf(lines, "1.属于国家秘密");
        string text = string.Join('\n', lines.Where((_, i) => i != row + 3));

        ParseResult result = DisclosureReports.Parse(text);

        // no row of this report adds up: where one row lost a cell, another may have lost one and taken up a number
        Assert.All(report.Edition.Table(TableCode.Requests).Cells.Where(cell => !cell.Line.IsAlternative),
            cell => Assert.Equal(FigureState.Unreadable, result.Report!.Figures[cell].State));
        Assert.Equal(report.Figures, DisclosureReports.Parse(string.Join('\n', lines)).Report!.Figures);
    }

    [Theory]
    [InlineData("- 5 -")]
    [InlineData("第 5 页 共 9 页")]
    public void A_page_number_between_cells_is_no_figure(string number)
    {
        foreach (AnnualReport report in Reports)
        {
            foreach (string shape in new[] { "cell per line", "cell per line, bars without runs", "row per line, blanks", "row per line, bars after" })
            {
                string[] lines = PrintedReport.Of(report, Shape(shape)).Split('\n');
                int at = Array.FindIndex(lines, line => line.StartsWith("四、结转", StringComparison.Ordinal));
                Readback.AssertSame(report, DisclosureReports.Parse(string.Join('\n', [.. lines[..at], number, .. lines[at..]])));
            }
        }
    }

    [Fact]
    public void A_remark_parts_neither_cells_nor_digits()
    {
        foreach (AnnualReport report in Reports)
        {
            string Print(Figure figure) => figure.Value > 0 ? PrintedTable.Plain(figure) + "（其中修订 1 件）" : PrintedTable.Plain(figure);
            string Disclosures(Func<PrintedTable, string> shape) => PrintedReport.Of(report, shape, Print);

            foreach (string shape in new[] { "row per line, blanks", "one line", "cell per line", "row per line, tabs" })
            {
                Readback.AssertSame(report, DisclosureReports.Parse(Disclosures(Shape(shape))));
            }

            Readback.AssertNothingSilent(report, DisclosureReports.Parse(Disclosures(TextShapes.Glued)));
        }
    }

    [Fact]
    public void A_unit_behind_a_blank_belongs_to_its_figure()
    {
        foreach (AnnualReport report in Reports)
        {
            string text = PrintedReport.Of(report, table => Shape("row per line, blanks")(table.Code == TableCode.ProactiveDisclosure ? table : table with
            {
                Rows = [.. table.Rows.Select(row => row with { Values = [.. row.Values.Select(value => value + " 件")] })],
            }));

            Readback.AssertSame(report, DisclosureReports.Parse(text));
        }
    }

    [Fact]
    public void What_nothing_claims_is_kept_with_its_place()
    {
        string text = "索引号：000014349\n" + PrintedReport.Of(Reports[0], Shape("row per line, bars after")).Replace(
            "三、收到和处理政府信息公开申请情况\n", "三、收到和处理政府信息公开申请情况\n本单位全年没有发生争议。\n", StringComparison.Ordinal) + "主办：清河市测试局\n";

        ParseResult result = DisclosureReports.Parse(text);

        Assert.Equal(["索引号：000014349", "本单位全年没有发生争议。", "主办：清河市测试局"], result.Raw.Unclaimed.Select(line => line.Text));
        Assert.All(result.Raw.Unclaimed, line => Assert.Equal(line.Text, text.Substring(line.Span.Start, line.Span.Length)));
    }

    private static Func<PrintedTable, string> Shape(string name) =>
        TextShapes.WithBlanks.TryGetValue(name, out Func<PrintedTable, string>? shape) ? shape : TextShapes.WithoutBlanks[name];

    private static string WithoutNeighbours(string text)
    {
        var kept = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            if (line.Trim().Length == 0 || kept.FindLast(above => above.Trim().Length > 0) != line)
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept);
    }

    private static string WithoutRepeats(string text)
    {
        var seen = new HashSet<string>();
        return string.Join('\n', text.Split('\n').Where(line => line.Trim().Length == 0 || seen.Add(line)));
    }
}
