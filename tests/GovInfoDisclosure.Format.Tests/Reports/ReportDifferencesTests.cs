using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Rules;

namespace GovInfoDisclosure.Format.Tests.Reports;

public class ReportDifferencesTests
{
    [Fact]
    public void Each_cell_that_differs_is_there_once_in_the_order_of_the_form()
    {
        AnnualReport from = ConsistentReports.Create(EditionSchemas.Format2021, seed: 1);
        AnnualReport to = from
            .WithFigure("/disputes/reconsideration/upheld", Figure.Blank)
            .WithFigure("/requests/newlyReceived/total", from.Figures["/requests/newlyReceived/total"].Value + 2);

        Assert.Empty(ReportDifferences.Between(from, from));
        Assert.Equal(
            [("/requests/newlyReceived/total", (decimal?)2), ("/disputes/reconsideration/upheld", null)],
            ReportDifferences.Between(from, to).Select(difference => (difference.Address, difference.Change)));
    }

    [Fact]
    public void Other_handling_of_two_editions_is_compared_as_a_group()
    {
        AnnualReport before = ConsistentReports.Create(EditionSchemas.Format2019, seed: 1);
        AnnualReport now = ConsistentReports.Create(EditionSchemas.Format2021, seed: 2);
        decimal was = before.CommonRequests.OtherHandlingTotal(RequestColumns.Total).Value;
        decimal sum = now.CommonRequests.OtherHandlingTotal(RequestColumns.Total).Value;
        Assert.NotEqual(was, sum);

        FigureDifference difference = Assert.Single(
            ReportDifferences.Between(before, now), difference => difference.Address == "/requests/outcomes/otherHandling/total");

        Assert.Equal((was, sum), (difference.From.Value, difference.To.Value));
    }

    [Fact]
    public void Items_of_one_edition_are_not_compared_with_those_of_another()
    {
        AnnualReport before = ConsistentReports.Create(EditionSchemas.Format2019, seed: 1);
        AnnualReport now = ConsistentReports.Create(EditionSchemas.Format2021, seed: 2);

        Assert.DoesNotContain(
            ReportDifferences.Between(before, now),
            difference => difference.Address.StartsWith("/proactiveDisclosure/regulations", StringComparison.Ordinal)
                || difference.Address.EndsWith("itemsLastYear", StringComparison.Ordinal)
                || difference.Address.EndsWith("amountCollected", StringComparison.Ordinal));
    }
}
