using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Locating;

/// <summary>Where the parts of a report begin and end, and which tables stand in them; “/” ends a line.</summary>
public class ReportLocatorTests
{
    private const string Table2 = "规章 | 1 | 2 | 3 |/行政规范性文件 | 4 | 5 | 6 |/行政许可 | 4 |/行政处罚 | 5 |/行政强制 | 6 |/行政事业性收费 | 7.5 |/";
    private const string Forms = "规章 | | | |/行政规范性文件 | | | |/行政许可 | |/行政处罚 | |/行政强制 | |/行政事业性收费 | |/";

    [Theory]
    [InlineData("1=/文/ 2=/表/", "一、总体情况/文/二、主动公开政府信息情况/表/")]
    [InlineData("1=/文/ 2=/表/", "一、总体情况/文/## 二、主动公开政府信息情况/表/")]
    [InlineData("1=/文/ 2=/表/", "一、总体情况/文/ ** 二、主动公开政府信息情况/表/")]
    [InlineData("1=/文 **  2=/表/", "一、总体情况/文 ** 二、主动公开政府信息情况/表/")]
    [InlineData("2=/表/ 3=/表/", "三、收到和处理政府信息公开申请情况/表/二、主动公开政府信息情况/表/")]
    [InlineData("3=/表/", "二、主动公开政府信息情况三、收到和处理政府信息公开申请情况/表/")]
    [InlineData("2=/表/", "三、收到和处理政府信息公开申请情况二、主动公开政府信息情况/表/")]
    [InlineData("2=/表/ 3=本年新收政府信息公开申请数量/", "本年新收政府信息公开申请数量/二、主动公开政府信息情况/表/本年新收政府信息公开申请数量/")]
    [InlineData("5=/本年新收政府信息公开申请数量/", "文/五、存在的主要问题及改进情况/本年新收政府信息公开申请数量/")]
    [InlineData("", "文")]
    public void A_part_ends_where_another_begins(string expected, string text)
    {
        LocatedReport report = Locate(text);

        Assert.Equal(expected, string.Join(' ', report.Sections.Where(section => section.Content.Length > 0)
            .Select(section => section.Schema.Number + "=" + text.Substring(section.Content.Start, section.Content.Length))));
    }

    [Theory]
    [InlineData("规章 行政规范性文件 行政许可 行政处罚 行政强制 行政事业性收费", "二、主动公开政府信息情况/" + Table2 + "完")]
    [InlineData("规章 行政规范性文件 行政许可 行政处罚 行政强制 行政事业性收费", "一、总体情况/文/信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |/" + Table2 + "六、其他需要报告的事项/无/")]
    [InlineData("规章 行政规范性文件 行政许可 行政处罚 行政强制 行政事业性收费", "二、主动公开政府信息情况/" + Forms + "完")]
    [InlineData("", "二、主动公开政府信息情况/" + Forms)]
    [InlineData("规章 行政规范性文件 行政许可 行政处罚 行政强制 行政事业性收费", "二、主动公开政府信息情况/" + Table2)]
    [InlineData("", "二、主动公开政府信息情况")]
    [InlineData("", "文/六、其他需要报告的事项/" + Table2)]
    public void A_table_is_read_where_its_part_or_its_rows_stand(string expected, string text) =>
        Assert.Equal(expected, string.Join(' ', Locate(text).Tables.OfType<TableReading>().SelectMany(table => table.Lines).OfType<LineReading>().Select(line => line.Line.Row.Label)));

