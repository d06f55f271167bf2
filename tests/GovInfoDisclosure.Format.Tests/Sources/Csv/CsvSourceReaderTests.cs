using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Csv;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Sources.Csv;

/// <summary>Random reports of both editions, exported as CSV in the usual ways, and read back.</summary>
public class CsvSourceReaderTests
{
    private const int Cases = 25;
    private const int Width = 15; // the widest table
    private static readonly ReportParser Parser = new();

    public static TheoryData<string, char, bool> Exports()
    {
        var data = new TheoryData<string, char, bool>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (char separator in ",;\t")
            {
                data.Add(edition.Code, separator, true);
                data.Add(edition.Code, separator, false);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void A_consistent_report_reads_back_exactly(string edition, char separator, bool quotesAll) => Holds(edition, report =>
        Readback.AssertSame(report, Parse(Export(report, separator, quotesAll))));

    [Theory]
    [MemberData(nameof(Exports))]
    public void Blank_cells_stay_in_their_places(string edition, char separator, bool quotesAll) => Holds(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 3);

        Readback.AssertSame(blanked, Parse(Export(blanked, separator, quotesAll)));
    });

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Blanks_that_merged_cells_leave_are_no_cells(string edition) => Holds(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 7);

        Readback.AssertSame(report, Parse(Export(report, ',', quotesAll: false, FormGrid.Of)));
        Readback.AssertSame(blanked, Parse(Export(blanked, ',', quotesAll: false, FormGrid.Of)));
    });

    [Theory]
    [MemberData(nameof(Exports))]
    public void Every_figure_points_at_its_characters_in_the_file(string edition, char separator, bool quotesAll) => Holds(edition, report =>
    {
        string text = Export(report, separator, quotesAll);
        ParseResult result = Parse(text);
        foreach (CellSchema cell in report.Edition.Tables.SelectMany(table => table.Cells).Where(cell => report.Figures[cell].IsReported))
        {
            Assert.True(result.Locations.TryGetFigure(cell.Address, out var place), cell.Address);
            Assert.Equal(PrintedTable.Plain(report.Figures[cell]), text.Substring(place.Span.Start, place.Span.Length));
        }
    });

    [Fact]
    public void A_quote_that_is_never_closed_is_reported_at_its_place()
    {
        Diagnostic finding = Assert.Single(Read("项目,数量\n\"规章,1\n行政许可,5\n").Diagnostics);

        Assert.Equal("GID0027", finding.Id);
        Assert.Equal(new SourceSpan(6, 1), finding.Location);
    }

    [Theory]
    [InlineData("a,\"b\"\"c\",d\r\n", "a\tb\"c\td\n")]
    [InlineData("a,\"b\r\nc\",d", "a\tb  c\td\n")]
    [InlineData("a;b,c;d\n", "a\tb,c\td\n")]
    [InlineData("sep=;\r\na;b\r\n", "a\tb\n")]
    [InlineData("a,,\n\n,b\n", "a\t\t\n\n\tb\n")]
    [InlineData("a", "a\n")]
    public void Values_are_parted_as_RFC_4180_says(string given, string expected) => Assert.Equal(expected, Read(given).Text);

    [Fact]
    public void A_file_with_more_cells_than_the_limit_is_unreadable()
    {
        SourceDocument Read(int maxCells) => new CsvSourceReader().Read(Encoding.UTF8.GetBytes("一,二\n三,四\n"), "表.csv", new ReadLimits { MaxCells = maxCells });

        Assert.Equal("一\t二\n三\t四\n", Read(4).Text);
        SourceDocument refused = Read(3);
        Assert.True(refused.IsUnreadable);
        Assert.Equal("文件内容超出上限：单元格数的上限为 3", DiagnosticText.Message(Assert.Single(refused.Diagnostics)));
    }

    [Fact]
    public void Files_in_GB18030_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] content = Encoding.GetEncoding("gb18030").GetBytes("信息内容,本年制发件数\n规章,3\n行政规范性文件,4\n");

        Assert.Equal("信息内容\t本年制发件数\n规章\t3\n行政规范性文件\t4\n", new CsvSourceReader().Read(content, "表.csv", ReadLimits.Default).Text);
    }

    private static SourceDocument Read(string text) => new CsvSourceReader().Read(Encoding.UTF8.GetBytes(text), "test.csv", ReadLimits.Default);

    private static ParseResult Parse(string text) => Parser.Parse(Read(text));

    private static void Holds(string edition, Action<AnnualReport> body) =>
        Properties.Hold(ReportArbitraries.Consistent(EditionSchemas.All.Single(e => e.Code == edition)), body, Cases);

    // as a spreadsheet exports it: merged cells leave blanks, every row is padded to the widest
    private static string Export(AnnualReport report, char separator, bool quotesAll, Func<FigureTable, Func<Figure, string>?, FormGrid>? layout = null)
    {
        string Line(IEnumerable<string> cells) => string.Join(
            separator, cells.Concat(Enumerable.Repeat("", Width)).Take(Width).Select(cell => Quoted(cell, quotesAll || cell.Contains(separator)))) + "\r\n";
        var text = new StringBuilder();
        int year = report.Header.Year!.Value;
        text.Append(Line([$"清河市测试局{year}年政府信息公开工作年度报告"]));
        foreach (SectionSchema section in report.Edition.Sections)
        {
            text.Append(Line([$"{section.Numeral}、{section.Heading}"]));
            if (section.Table is not { } table)
            {
                text.Append(Line(["本局认真落实政府信息公开各项工作，公开内容有所增加，仍需继续改进。"]));
                continue;
            }

            FormGrid grid = layout?.Invoke(report.Figures.Table(table), null) ?? FormGrid.Unmerged(report.Figures.Table(table));
            for (int row = 0; row < grid.Height; row++)
            {
                text.Append(Line(Enumerable.Range(0, grid.Width).Select(column => grid.Cells.Find(cell => cell.Row == row && cell.Column == column)?.Text ?? "")));
            }
        }

        return text.ToString();
    }

    private static string Quoted(string cell, bool quotes) => quotes ? "\"" + cell.Replace("\"", "\"\"") + "\"" : cell;
}
