using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing.Breaking;
using GovInfoDisclosure.Format.Testing.Generating;

namespace GovInfoDisclosure.Format.Testing;

/// <summary>“任意报告”: arbitrary reports for property tests with FsCheck; nothing is registered globally, each test passes what it needs.</summary>
/// <remarks>
/// <code>Prop.ForAll(ReportArbitraries.Consistent2021(), report => MyProgram.Accepts(report)).QuickCheckThrowOnFailure();</code>
/// </remarks>
public static class ReportArbitraries
{
    /// <summary>“一致的报告（2019 年格式）”: as <see cref="Consistent(EditionSchema)"/>, typed.</summary>
    public static Arbitrary<AnnualReport2019> Consistent2019() =>
        Consistent(EditionSchemas.Format2019, (header, narratives, figures) => new AnnualReport2019(header, narratives, figures));

    /// <summary>“一致的报告（2021 年格式）”: as <see cref="Consistent(EditionSchema)"/>, typed.</summary>
    public static Arbitrary<AnnualReport2021> Consistent2021() =>
        Consistent(EditionSchemas.Format2021, (header, narratives, figures) => new AnnualReport2021(header, narratives, figures));

    /// <summary>“一致的报告”: complete reports of an edition whose every sum holds, from a village with nothing to a province; they shrink to consistent reports.</summary>
    /// <param name="edition">An edition that the library knows.</param>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public static Arbitrary<AnnualReport> Consistent(EditionSchema edition) => Consistent(edition, AnnualReport.Create);

    /// <summary>“一致的报告”: the same with a function that makes the report of its parts.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="create">Makes the report.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Arbitrary<TReport> Consistent<TReport>(EditionSchema edition, Func<ReportHeader, Narratives, ReportFigures, TReport> create)
        where TReport : AnnualReport
    {
        Require(edition, create);
        return Arb.From(
            from header in TextGenerators.Header(edition)
            from narratives in TextGenerators.Prose(header.Year!.Value)
            from figures in FigureGenerators.Consistent(edition, TextGenerators.MakesRegulations(header.Agency!))
            select create(header, narratives, figures),
            report => Shrink(report, ReportShrinkers.Consistent, create));
    }

    /// <summary>“任意内容的报告”: reports of an edition with anything in them: missing tables and rows, blanks, marks, unreadable cells, odd texts, sums that do not hold.</summary>
    /// <param name="edition">An edition that the library knows.</param>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public static Arbitrary<AnnualReport> Any(EditionSchema edition) => Any(edition, AnnualReport.Create);

    /// <summary>“任意内容的报告”: the same with a function that makes the report of its parts.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="create">Makes the report.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Arbitrary<TReport> Any<TReport>(EditionSchema edition, Func<ReportHeader, Narratives, ReportFigures, TReport> create)
        where TReport : AnnualReport
    {
        Require(edition, create);
        return Arb.From(
            from header in TextGenerators.AnyHeader(edition)
            from narratives in TextGenerators.AnyProse
            from figures in FigureGenerators.Any(edition)
            select create(header, narratives, figures),
            report => ShrinkTexts(report, create).Concat(Shrink(report, ReportShrinkers.Any, create)));
    }

    /// <summary>“有一处错误的报告”: reports of an edition that break exactly one rule; which one, and where, is known.</summary>
    /// <param name="edition">An edition that the library knows.</param>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public static Arbitrary<BrokenReport> Broken(EditionSchema edition)
    {
        Arbitrary<AnnualReport> reports = Consistent(edition);
        RuleBreak[] breaks = [.. RuleBreak.All.Where(way => way.IsOf(edition))];
        return Arb.From(
            from report in reports.Generator
            from id in Gen.Elements(breaks.Select(way => way.Id).Distinct().ToArray())
            from way in Gen.Elements(breaks.Where(way => way.Id == id).ToArray())
            from seed in Gen.Choose(0, int.MaxValue)
            select way.Apply(report, new Random(seed)),
            broken => Shrink(broken, reports, breaks));
    }

