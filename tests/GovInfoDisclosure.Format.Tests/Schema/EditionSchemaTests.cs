using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Schema;

public class EditionSchemaTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void The_form_is_as_it_was_approved(string code) => Approved.Matches($"edition-{code}.txt", SchemaText.Print(Find(code)));

    [Theory]
    [InlineData("2019", 22, 161, 15)]
    [InlineData("2021", 10, 175, 15)]
    public void The_form_has_as_many_figures_as_the_notice(string code, params int[] counts) =>
        Assert.Equal(counts, Find(code).Tables.Select(table => table.Cells.Count(cell => !cell.Line.IsAlternative)));

    [Theory]
    [InlineData("2019", 7 + 7 + 23)]
    [InlineData("2021", 7 + 7 + 25)]
    public void The_request_table_has_a_balance_and_an_outcome_sum_per_column_and_a_sum_per_row(string code, int identities)
    {
        Assert.Equal(identities, Find(code).Table(TableCode.Requests).Identities.Length);
        Assert.Equal(3, Find(code).Table(TableCode.Disputes).Identities.Length);
        Assert.Empty(Find(code).Table(TableCode.ProactiveDisclosure).Identities);
    }

    [Fact]
    public void Every_year_from_2019_has_exactly_one_edition()
    {
        Assert.All(Enumerable.Range(2019, 30), year => Assert.Single(EditionSchemas.All, edition => edition.Covers(year)));
        Assert.DoesNotContain(EditionSchemas.All, edition => edition.Covers(2018));
    }

    [Fact]
    public void The_same_code_in_both_editions_stands_for_the_same_kind_of_figure()
    {
        foreach (CellSchema cell in EditionSchemas.Format2019.Tables.SelectMany(table => table.Cells))
        {
            if (EditionSchemas.Format2021.TryFindCell(cell.Address, out CellSchema? same))
            {
                Assert.Equal(cell.Column.Unit, same.Column.Unit);
                Assert.Equal(cell.Column.IsSigned, same.Column.IsSigned);
                Assert.Equal(cell.Column.IsTotal, same.Column.IsTotal);
            }
        }
    }

    [Fact]
    public void A_group_printed_as_one_row_takes_the_place_of_its_rows_in_the_sums()
    {
        TableSchema table = EditionSchemas.Format2021.Table(TableCode.Requests);
        var figures = SampleReports.Empty2021.WithFigure("/requests/outcomes/otherHandling/total", 1).Figures.Table(TableCode.Requests);

        Identity asMeant = table.Identities.Single(identity => identity.Name == "requests.outcomesTotal[total]");
        Identity asPrinted = table.IdentitiesFor(figures).Single(identity => identity.Name == "requests.outcomesTotal[total]");

        Assert.Contains(asMeant.Left, cell => cell.Address == "/requests/outcomes/otherHandling/unpaidFee/total");
        Assert.DoesNotContain(asMeant.Left, cell => cell.Address == "/requests/outcomes/otherHandling/total");
        Assert.Contains(asPrinted.Left, cell => cell.Address == "/requests/outcomes/otherHandling/total");
        Assert.DoesNotContain(asPrinted.Left, cell => cell.Address == "/requests/outcomes/otherHandling/unpaidFee/total");
    }

    private static EditionSchema Find(string code) => EditionSchemas.All.Single(edition => edition.Code == code);
}
