using GovInfoDisclosure.Format.Normalization.OpenCc;
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
    private static readonly OpenCcConverter Traditional = new(OpenCcConfiguration.SimplifiedToTraditional);

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

    public static TheoryData<string, string> Shapes()
    {
        var data = new TheoryData<string, string>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (string shape in PdfShapes.All.Keys)
            {
                data.Add(edition.Code, shape);
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
    public void Traditional_characters_full_width_digits_separators_and_marks_change_nothing(string edition, CellAlignment alignment) => ForEach(edition, report =>
    {
        AnnualReport marked = Readback.Change(report, Figure.Dash("—"), share: 9);
        foreach (Func<Figure, string> print in new Func<Figure, string>[] { PrintedTable.Plain, FullWidth, Separated })
        {
            string text = PrintedReport.OfTables(marked, table => PdfPage.Of(
                FormGrid.Of(table, print), LabelsOf(table), table.Schema.Orientation == TableOrientation.Stacked ? 8 : 22, alignment, table.Schema.Orientation == TableOrientation.Matrix ? 9 : 0));
            Readback.AssertSame(marked, Parser.Parse(new SourceDocument("test", SourceKind.PdfText, Traditional.Convert(text))));
        }
    });

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Wrapped_and_vertical_labels_and_reading_order_are_read_in_every_variant(string edition, string shape) => ForEach(edition, report =>
    {
        foreach (Func<Figure, string> print in new Func<Figure, string>[] { PrintedTable.Plain, FullWidth, Separated })
        {
            string text = PrintedReport.Of(report, PdfShapes.All[shape], print);
            Readback.AssertNothingSilent(report, Parser.Parse(new SourceDocument("test", SourceKind.PdfText, text)));
            Readback.AssertSame(report, Parser.Parse(new SourceDocument("test", SourceKind.Text, Traditional.Convert(text))));
        }

        AnnualReport marked = Readback.Change(Readback.Change(report, Figure.Blank, share: 12), Figure.Dash("/"), share: 12);
        Readback.AssertNothingSilent(marked, Parser.Parse(new SourceDocument("test", SourceKind.PdfText, PrintedReport.Of(marked, PdfShapes.All[shape]))));
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

    private static void ForEach(string edition, Action<AnnualReport> body) =>
        Array.ForEach(Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.All.Single(e => e.Code == edition)), 3), body);

    private static string FullWidth(Figure figure) => string.Concat(PrintedTable.Plain(figure).Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));

    private static string Separated(Figure figure) =>
        figure.IsReported && figure.Value == decimal.Truncate(figure.Value) ? figure.Value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) : PrintedTable.Plain(figure);

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
