using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>Random reports of both editions as the text of a PDF, whose cells are told by their places on the page.</summary>
public class PdfTextTests
{
    private const int Cases = 10;
    private const int Wide = 18; // room for the longest figure
    private static readonly int[] RequestLabels = [6, 9, 18];
    private static readonly ReportParser Parser = new();

    public static TheoryData<string, CellAlignment> Pages()
    {
        var data = new TheoryData<string, CellAlignment>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (CellAlignment alignment in Enum.GetValues<CellAlignment>())
            {
                data.Add(edition.Code, alignment);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Labels_broken_over_lines_keep_their_figures(string edition, CellAlignment alignment) => Holds(edition, report =>
        Readback.AssertSame(report, Parse(report, table => Print(table, alignment))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_blank_cell_is_told_by_the_column_in_which_nothing_stands(string edition, CellAlignment alignment) => Holds(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 15);
        Readback.AssertSame(blanked, Parse(blanked, table => Print(table, alignment)));
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_table_that_goes_on_over_pages_reads_back_exactly(string edition, CellAlignment alignment) => Holds(edition, report =>
        Readback.AssertSame(report, Parse(report, table => Print(table, alignment, rowsPerPage: 9))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Where_no_row_is_full_and_no_heading_says_more_nothing_is_silently_wrong(string edition, CellAlignment alignment) => Holds(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 2);
        Readback.AssertNothingSilent(blanked, Parse(blanked, table => Print(table, alignment, rowsPerPage: 7)));
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_figure_broken_over_two_lines_is_refused(string edition, CellAlignment alignment) => Holds(edition, report =>
    {
        AnnualReport broken = report.WithFigure("/disputes/reconsideration/upheld", Figure.Reported(914));
        ParseResult result = Parse(broken, table => PdfPage.Of(FormGrid.Of(table), LabelsOf(table), 4, alignment));

        Readback.AssertNothingSilent(broken, result);
        Assert.Equal(FigureState.Unreadable, result.Report!.Disputes.Reconsideration.Upheld.State);
    });

    private static void Holds(string edition, Action<AnnualReport> body) =>
        Properties.Hold(ReportArbitraries.Consistent(EditionSchemas.All.Single(e => e.Code == edition)), body, Cases);

    private static string Print(FigureTable table, CellAlignment alignment, int rowsPerPage = 0) =>
        PdfPage.Of(FormGrid.Of(table), LabelsOf(table), table.Schema.Orientation == TableOrientation.Stacked ? 6 : Wide, alignment, table.Schema.Orientation == TableOrientation.Matrix ? rowsPerPage : 0);

    private static int[] LabelsOf(FigureTable table) => table.Schema.Orientation switch
    {
        TableOrientation.Stacked => [3, 3, 4],
        TableOrientation.Matrix => RequestLabels,
        _ => [],
    };

    private static ParseResult Parse(AnnualReport report, Func<FigureTable, string> print) =>
        Parser.Parse(new SourceDocument("test", SourceKind.PdfText, PrintedReport.OfTables(report, print)));
}
