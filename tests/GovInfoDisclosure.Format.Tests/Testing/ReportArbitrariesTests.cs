using FsCheck;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Testing;

public class ReportArbitrariesTests
{
    public static TheoryData<string> Editions => [.. EditionSchemas.All.Select(edition => edition.Code)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_consistent_report_is_complete_and_every_sum_holds(string edition) => Properties.Hold(
        ReportArbitraries.Consistent(Find(edition)),
        report =>
        {
            AssertConsistent(report);
            Assert.True(report.Edition.Covers(report.Header.Year!.Value));
            Assert.StartsWith($"{report.Header.Agency}{report.Header.Year}年", report.Header.Title, StringComparison.Ordinal);
            Assert.Equal(report.Header.Year + 1, report.Header.PublishedOn?.Year);
            Assert.NotNull(report.Narratives.OtherMatters);
        },
        cases: 200);

    [Fact]
    public void An_edition_that_no_engine_knows_is_made_consistent_too() => Properties.Hold(
        ReportArbitraries.Consistent(FictionalEdition.Schema, FictionalEdition.Catalog.Create), AssertConsistent);

    [Fact]
    public void The_2019_net_change_never_leaves_a_negative_number_of_items() => Properties.Hold(
        ReportArbitraries.Consistent2019(),
        report =>
        {
            foreach (var row in new[] { report.ProactiveDisclosure.Licensing, report.ProactiveDisclosure.Penalties })
            {
                Assert.True(row.ItemsLastYear.Value + row.NetChange.Value >= 0);
                Assert.True(row.Decisions == 0 || row.ItemsLastYear.Value > 0 || row.NetChange.Value > 0);
            }

            var documents = report.ProactiveDisclosure.NormativeDocuments;
            Assert.InRange(documents.NewlyPublished.Value, 0, Math.Min(documents.NewlyMade.Value, documents.PublishedInTotal.Value));
        });

    [Fact]
    public void The_2021_documents_in_force_are_not_fewer_than_what_the_year_left() => Properties.Hold(
        ReportArbitraries.Consistent2021(),
        report =>
        {
            var documents = report.ProactiveDisclosure.NormativeDocuments;
            Assert.True(documents.InForce.Value >= documents.Issued.Value - documents.Repealed.Value);
        });

    [Fact]
    public void Sizes_range_from_a_body_with_nothing_to_millions_of_decisions_and_fees_with_four_decimals()
    {
        AnnualReport2021[] reports = Properties.Sample(ReportArbitraries.Consistent2021(), 400);

        Assert.Contains(reports, report => AllCells(report).All(cell => report.Figures[cell].Value == 0));
        Assert.Contains(reports, report => report.ProactiveDisclosure.Licensing.Decisions.Value > 3_000_000);
        Assert.Contains(reports, report => report.Requests.CarriedOver.Total.Value > 0 && report.Requests.NewlyReceived.Total.Value > 1000);
        decimal[] fees = [.. reports.Select(report => report.ProactiveDisclosure.AdministrativeFees.AmountCollected.Value)];
        Assert.Contains(fees, fee => decimal.Truncate(fee * 1000) != fee * 1000);
        Assert.All(fees, fee => Assert.Equal(decimal.Truncate(fee * 10_000), fee * 10_000));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_simpler_report_is_consistent_and_another_one(string edition)
    {
        Arbitrary<AnnualReport> arbitrary = ReportArbitraries.Consistent(Find(edition));
        Properties.Hold(
            arbitrary,
            report =>
            {
                foreach (AnnualReport simpler in arbitrary.Shrinker(report))
                {
                    AssertConsistent(simpler);
                    Assert.NotEqual(report, simpler);
                }
            },
            cases: 5);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Shrinking_ends_and_finds_the_smallest_counterexample(string edition)
    {
        Arbitrary<AnnualReport> arbitrary = ReportArbitraries.Consistent(Find(edition));
        bool Fails(AnnualReport candidate) => candidate.CommonRequests.Disclosed.NaturalPerson.Value >= 10;
        AnnualReport report = Properties.Sample(arbitrary, 100).First(Fails);

        while (arbitrary.Shrinker(report).FirstOrDefault(Fails) is { } simpler)
        {
            report = simpler;
        }

        Assert.InRange(report.CommonRequests.Disclosed.NaturalPerson.Value, 10, 19);
        // the leaf, its row total, the outcomes' total in both columns, and newly received in both columns
        Assert.Equal(6, AllCells(report).Count(cell => report.Figures[cell].Value != 0));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Any_report_shows_every_state_missing_tables_and_each_way_to_print_a_group(string edition)
    {
        AnnualReport[] reports = Properties.Sample(ReportArbitraries.Any(Find(edition)), 100);

        FigureState[] states = [.. reports.SelectMany(report => AllCells(report).Select(cell => report.Figures[cell].State)).Distinct()];
        Assert.Equal(Enum.GetValues<FigureState>().Length, states.Length);
        Assert.All(Find(edition).Tables, table => Assert.Contains(reports, report => report.Figures.Table(table.Code).IsMissing));
        foreach (LineSchema group in Find(edition).Tables.SelectMany(table => table.Lines).Where(line => line.IsAlternative))
        {
            Assert.Contains(reports, report => report.Figures.Table(group.Table).HasLine(group));
            Assert.Contains(reports, report => !report.Figures.Table(group.Table).IsMissing && !report.Figures.Table(group.Table).HasLine(group));
        }
    }

    [Fact]
    public void Null_arguments_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => ReportArbitraries.Consistent(null!));
        Assert.Throws<ArgumentNullException>(() => ReportArbitraries.Any(null!));
        Assert.Throws<ArgumentNullException>(() => ReportArbitraries.Consistent<AnnualReport>(EditionSchemas.Format2021, null!));
    }

    private static void AssertConsistent(AnnualReport report)
    {
        Assert.Empty(Sums.Broken(report.Figures));
        foreach (CellSchema cell in AllCells(report))
        {
            Figure figure = report.Figures[cell];
            Assert.Equal(cell.Line.IsAlternative ? FigureState.Missing : FigureState.Reported, figure.State);
            Assert.True(figure.Value >= 0 || cell.Column.IsSigned, cell.Address);
            Assert.True(cell.Column.Unit is not (Unit.Count or Unit.Item) || decimal.Truncate(figure.Value) == figure.Value, cell.Address);
        }
    }

    private static IEnumerable<CellSchema> AllCells(AnnualReport report) => report.Edition.Tables.SelectMany(table => table.Cells);

    private static EditionSchema Find(string code) => EditionSchemas.All.Single(edition => edition.Code == code);
}