    /// <summary>“与上年不符的报告”: reports that break exactly one rule between years, each with last year's report.</summary>
    public static Arbitrary<BrokenReport> BrokenBetweenYears() => Arb.From(
        from years in SeriesGenerators.Years(EditionSchemas.All[EditionSchemas.All.Length - 1].FirstYear, 2)
        from way in Gen.Elements(SeriesBreaks.All)
        from seed in Gen.Choose(0, int.MaxValue)
        select way.Apply(years[1], new Random(seed)) with { LastYear = years[0] },
        broken =>
            from years in SeriesGenerators.Shrink([broken.LastYear!, broken.Intact])
            from way in SeriesBreaks.All
            where way.Id == broken.Id && way.Address == broken.Address
            select way.Apply(years[1], new Random(0)) with { LastYear = years[0] });

    /// <summary>“连续年度的报告”: consistent reports of one body in consecutive years, the edition that of each year; nothing between them is an error or a warning.</summary>
    /// <param name="firstYear">The first year, 2019 or later.</param>
    /// <param name="count">How many years, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">No edition covers the first year, or there is no year.</exception>
    public static Arbitrary<ImmutableArray<AnnualReport>> Years(int firstYear, int count)
    {
        if (firstYear < EditionSchemas.All[0].FirstYear || count < 1)
        {
            throw new ArgumentOutOfRangeException(count < 1 ? nameof(count) : nameof(firstYear));
        }

        // a series without its last year is a series still
        return Arb.From(
            SeriesGenerators.Years(firstYear, count),
            years => (years.Length > 1 ? [years.RemoveAt(years.Length - 1)] : Enumerable.Empty<ImmutableArray<AnnualReport>>()).Concat(SeriesGenerators.Shrink(years)));
    }

    /// <summary>“上级与所属机关的报告”: a county's report that sums those of its bodies.</summary>
    /// <param name="edition">An edition that the library knows.</param>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public static Arbitrary<ReportFamily> Family(EditionSchema edition)
    {
        _ = edition ?? throw new ArgumentNullException(nameof(edition));
        return Arb.From(FamilyGenerators.Of(edition), Shrink);
    }

    private static IEnumerable<ReportFamily> Shrink(ReportFamily family)
    {
        for (int i = 0; i < family.Members.Length; i++)
        {
            if (family.Members.Length > 1)
            {
                yield return FamilyGenerators.With(family.Parent, [.. family.Members.RemoveAt(i)]);
            }

            foreach (ReportFigures simpler in ReportShrinkers.Consistent(family.Members[i].Figures))
            {
                if (!simpler.Equals(family.Members[i].Figures))
                {
                    AnnualReport member = AnnualReport.Create(family.Members[i].Header, family.Members[i].Narratives, simpler);
                    yield return FamilyGenerators.With(family.Parent, [.. family.Members.SetItem(i, member)]);
                }
            }
        }
    }

    private static IEnumerable<BrokenReport> Shrink(BrokenReport broken, Arbitrary<AnnualReport> reports, RuleBreak[] breaks) =>
        from simpler in reports.Shrinker(broken.Intact)
        from way in breaks
        where way.Id == broken.Id && way.Address == broken.Address
        select way.Apply(simpler, new Random(0));

    private static void Require<TReport>(EditionSchema edition, Func<ReportHeader, Narratives, ReportFigures, TReport> create)
    {
        _ = edition ?? throw new ArgumentNullException(nameof(edition));
        _ = create ?? throw new ArgumentNullException(nameof(create));
    }

    private static IEnumerable<TReport> Shrink<TReport>(
        TReport report,
        Func<ReportFigures, IEnumerable<ReportFigures>> shrinker,
        Func<ReportHeader, Narratives, ReportFigures, TReport> create)
        where TReport : AnnualReport =>
        from figures in shrinker(report.Figures)
        where !figures.Equals(report.Figures)
        select create(report.Header, report.Narratives, figures);

    private static IEnumerable<TReport> ShrinkTexts<TReport>(
        TReport report, Func<ReportHeader, Narratives, ReportFigures, TReport> create)
        where TReport : AnnualReport
    {
        if (report.Header != ReportHeader.Empty)
        {
            yield return create(ReportHeader.Empty, report.Narratives, report.Figures);
        }

        if (report.Narratives != Narratives.Empty)
        {
            yield return create(report.Header, Narratives.Empty, report.Figures);
        }
    }
}
