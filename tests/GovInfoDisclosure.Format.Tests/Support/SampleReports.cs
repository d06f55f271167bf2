using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>Reports of an invented body, for tests that say themselves which figures matter.</summary>
internal static class SampleReports
{
    public static AnnualReport2021 Empty2021 { get; } =
        new(ReportHeader.Empty, Narratives.Empty, ReportFigures.Missing(EditionSchemas.Format2021));

    public static AnnualReport2019 Empty2019 { get; } =
        new(ReportHeader.Empty, Narratives.Empty, ReportFigures.Missing(EditionSchemas.Format2019));

    public static AnnualReport Empty(EditionSchema edition) =>
        AnnualReport.Create(ReportHeader.Empty, Narratives.Empty, ReportFigures.Missing(edition));

    /// <summary>A report whose every cell holds its own figure, counted from 1; a group that may be printed as one row is not.</summary>
    public static AnnualReport Numbered(EditionSchema edition)
    {
        int next = 0;
        return AnnualReport.Create(
            new ReportHeader(edition.FirstYear, "青禾县司法局", "青禾县司法局政府信息公开工作年度报告", new ReportDate(edition.FirstYear + 1, 1, 20)),
            new Narratives("引言", "总体情况", "问题", "其他"),
            new ReportFigures(
                edition,
                [.. edition.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default(Figure) : ++next))]));
    }
}
