using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Testing;

/// <summary>One change, its finding, and nothing else: every way to break a report that the package knows.</summary>
public class BrokenReportTests
{
    private static readonly ReportValidator Validator = new();
    private static readonly SeriesValidator Series = new();

    public static TheoryData<string> Editions => [.. EditionSchemas.All.Select(edition => edition.Code)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_broken_report_has_the_finding_that_it_names_and_no_other_error_or_warning(string edition) => Properties.Hold(
        ReportArbitraries.Broken(Find(edition)),
        broken =>
        {
            Validator.Validate(broken.Intact).ShouldBeClean();
            Validator.Validate(broken.Report).ShouldHaveOnly(broken.Id, broken.Address);
        },
        cases: 500);

    [Theory]
    [InlineData("2019", 40)]
    [InlineData("2021", 40)]
    public void Most_kinds_of_finding_about_one_report_can_be_broken_alone(string edition, int least)
    {
        string[] ids = [.. Properties.Sample(ReportArbitraries.Broken(Find(edition)), 1500).Select(broken => broken.Id).Distinct()];
        Assert.True(ids.Length >= least, $"only {ids.Length} kinds: {string.Join(" ", ids.Order(StringComparer.Ordinal))}");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_broken_report_shrinks_to_one_that_is_broken_in_the_same_way(string edition) => Properties.Hold(
        ReportArbitraries.Broken(Find(edition)),
        broken =>
        {
            foreach (BrokenReport simpler in ReportArbitraries.Broken(Find(edition)).Shrinker(broken).Take(3))
            {
                Assert.Equal((broken.Id, broken.Address), (simpler.Id, simpler.Address));
                Validator.Validate(simpler.Intact).ShouldBeClean();
            }
        },
        cases: 20);

    [Fact]
    public void Between_two_years_the_finding_that_it_names_and_no_other_error_or_warning() => Properties.Hold(
        ReportArbitraries.BrokenBetweenYears(),
        broken =>
        {
            Validator.Validate(broken.Report).ShouldBeClean();
            Series.Validate(broken.LastYear!, broken.Intact).ShouldBeClean();
            Series.Validate(broken.LastYear!, broken.Report).ShouldHaveOnly(broken.Id, broken.Address);
        },
        cases: 200);

    [Fact]
    public void Broken_years_shrink_to_years_that_are_broken_in_the_same_way() => Properties.Hold(
        ReportArbitraries.BrokenBetweenYears(),
        broken =>
        {
            foreach (BrokenReport simpler in ReportArbitraries.BrokenBetweenYears().Shrinker(broken).Take(40))
            {
                Assert.Equal((broken.Id, broken.Address), (simpler.Id, simpler.Address));
                Series.Validate(simpler.LastYear!, simpler.Intact).ShouldBeClean();
                Series.Validate(simpler.LastYear!, simpler.Report).ShouldHaveOnly(broken.Id, broken.Address);
            }
        },
        cases: 10);

    [Theory]
    [InlineData(2019, 3)]
    [InlineData(2021, 2)]
    public void Years_shrink_to_years_that_are_clean_and_have_less(int first, int count)
    {
        var arbitrary = ReportArbitraries.Years(first, count);
        Properties.Hold(
            arbitrary,
            years =>
            {
                foreach (ImmutableArray<AnnualReport> simpler in arbitrary.Shrinker(years).Take(60))
                {
                    Assert.Equal(first, simpler[0].Header.Year);
                    Assert.True(simpler.Length < years.Length || SizeOf(simpler) < SizeOf(years));
                    Assert.All(simpler, report => Validator.Validate(report).ShouldBeClean());
                    Assert.All(simpler.Zip(simpler.Skip(1)), pair => Series.Validate(pair.First, pair.Second).ShouldBeClean());
                }
            },
            cases: 10);
    }

    [Fact]
    public void Years_shrink_to_one_year_with_nothing()
    {
        var arbitrary = ReportArbitraries.Years(2022, 3);
        ImmutableArray<AnnualReport> years = Properties.Sample(arbitrary, 1)[0];
        while (arbitrary.Shrinker(years).FirstOrDefault() is { IsDefault: false } simpler)
        {
            years = simpler;
        }

        Assert.Single(years);
        Assert.Equal(0, SizeOf(years));
    }

    [Theory]
    [InlineData(2019, 4)]
    [InlineData(2021, 3)]
    public void Years_of_one_body_are_clean_one_by_one_and_between_each_other(int first, int count) => Properties.Hold(
        ReportArbitraries.Years(first, count),
        years =>
        {
            Assert.Equal(count, years.Length);
            for (int i = 0; i < years.Length; i++)
            {
                Assert.Equal(first + i, years[i].Header.Year);
                Assert.True(years[i].Edition.Covers(first + i));
                Validator.Validate(years[i]).ShouldBeClean();
                if (i > 0)
                {
                    Series.Validate(years[i - 1], years[i]).ShouldBeClean();
                }
            }
        },
        cases: 100);

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_parent_is_the_sum_of_its_bodies_and_no_finding_says_otherwise(string edition) => Properties.Hold(
        ReportArbitraries.Family(Find(edition)),
        family =>
        {
            ReportRollup rollup = ReportRollup.Of(family.Members.Select((member, i) => ParseResult.Of(member, $"{i}")), family.Parent);
            Assert.True(rollup.IsComplete);
            Assert.Empty(rollup.Differences);
            new RollupValidator().Validate(rollup).ShouldBeClean();
            new RollupValidator().ValidateSum(rollup).ShouldBeClean();
            Assert.Empty(Sums.Broken(family.Parent.Figures));
            Assert.Equal(family.Members.Length, family.Members.Select(member => member.Header.Agency).Distinct().Count());
        },
        cases: 60);

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_family_shrinks_to_families(string edition)
    {
        var arbitrary = ReportArbitraries.Family(Find(edition));
        foreach (ReportFamily family in Properties.Sample(arbitrary, 3))
        {
            foreach (ReportFamily simpler in arbitrary.Shrinker(family).Take(20))
            {
                Assert.NotEqual(family, simpler);
                Assert.Equal(ReportSum.Of(simpler.Parent.Header, simpler.Members).Figures, simpler.Parent.Figures);
            }
        }
    }

    [Fact]
    public void Years_that_cannot_be_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportArbitraries.Years(2018, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportArbitraries.Years(2021, 0));
        Assert.Throws<ArgumentNullException>(() => ReportArbitraries.Broken(null!));
        Assert.Throws<ArgumentNullException>(() => ReportArbitraries.Family(null!));
    }

    private static decimal SizeOf(ImmutableArray<AnnualReport> years) =>
        years.Sum(year => year.Figures.Tables.Sum(table => table.Schema.Cells.Sum(cell => Math.Abs(table[cell].Value))));

    private static EditionSchema Find(string code) => EditionSchemas.All.Single(edition => edition.Code == code);
}
