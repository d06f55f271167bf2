using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Series;

public sealed class SeriesTextTests
{
    private const string CarriedOver = "/requests/carriedOver/";
    private const string Documents = "/proactiveDisclosure/normativeDocuments/";
    private const string Fees = "/proactiveDisclosure/administrativeFees/amountCollected";
    private const string Issues = "本年存在公开内容更新不够及时、解读形式较单一等问题，将完善。"; // 30 characters

    private static readonly EditionSchema Old = EditionSchemas.Format2019;
    private static readonly EditionSchema New = EditionSchemas.Format2021;

    private static readonly (string Name, EditionSchema Before, EditionSchema Now, Func<AnnualReport, AnnualReport> Last, Func<AnnualReport, AnnualReport> Next)[] Changes =
    [
        ("nothing", New, New, Same, Same),
        ("one cell of 上年结转", New, New, Same, Set((CarriedOver + "enterprise", 9))),
        ("its total alone", New, New, Same, Set((CarriedOver + "total", 9))),
        ("its total and a part", New, New, Same, Set((CarriedOver + "enterprise", 9), (CarriedOver + "total", 12))),
        ("two parts that make up for each other", New, New, Set(("/requests/carriedForward/enterprise", 5), ("/requests/carriedForward/naturalPerson", 6)), Set((CarriedOver + "enterprise", 6), (CarriedOver + "naturalPerson", 5))),
        ("the same with the total blank in both years", New, New, Set(("/requests/carriedForward/enterprise", 5), ("/requests/carriedForward/naturalPerson", 6), ("/requests/carriedForward/total", Figure.Blank)), Set((CarriedOver + "enterprise", 6), (CarriedOver + "naturalPerson", 5), (CarriedOver + "total", Figure.Blank))),
        ("two parts that do not, with the total blank", New, New, Same, Set((CarriedOver + "enterprise", 26), (CarriedOver + "naturalPerson", 5), (CarriedOver + "total", Figure.Blank))),
        ("a blank, and a dash last year", New, New, Set(("/requests/carriedForward/enterprise", Figure.Dash("/"))), Set((CarriedOver + "total", Figure.Blank))),
        ("上年结转 and 本年新收 exchanged", New, New, Set(("/requests/carriedForward/enterprise", 5), ("/requests/carriedForward/total", 6)), Set((CarriedOver + "enterprise", 8), (CarriedOver + "total", 9), ("/requests/newlyReceived/enterprise", 5), ("/requests/newlyReceived/total", 6))),
        ("one cell that may be exchanged by chance", New, New, Set(("/requests/carriedForward/enterprise", 5)), Set((CarriedOver + "enterprise", 8), ("/requests/newlyReceived/enterprise", 5))),
        ("the stock of documents", New, New, Set((Documents + "inForce", 46)), Set((Documents + "issued", 5), (Documents + "repealed", 9), (Documents + "inForce", 41))),
        ("a stock that would be less than nothing", New, New, Set((Documents + "inForce", 2)), Set((Documents + "issued", 0), (Documents + "repealed", 3), (Documents + "inForce", 1))),
        ("a stock that would be nothing", New, New, Set((Documents + "inForce", 3)), Set((Documents + "issued", 0), (Documents + "repealed", 3), (Documents + "inForce", 1))),
        ("the stock of the edition before", Old, New, Set((Documents + "publishedInTotal", 46)), Set((Documents + "issued", 5), (Documents + "repealed", 9), (Documents + "inForce", 41))),
        ("items of last year", Old, Old, Same, Set(("/proactiveDisclosure/licensing/itemsLastYear", 99))),
        ("more published than there was", Old, Old, Set((Documents + "publishedInTotal", 40)), Set((Documents + "newlyPublished", 2), (Documents + "publishedInTotal", 45))),
        ("less published than there was", Old, Old, Set((Documents + "publishedInTotal", 40)), Set((Documents + "newlyPublished", 2), (Documents + "publishedInTotal", 38))),
        ("two reports of the edition with such totals, years apart", Old, Old, Set((Documents + "publishedInTotal", 40)), report => Year(Set((Documents + "publishedInTotal", 38))(report), 2)),
        ("another body", New, New, Same, report => report.WithHeader(report.Header with { Agency = "青禾县统计局" })),
        ("two years later", New, New, Same, report => Year(report, 2)),
        ("the year before", New, New, Same, report => Year(report, -1)),
        ("three rows missing", New, New, Missing(CarriedOver), Missing("/requests/carriedOver/", "/proactiveDisclosure/normativeDocuments/", "/proactiveDisclosure/regulations/")),
        ("rows missing and unreadable", New, New, Missing("/requests/carriedForward/"), Set((Documents + "inForce", Figure.Unreadable("4l")))),
        ("rows of both tables missing, edition of 2019", Old, Old, Missing("/proactiveDisclosure/", "/requests/"), Missing("/proactiveDisclosure/", "/requests/")),
        ("a jump up, and one down", New, New, Set(("/proactiveDisclosure/licensing/decisions", 12_000), ("/proactiveDisclosure/penalties/decisions", 19)), Set(("/proactiveDisclosure/licensing/decisions", 9), ("/proactiveDisclosure/penalties/decisions", 200))),
        ("jumps of few, and to as many as is allowed", New, New, Set(("/proactiveDisclosure/licensing/decisions", 0), ("/proactiveDisclosure/penalties/decisions", 20)), Set(("/proactiveDisclosure/licensing/decisions", 19), ("/proactiveDisclosure/penalties/decisions", 200))),
        ("twenty of nothing", New, New, Set(("/proactiveDisclosure/licensing/decisions", 0)), Set(("/proactiveDisclosure/licensing/decisions", 20))),
        ("an amount 5,000 times as large", New, New, Set((Fees, 2)), Set((Fees, 10_000))),
        ("an amount 20,000 times as large", New, New, Set((Fees, 2)), Set((Fees, 40_000))),
        ("an amount 20,001 times as large", New, New, Set((Fees, 2)), Set((Fees, 40_002))),
        ("pending cases lost", New, New, Set(("/disputes/reconsideration/pending", 15)), Same),
        ("disputes without requests", New, New, Zeros, report => Set(("/disputes/reconsideration/total", 2))(Zeros(report))),
        ("suits without reviews", New, New, Set(("/disputes/reconsideration/total", 0)), Set(("/disputes/reconsideration/pending", 4), ("/disputes/litigation/afterReconsideration/total", 8))),
        ("more reviews than refusals", New, New, Set(("/requests/outcomes/disclosed/total", 0), ("/requests/outcomes/total/total", 1)), Set(("/disputes/reconsideration/total", 99))),
        ("the same part five", New, New, Words(Issues), Words(Issues)),
        ("nearly the same part five", New, New, Words(Issues), Words(Issues.Replace("将完善", "拟完善"))),
        ("a part five that is too short", New, New, Words(Issues[1..]), Words(Issues[1..])),
        ("a part five that is too short this year alone", New, New, Words(Issues), Words(Issues[1..])),
    ];

