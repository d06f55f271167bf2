using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports;

/// <summary>Pairs each edition with its record: the one place that a new edition is registered.</summary>
internal sealed class ReportCatalog(
    params (EditionSchema Edition, Func<ReportHeader, Narratives, ReportFigures, AnnualReport> Create)[] entries)
{
    public static ReportCatalog Default { get; } = new(
        (EditionSchemas.Format2019, (header, narratives, figures) => new AnnualReport2019(header, narratives, figures)),
        (EditionSchemas.Format2021, (header, narratives, figures) => new AnnualReport2021(header, narratives, figures)));

    public ImmutableArray<EditionSchema> Editions { get; } = [.. entries.Select(entry => entry.Edition)];

    /// <summary>The edition for a report year; null before the first.</summary>
    public EditionSchema? ForYear(int year) => Editions.FirstOrDefault(edition => edition.Covers(year));

    /// <exception cref="ArgumentException">The edition is not registered.</exception>
    public AnnualReport Create(ReportHeader header, Narratives narratives, ReportFigures figures)
    {
        foreach (var (edition, create) in entries)
        {
            if (ReferenceEquals(edition, figures.Edition))
            {
                return create(header, narratives, figures);
            }
        }

        throw new ArgumentException($"There is no report type for the edition {figures.Edition.Code}.", nameof(figures));
    }
}
