using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Series;

public sealed class DisputeCauseTests
{
    private const string Reviews = "/disputes/reconsideration/total";
    private const string Pending = "/disputes/reconsideration/pending";
    private const string Suits = "/disputes/litigation/afterReconsideration/total";
    private const string Direct = "/disputes/litigation/direct/total";

    [Theory]
    [InlineData(Reviews)]
    [InlineData(Suits)]
    [InlineData(Direct)]
    public void Disputes_in_two_years_without_requests_are_one_hint(string total) =>
        Assert.Equal(["GID5021"], Check([], [(total, 2)]));

    [Theory]
    [InlineData("newlyReceived")]
    [InlineData("carriedOver")]
    [InlineData("outcomes/total")]
    [InlineData("carriedForward")]
    public void A_request_in_either_year_explains_them(string row)
    {
        string request = $"/requests/{row}/total";
        Assert.DoesNotContain("GID5021", Check([(request, 1)], [(Reviews, 1)]));
        Assert.DoesNotContain("GID5021", Check([], [(request, 1), (Reviews, 1)]));
        Assert.Contains("GID5021", Check([], [(Reviews, 1)]));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, true)]
    [InlineData(0, 3, 0, 3, true)]
    [InlineData(0, 3, 0, 4, false)]
    [InlineData(0, 3, 1, 3, false)]
    [InlineData(1, 3, 1, 3, true)]
    public void Suits_after_review_need_finished_reviews(int before, int reviews, int pending, int suits, bool holds)
    {
        (string, Figure)[] lastYear = [("/requests/newlyReceived/total", 9), ("/requests/outcomes/total/total", 9), (Reviews, before)];
        string[] found = Check(lastYear, [(Reviews, reviews), (Pending, pending), (Suits, suits)]);
        Assert.Equal(holds ? [] : ["GID5022"], found);
    }

    [Theory]
    [InlineData(3, 3, 0, false)]
    [InlineData(3, 0, 0, true)]
    [InlineData(3, 3, 3, true)]
    public void Reviews_need_answers_that_are_no_full_disclosure(int answered, int disclosed, int open, bool holds)
    {
        (string, Figure)[] lastYear = [("/requests/outcomes/total/total", answered), ("/requests/outcomes/disclosed/total", disclosed), ("/requests/carriedForward/total", open)];
        Assert.Equal(holds ? [] : ["GID5023"], Check(lastYear, [(Reviews, 3)]));
    }

    [Fact]
    public void What_is_blank_is_not_assessed() =>
        Assert.Empty(Check([("/requests/newlyReceived/total", Figure.Blank)], [("/requests/outcomes/total/total", Figure.Blank), (Reviews, 3)]));

    private static string[] Check((string Address, Figure Figure)[] lastYear, (string Address, Figure Figure)[] thisYear)
    {
        AnnualReport clean = CleanReports.Department2021;
        AnnualReport before = lastYear.Aggregate(clean.WithHeader(clean.Header with { Year = 2022 }), (report, figure) => report.WithFigure(figure.Address, figure.Figure));
        AnnualReport now = thisYear.Aggregate(clean, (report, figure) => report.WithFigure(figure.Address, figure.Figure));
        return [.. new SeriesValidator([new DisputeCauseRule()]).Validate(before, now).Diagnostics.Select(finding => finding.Id)];
    }
}
