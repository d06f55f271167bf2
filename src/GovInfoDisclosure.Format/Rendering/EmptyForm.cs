using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“空表”: the form of an edition before anything is filled in.</summary>
public static class EmptyForm
{
    /// <summary>“空表”: a report whose every cell is blank and that says nothing of itself.</summary>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    /// <exception cref="ArgumentException">The edition has no report type.</exception>
    public static AnnualReport Of(EditionSchema edition) => AnnualReport.Create(
        ReportHeader.Empty,
        Narratives.Empty,
        new ReportFigures(
            Guard.NotNull(edition, nameof(edition)),
            [.. edition.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default : Figure.Blank))]));
}
