using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
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
