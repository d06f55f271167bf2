using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Tests.Support;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Docx;

/// <summary>Random reports of both editions, written as Word documents by another library in the manners of real ones, and read back.</summary>
public class DocxSourceReaderTests
{
    private const int Cases = 12;
    private static readonly DocxSourceReader Reader = new();
    private static readonly ReportParser Parser = new();

    public static TheoryData<string, string> Manners()
    {
        var data = new TheoryData<string, string>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (string manner in WordManners.All.Keys)
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
        ParseResult result = Parse(WordFixture.Of(report, WordManners.All[manner]));

        Readback.AssertSame(report, result);
        Assert.Equal("清河市测试局", result.Report!.Header.Agency);
        Assert.Equal($"清河市测试局{report.Header.Year}年政府信息公开工作年度报告", result.Report.Header.Title);
    });

    [Theory]
    [MemberData(nameof(Manners))]
    public void Blank_cells_stay_in_their_places(string edition, string manner) => Holds(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 3);

        Readback.AssertSame(blanked, Parse(WordFixture.Of(blanked, WordManners.All[manner])));
    });

    [Theory]
    [MemberData(nameof(Manners))]
    public void Every_figure_points_at_its_characters_in_the_text_of_the_part(string edition, string manner) => Holds(edition, report =>
    {
        ParseResult result = Parse(WordFixture.Of(report, WordManners.All[manner]));

        Assert.Equal(new SourcePart("word/document.xml", 0), Assert.Single(result.Document.Parts));
        foreach (CellSchema cell in report.Edition.Tables.SelectMany(table => table.Cells).Where(cell => report.Figures[cell].IsReported))
        {
            Assert.True(result.Locations.TryGetFigure(cell.Address, out var place), cell.Address);
            Assert.Equal(PrintedTable.Plain(report.Figures[cell]), result.Document.Original.Substring(place.Span.Start, place.Span.Length));
        }
    });

    private static void Holds(string edition, Action<AnnualReport> body) =>
        Properties.Hold(ReportArbitraries.Consistent(EditionSchemas.All.Single(e => e.Code == edition)), body, Cases);

    private static ParseResult Parse(byte[] content) => Parser.Parse(Reader.Read(content, "test.docx", ReadLimits.Default));
}
