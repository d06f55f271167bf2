using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“公开总数核对”: in the 2019 edition the total published grows by what was published, and seldom shrinks.</summary>
internal sealed class PublishedTotalRule : ISeriesRule
{
    private static readonly ImmutableArray<RowCode> Rows = [DisclosureRows.Regulations, DisclosureRows.NormativeDocuments];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [SeriesDescriptors.PublishedTotalGrew, SeriesDescriptors.PublishedTotalShrank];

    public bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear) => HasTotal(lastYear) && HasTotal(thisYear);

    public void Check(SeriesContext context, DiagnosticSink sink)
    {
        if (!context.AreConsecutive)
        {
            return;
        }

        FigureTable last = context.LastYear.Figures.Table(TableCode.ProactiveDisclosure);
        FigureTable now = context.ThisYear.Figures.Table(TableCode.ProactiveDisclosure);
        foreach (RowCode row in Rows)
        {
            if (last[row, DisclosureColumns.PublishedInTotal] is { IsReported: true } before
                && now[row, DisclosureColumns.PublishedInTotal] is { IsReported: true } total
                && now[row, DisclosureColumns.NewlyPublished] is { IsReported: true } published
                && now.Schema.TryFind(row, out LineSchema? line))
            {
                Check(line, before.Value, published.Value, total.Value, sink);
            }
        }
    }

    private static void Check(LineSchema line, decimal before, decimal published, decimal total, DiagnosticSink sink)
    {
        string address = line.Row.Code.Pointer + "/" + DisclosureColumns.PublishedInTotal.Key;
        if (total > before + published)
        {
            sink.Add(new Diagnostic(
                SeriesDescriptors.PublishedTotalGrew,
                address,
                new DiagnosticArgument("row", FormWording.NameOf(line)),
                new DiagnosticArgument("before", before),
                new DiagnosticArgument("published", published),
                new DiagnosticArgument("total", total),
                new DiagnosticArgument("difference", total - before - published)));
        }
        else if (total < before)
        {
            sink.Add(new Diagnostic(
                SeriesDescriptors.PublishedTotalShrank,
                address,
                new DiagnosticArgument("row", FormWording.NameOf(line)),
                new DiagnosticArgument("before", before),
                new DiagnosticArgument("total", total)));
        }
    }

    private static bool HasTotal(EditionSchema edition) => edition.TryFindCell(
        DisclosureRows.NormativeDocuments.Pointer + "/" + DisclosureColumns.PublishedInTotal.Key, out _);
}
