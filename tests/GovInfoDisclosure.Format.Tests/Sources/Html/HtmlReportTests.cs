using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Sources.Html;

/// <summary>Random reports of both editions as pages, in every style of table and page, read back.</summary>
public class HtmlReportTests
{
    private const int Cases = 8;
    private static readonly HtmlSourceReader Reader = new();
    private static readonly ReportParser Parser = new();
    private static readonly OpenCcConverter Traditional = new(OpenCcConfiguration.SimplifiedToTraditional);

    public static TheoryData<string, string> Styles() => Pairs(HtmlTableStyles.All.Keys);

    public static TheoryData<string, string> Pages() => Pairs(HtmlPages.All.Keys);

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_consistent_report_reads_back_exactly(string edition, string style) =>
        Holds(edition, report => Readback.AssertSame(report, Parse(Page(report, style))));

    [Theory]
    [MemberData(nameof(Styles))]
    public void Blank_cells_stay_in_their_places(string edition, string style) =>
        Holds(edition, report =>
        {
            AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 7);
            Readback.AssertSame(blanked, Parse(Page(blanked, style)));
        });

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_blank_form_is_a_report_whose_cells_are_all_blank(string edition, string style)
    {
        EditionSchema schema = EditionSchemas.All.Single(e => e.Code == edition);
        var figures = new ReportFigures(schema, [.. schema.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default : Figure.Blank))]);
        AnnualReport form = AnnualReport.Create(new ReportHeader(schema.FirstYear, null), Narratives.Empty, figures);

        Readback.AssertSame(form, Parse(Page(form, style)));
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Traditional_characters_change_nothing(string edition, string style) =>
        Holds(edition, report => Readback.AssertSame(report, Parse(Traditional.Convert(Page(report, style)))));

    [Theory]
    [MemberData(nameof(Styles))]
    public void Full_width_digits_and_separators_change_nothing(string edition, string style) => Holds(edition, report =>
    {
        Readback.AssertSame(report, Parse(Page(report, style, FullWidth)));
        Readback.AssertSame(report, Parse(Page(report, style, Separated)));
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_report_is_told_from_the_page_around_it(string edition, string page) => Holds(edition, report =>
    {
        ParseResult result = Parse(HtmlPages.All[page](PrintedReport.TitleOf(report), HtmlPages.Body(report, HtmlTableStyles.All["spans"])));

        Readback.AssertSame(report, result);
        Assert.Equal(page == "no title" ? null : report.Header.Agency, result.Report!.Header.Agency);
        Assert.Equal(page == "no title" ? null : PrintedReport.TitleOf(report), result.Report.Header.Title);
        Assert.Equal(report.Narratives.OtherMatters, result.Report.Narratives.OtherMatters);
    });

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_figure_points_at_its_characters_in_the_page(string edition, string style) => Holds(edition, report =>
    {
        string page = Page(report, style);
        ParseResult result = Parse(page);
        foreach (CellSchema cell in report.Edition.Tables.SelectMany(table => table.Cells).Where(cell => report.Figures[cell].IsReported))
        {
            Assert.True(result.Locations.TryGetFigure(cell.Address, out var place), cell.Address);
            string marked = page.Substring(place.Span.Start, place.Span.Length);
            Assert.Equal(PrintedTable.Plain(report.Figures[cell]), WithoutTags(marked));
        }
    });

    internal static ParseResult Parse(string page) => Parser.Parse(Reader.Read(Encoding.UTF8.GetBytes(page), "test.html", ReadLimits.Default));

    private static TheoryData<string, string> Pairs(IEnumerable<string> names)
    {
        var data = new TheoryData<string, string>();
        foreach (string name in names)
        {
            foreach (EditionSchema edition in EditionSchemas.All)
            {
                data.Add(edition.Code, name);
            }
        }

        return data;
    }

    private static void Holds(string edition, Action<AnnualReport> body) =>
        Properties.Hold(ReportArbitraries.Consistent(EditionSchemas.All.Single(e => e.Code == edition)), body, Cases);

    private static string Page(AnnualReport report, string style, Func<Figure, string>? print = null) =>
        HtmlPages.All["title element alone"](PrintedReport.TitleOf(report), HtmlPages.Body(report, HtmlTableStyles.All[style], print));

    private static string FullWidth(Figure figure) => string.Concat(PrintedTable.Plain(figure).Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));

    private static string Separated(Figure figure) =>
        figure.IsReported && figure.Value == decimal.Truncate(figure.Value) ? figure.Value.ToString("#,0", CultureInfo.InvariantCulture) : PrintedTable.Plain(figure);

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        bool inTag = false;
        foreach (char c in html)
        {
            inTag |= c == '<';
            text.Append(inTag ? "" : c.ToString());
            inTag &= c != '>';
        }

        return text.ToString();
    }
}
