using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Testing.Breaking;

namespace GovInfoDisclosure.Format.Testing.Generating;

/// <summary>A county and some of its bodies, all of one year.</summary>
internal static class FamilyGenerators
{
    private const string County = "青禾县";
    private static readonly string[] Bodies = ["司法局", "统计局", "审计局", "教育局", "水利局", "民政局"];

    public static Gen<ReportFamily> Of(EditionSchema edition) =>
        from year in Gen.Choose(edition.FirstYear, edition.LastYear ?? (edition.FirstYear + 4))
        from count in Gen.Choose(1, Bodies.Length)
        from members in Gen.CollectToArray(Bodies.Take(count), body => Report(edition, year, County + body))
        from parent in Report(edition, year, County + "人民政府")
        select With(parent, members);

    /// <summary>The parent with the sums of these members.</summary>
    public static ReportFamily With(AnnualReport parent, AnnualReport[] members) =>
        new(AnnualReport.Create(parent.Header, parent.Narratives, ReportSum.Of(parent.Header, members).Figures), [.. members]);

    private static Gen<AnnualReport> Report(EditionSchema edition, int year, string agency) =>
        from figures in FigureGenerators.Consistent(edition, makesRegulations: false)
        from narratives in TextGenerators.Prose(year)
        select AnnualReport.Create(new ReportHeader(year, agency, null, new ReportDate(year + 1, 1, 20)), narratives, figures).By(agency);
}
