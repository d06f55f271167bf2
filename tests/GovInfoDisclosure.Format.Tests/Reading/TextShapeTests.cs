using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>Random reports of both editions, printed in every shape of flattened text and read back.</summary>
public class TextShapeTests
{
    private const int Cases = 25;
    private static readonly ReportParser Parser = new();
    private static readonly OpenCcConverter Traditional = new(OpenCcConfiguration.SimplifiedToTraditional);

    public static TheoryData<string, string> Shapes(bool withoutBlanks)
    {
        var data = new TheoryData<string, string>();
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (string shape in TextShapes.WithBlanks.Keys.Concat(withoutBlanks ? TextShapes.WithoutBlanks.Keys : []))
            {
                data.Add(edition.Code, shape);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Shapes), true)]
    public void A_consistent_report_reads_back_exactly(string edition, string shape) => Holds(edition, report =>
        Readback.AssertSame(report, Parse(PrintedReport.Of(report, Shape(shape)))));

    [Theory]
    [MemberData(nameof(Shapes), true)]
    public void Traditional_characters_change_nothing(string edition, string shape) => Holds(edition, report =>
        Readback.AssertSame(report, Parse(Traditional.Convert(PrintedReport.Of(report, Shape(shape))))));

    [Theory]
    [MemberData(nameof(Shapes), true)]
    public void Full_width_digits_change_nothing(string edition, string shape) => Holds(edition, report =>
        Readback.AssertSame(report, Parse(PrintedReport.Of(report, Shape(shape), FullWidth))));

    [Theory]
    [MemberData(nameof(Shapes), true)]
    public void Thousands_separators_change_nothing(string edition, string shape) => Holds(edition, report =>
        Readback.AssertSame(report, Parse(PrintedReport.Of(report, Shape(shape), Separated))));

    [Theory]
    [MemberData(nameof(Shapes), true)]
    public void Marks_stay_what_they_are(string edition, string shape) => Holds(edition, report =>
    {
        AnnualReport marked = Readback.Change(report, Figure.Dash("/"), share: 9);
        Readback.AssertSame(marked, Parse(PrintedReport.Of(marked, Shape(shape))));
    });

    [Theory]
    [MemberData(nameof(Shapes), false)]
    public void A_blank_cell_stays_in_its_place(string edition, string shape) => Holds(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 40);
        Readback.AssertNothingSilent(blanked, Parse(PrintedReport.Of(blanked, Shape(shape))));
    });

    [Theory]
    [MemberData(nameof(Shapes), true)]
    public void Where_blanks_are_lost_no_figure_is_silently_wrong(string edition, string shape) => Holds(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 6);
        Readback.AssertNothingSilent(blanked, Parse(PrintedReport.Of(blanked, Shape(shape))));
    });

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Glued_digits_are_split_in_the_one_way_that_fits_or_flagged(string edition) => Holds(edition, report =>
        Readback.AssertNothingSilent(report, Parse(PrintedReport.Of(report, TextShapes.Glued))));

    [Theory]
    [MemberData(nameof(Shapes), false)]
    public void A_blank_form_is_a_report_whose_cells_are_all_blank(string edition, string shape)
    {
        EditionSchema schema = EditionSchemas.All.Single(e => e.Code == edition);
        var figures = new ReportFigures(schema, [.. schema.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default : Figure.Blank))]);
        AnnualReport form = AnnualReport.Create(new ReportHeader(schema.FirstYear, null), Narratives.Empty, figures);

        Readback.AssertSame(form, Parse(PrintedReport.Of(form, Shape(shape))));
    }

    [Theory]
    [MemberData(nameof(Shapes), true)]
    public void Every_figure_points_at_its_characters_in_the_source(string edition, string shape) => Holds(edition, report =>
    {
        string text = Traditional.Convert(PrintedReport.Of(report, Shape(shape)));
        ParseResult result = Parse(text);
        foreach (CellSchema cell in report.Edition.Tables.SelectMany(table => table.Cells).Where(cell => report.Figures[cell].IsReported))
        {
            Assert.True(result.Locations.TryGetFigure(cell.Address, out var place), cell.Address);
            Assert.Equal(PrintedTable.Plain(report.Figures[cell]), text.Substring(place.Span.Start, place.Span.Length));
            Assert.Equal(place.Printed, text.Substring(place.Span.Start, place.Span.Length));
        }
    });

    private static void Holds(string edition, Action<AnnualReport> body) =>
        Properties.Hold(ReportArbitraries.Consistent(EditionSchemas.All.Single(e => e.Code == edition)), body, Cases);

    private static Func<PrintedTable, string> Shape(string name) =>
        TextShapes.WithBlanks.TryGetValue(name, out Func<PrintedTable, string>? shape) ? shape : TextShapes.WithoutBlanks[name];

    private static ParseResult Parse(string text) => Parser.Parse(new SourceDocument("test", SourceKind.Text, text));

    private static string FullWidth(Figure figure) => string.Concat(PrintedTable.Plain(figure).Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));

    private static string Separated(Figure figure) =>
        figure.IsReported && figure.Value == decimal.Truncate(figure.Value) ? figure.Value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) : PrintedTable.Plain(figure);
}