    [Theory]
    [InlineData(true, "一、总体情况/文/二、主动公开政府信息情况/表/三、收到和处理政府信息公开申请情况/四、政府信息公开行政复议、行政诉讼情况/五、存在的主要问题及改进情况")]
    [InlineData(false, "一、总体情况/二、主动公开政府信息情况/三、收到和处理政府信息公开申请情况/四、政府信息公开行政复议、行政诉讼情况/五、存在的主要问题及改进情况/尾")]
    [InlineData(false, "一、总体情况/文/二、主动公开政府信息情况/表/三、收到和处理政府信息公开申请情况/四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData(false, "一、全年情况/文/二、主动公开政府信息情况/表/三、收到和处理政府信息公开申请情况/四、政府信息公开行政复议、行政诉讼情况/五、存在的主要问题及改进情况")]
    public void A_report_has_all_parts_but_one_and_text_below_some(bool expected, string text) => Assert.Equal((expected, expected), (Locate(text).HasParts, Locate(text).IsReport));

    [Theory]
    [InlineData(true, true, "二、主动公开政府信息情况/" + Table2)]
    [InlineData(true, true, "二、主动公开政府信息情况/规章 | 1 | 2 | 3 |/行政规范性文件 | 4 | 5 | 6 |/")]
    [InlineData(false, false, "二、主动公开政府信息情况/规章 | 1 | 2 | 3 |/")]
    [InlineData(true, false, "二、主动公开政府信息情况/行政许可 | 4 | 5 |/行政处罚 | 5 | 5 |/")]
    [InlineData(true, true, "二、主动公开政府信息情况/行政许可 | 4 | 5 |/行政处罚 | 5 | 5 |/行政强制 | 5 | 5 |/行政事业性收费 | 5 | 5 |/")]
    [InlineData(true, true, "三、收到和处理政府信息公开申请情况/一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |/二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |/（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |/")]
    [InlineData(false, false, "三、收到和处理政府信息公开申请情况/一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |/二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |/")]
    public void A_table_makes_a_report_where_enough_of_it_is_there(bool hasTable, bool isReport, string text)
    {
        LocatedReport report = Locate(text + "完");

        Assert.Equal((hasTable, isReport), (report.HasTable, report.IsReport));
    }

    [Theory]
    [InlineData(0, "1 2 3", "4 5 6", "4")]
    [InlineData(1, "1 2 3", "4 5 6")]
    public void A_row_of_a_grid_that_goes_on_behind_the_report_is_cut_off(int cut, params string[] expected)
    {
        const string Text = "二、主动公开政府信息情况/规章 1 2 3/行政规范性文件 4 5 6/行政许可 4";

        LocatedReport report = Locate(Text.Substring(0, Text.Length - cut), [Grid(Text.Replace('/', '\n'))]);

        Assert.Equal(expected, Assert.Single(report.Tables.OfType<TableReading>()).Lines.OfType<LineReading>().Select(line => PrintedRows.Show(line.Row.Cells)));
    }

    [Fact]
    public void Of_a_grid_the_rows_within_the_part_are_read()
    {
        const string Text = "规章 0 0 0/二、主动公开政府信息情况/规章 1 2 3/行政规范性文件 4 5 6/三、收到和处理政府信息公开申请情况/规章 9 9 9/";

        LocatedReport report = Locate(Text, [Grid(Text.Replace('/', '\n'))]);

        TableReading reading = Assert.Single(report.Tables.OfType<TableReading>());
        Assert.Equal("grid", reading.Shape);
        Assert.Equal(["1 2 3", "4 5 6"], reading.Lines.OfType<LineReading>().Select(line => PrintedRows.Show(line.Row.Cells)));
    }

    [Theory]
    [InlineData(true, SourceKind.PdfText, "", "")]
    [InlineData(true, SourceKind.Text, "", "\f")]
    [InlineData(true, SourceKind.Text, "\f", "")]
    [InlineData(false, SourceKind.Text, "", "")]
    public void Columns_are_told_by_their_places_in_the_text_of_a_page(bool expected, SourceKind kind, string before, string behind)
    {
        string text = PrintedReport.Of(SampleReports.Numbered(EditionSchemas.Format2021), PdfShapes.All.First().Value).Replace("\f", "", StringComparison.Ordinal);

        Assert.Equal(expected, Locate(before + text + behind, kind: kind).Tables.Any(table => table?.Shape == "layout"));
    }

    [Theory]
    [InlineData(true, SourceKind.Text, false)]
    [InlineData(false, SourceKind.PdfText, false)]
    [InlineData(false, SourceKind.Text, true)]
    public void Lines_are_dropped_from_text_alone(bool expected, SourceKind kind, bool hasGrid)
    {
        // no two figures of this report are alike
        string text = PrintedReport.Of(SampleReports.Numbered(EditionSchemas.Format2021), TextShapes.WithoutBlanks["cell per line"]);

        Assert.Equal(expected, Locate(text, hasGrid ? [Grid("甲")] : [], kind).LostLines);
    }

    [Fact]
    public void What_was_located_is_passed_on_without_what_is_missing()
    {
        RawTable table = Assert.Single(Locate("二、主动公开政府信息情况/" + Table2.Replace("行政许可 | 4 |/", "", StringComparison.Ordinal) + "完").ToRaw().Tables);

        Assert.Equal(["规章", "行政规范性文件", "行政处罚", "行政强制", "行政事业性收费"], table.Rows.Select(row => row.Line!.Row.Label));
    }

    // every line a row, with a cell for each word
    private static SourceGrid Grid(string text)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<SourceGridCell>>();
        int at = 0;
        foreach (string line in text.Split('\n'))
        {
            var cells = ImmutableArray.CreateBuilder<SourceGridCell>();
            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                cells.Add(new SourceGridCell(new SourceSpan(text.IndexOf(word, at, StringComparison.Ordinal), word.Length), rows.Count, cells.Count, 1, 1));
                at = cells[^1].Span.End;
            }

            rows.Add(cells.ToImmutable());
        }

        return new SourceGrid(new SourceSpan(0, text.Length), rows.ToImmutable());
    }

    private static LocatedReport Locate(string lines, ImmutableArray<SourceGrid>? grids = null, SourceKind kind = SourceKind.Text)
    {
        var locator = new ReportLocator(EditionSchemas.Format2021);
        var compact = new CompactText(lines.Replace('/', '\n'));
        return locator.Locate(compact, locator.LocateHeadings(compact), grids ?? [], kind, new WorkMeter(long.MaxValue, () => { }));
    }
}