    [Fact]
    public void What_is_found_between_two_years_reads_as_approved() => Approved.Matches("series-texts.txt", string.Concat(Changes.Select(change =>
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(change.Before, change.Now, seed: 4);
        return $"== {change.Name}\n{Text(change.Last(last), change.Next(next))}\n";
    })));

    [Fact]
    public void What_is_found_where_all_is_copied_or_the_edition_went_back_reads_as_approved()
    {
        AnnualReport last = Set(("/proactiveDisclosure/licensing/decisions", 5), ("/requests/newlyReceived/enterprise", Figure.Blank))(Zeros(TwoYears.Create(New, New, seed: 4).Last));
        AnnualReport old = Zeros(TwoYears.Create(Old, Old, seed: 4).Last).WithHeader(last.Header with { Year = last.Header.Year + 1 });
        Approved.Matches("series-copy-texts.txt", $"== copied\n{Text(last, Year(last, 1))}\n== the edition before\n{Text(last, old)}\n");
    }

    [Fact]
    public void Checking_stops_when_it_is_cancelled()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(New, New, seed: 4);
        Assert.Throws<OperationCanceledException>(() => new SeriesValidator().Validate(last, next, token: new CancellationToken(canceled: true)));
    }

    private static string Text(AnnualReport last, AnnualReport next) => string.Join("\n", new SeriesValidator().Validate(last, next).Diagnostics.Select(FindingTexts.Of));

    private static AnnualReport Same(AnnualReport report) => report;

    private static AnnualReport Year(AnnualReport report, int later) => report.WithHeader(report.Header with { Year = report.Header.Year + later });

    private static AnnualReport Zeros(AnnualReport report) =>
        report.Edition.Tables.SelectMany(table => table.Cells).Where(cell => report.Figures[cell].IsReported).Aggregate(report, (changed, cell) => changed.WithFigure(cell.Address, 0));

    private static Func<AnnualReport, AnnualReport> Words(string issues) => report => report.WithNarratives(Narratives.Empty with { IssuesAndImprovements = issues });

    private static Func<AnnualReport, AnnualReport> Set(params (string Address, Figure Figure)[] figures) =>
        report => figures.Aggregate(report, (changed, figure) => changed.WithFigure(figure.Address, figure.Figure));

    private static Func<AnnualReport, AnnualReport> Missing(params string[] rows) => report => report.Edition.Tables.SelectMany(table => table.Cells)
        .Where(cell => rows.Any(row => cell.Address.StartsWith(row, StringComparison.Ordinal)) && !cell.Line.IsAlternative)
        .Aggregate(report, (changed, cell) => changed.WithFigure(cell.Address, default));
}
