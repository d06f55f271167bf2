using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Schema;

public class FictionalEditionTests
{
    [Fact]
    public void Its_sums_follow_from_its_data()
    {
        Assert.Equal(
            [
                "petitions.flow[letters]", "petitions.flow[visits]", "petitions.flow[sum]",
                "petitions.results[letters]", "petitions.results[visits]", "petitions.results[sum]",
                "petitions.across[received]", "petitions.across[leftOver]", "petitions.across[results.closed.granted]",
                "petitions.across[results.closed.denied]", "petitions.across[results.forwarded]", "petitions.across[results.sum]",
                "petitions.across[open]",
            ],
            FictionalEdition.Schema.Tables[0].Identities.Select(identity => identity.Name));
        Assert.Equal(
            ["/petitions/results/closed/letters", "/petitions/results/forwarded/letters"],
            Printed("petitions.results[letters]").Left.Select(cell => cell.Address));
    }

    [Fact]
    public void Changing_one_figure_of_a_group_breaks_the_sums_of_its_column_and_row()
    {
        ReportFigures figures = Zero();

        Assert.Empty(Sums.Broken(figures));
        Assert.Equal(
            ["petitions.results[letters]", "petitions.across[results.forwarded]"],
            Sums.Broken(figures.With("/petitions/results/forwarded/letters", 1)));
    }

    [Fact]
    public void A_row_code_of_another_table_or_given_twice_is_refused()
    {
        ColumnSchema column = new(new("sum"), "总计", Unit.Count);
        TableSchema Table(params RowSchema[] rows) =>
            new(new TableCode("petitions"), "来件情况", TableOrientation.Matrix, [new(null, null, [column], [.. rows])], []);
        RowSchema received = RowSchema.Figures(FictionalEdition.Received, "", "本年新收");

        Assert.Throws<ArgumentException>(() => Table(RowSchema.Figures(new("/requests/newlyReceived"), "", "本年新收")));
        Assert.Throws<ArgumentException>(() => Table(received, received));
    }

    private static ReportFigures Zero() => new(
        FictionalEdition.Schema,
        [.. FictionalEdition.Schema.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default : Figure.Reported(0)))]);

    private static Identity Printed(string name)
    {
        FigureTable table = ReportFigures.Missing(FictionalEdition.Schema).With("/petitions/results/closed/letters", 1).Tables[0];
        return table.Schema.IdentitiesFor(table).Single(identity => identity.Name == name);
    }
}
