using GovInfoDisclosure.Format.OpenXml.Tests.Support;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Xlsx;

/// <summary>Random reports of both editions, written as workbooks by another library, and read back.</summary>
public class XlsxSourceReaderTests
{
    private const int Cases = 12;
    private static readonly XlsxSourceReader Reader = new();
    private static readonly ReportParser Parser = new();

    public static TheoryData<string, string> Manners()
    {
        var data = new TheoryData<string, string>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (string manner in SheetFixture.Manners.Keys)
            {
                data.Add(edition.Code, manner);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Manners))]
    public void A_consistent_report_reads_back_exactly(string edition, string manner) => Holds(edition, report =>
    {
        ParseResult result = Parse(SheetFixture.Manners[manner].Write(report));

        Readback.AssertSame(report, result);
        Assert.Equal("清河市测试局", result.Report!.Header.Agency);
    });

    [Theory]
    [MemberData(nameof(Manners))]
    public void Blank_cells_stay_in_their_places(string edition, string manner) => Holds(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 3);

        Readback.AssertSame(blanked, Parse(SheetFixture.Manners[manner].Write(blanked)));
    });

    [Theory]
    [MemberData(nameof(Manners))]
    public void A_blank_form_is_a_report_whose_cells_are_all_blank(string edition, string manner)
    {
        EditionSchema schema = EditionSchemas.All.Single(e => e.Code == edition);
        var figures = new ReportFigures(schema, [.. schema.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default : Figure.Blank))]);
        AnnualReport form = AnnualReport.Create(new ReportHeader(schema.FirstYear, null), Narratives.Empty, figures);

        Readback.AssertSame(form, Parse(SheetFixture.Manners[manner].Write(form)));
    }

    [Fact]
    public void Every_figure_names_the_sheet_that_it_stands_in() => Holds("2021", report =>
    {
        ParseResult result = Parse(SheetFixture.Manners["a sheet for each part"].Write(report));

        Assert.Equal(1 + report.Edition.Sections.Length, result.Document.Parts.Length);
        foreach (TableSchema table in report.Edition.Tables)
        {
            SourcePart[] parts = [.. table.Cells.Where(cell => report.Figures[cell].IsReported).Select(cell => PartOf(result, cell)).Distinct()];
            Assert.Single(parts);
        }
    });

    private static SourcePart PartOf(ParseResult result, CellSchema cell)
    {
        Assert.True(result.Locations.TryGetFigure(cell.Address, out var place), cell.Address);
        return result.Document.Parts.Last(part => part.Start <= place.Span.Start);
    }

    private static void Holds(string edition, Action<AnnualReport> body) =>
        Properties.Hold(ReportArbitraries.Consistent(EditionSchemas.All.Single(e => e.Code == edition)), body, Cases);

    private static ParseResult Parse(byte[] content) => Parser.Parse(Reader.Read(content, "test.xlsx", ReadLimits.Default));
}
