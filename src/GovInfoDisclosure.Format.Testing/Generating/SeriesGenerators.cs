using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Testing.Generating;

/// <summary>Reports of one body in consecutive years: what one year leaves, the next begins with.</summary>
internal static class SeriesGenerators
{
    public static Gen<ImmutableArray<AnnualReport>> Years(int firstYear, int count) =>
        from header in TextGenerators.Header(EditionOf(firstYear))
        from size in Gen.Elements(BodySize.All)
        from wishes in Gen.CollectToArray(Enumerable.Range(firstYear, count), year =>
            FigureGenerators.Consistent(EditionOf(year), TextGenerators.MakesRegulations(header.Agency!), size))
        from prose in Gen.CollectToArray(Enumerable.Range(firstYear, count), TextGenerators.Prose)
        select wishes.Zip(prose, (figures, narratives) => (figures, narratives)).Aggregate(
            ImmutableArray<AnnualReport>.Empty,
            (years, wish) => years.Add(Next(years.LastOrDefault(), header, firstYear + years.Length, wish.narratives, wish.figures)));

    private static EditionSchema EditionOf(int year) => EditionSchemas.All.First(edition => edition.Covers(year));

    private static AnnualReport Next(AnnualReport? last, ReportHeader first, int year, Narratives narratives, ReportFigures figures) => AnnualReport.Create(
        first with { Year = year, Title = $"{first.Agency}{year}年政府信息公开工作年度报告", PublishedOn = new ReportDate(year + 1, 1, 20) },
        narratives with { IssuesAndImprovements = TextGenerators.IssuesOf(year) },
        last is null ? figures : new ReportFigures(figures.Edition, [.. figures.Tables.Select(table => Next(table, last.Figures))]));

    private static FigureTable Next(FigureTable table, ReportFigures last) => table.Schema.Code == TableCode.Requests ? Requests(table, last)
        : table.Schema.Code == TableCode.Disputes ? Disputes(table, last)
        : Disclosure(table, last);

    // what was carried over is carried forward where the year does not settle it
    private static FigureTable Requests(FigureTable table, ReportFigures last)
    {
        decimal Carried(ColumnCode column) => last.Table(TableCode.Requests)[RequestRows.CarriedForward, column].Value;
        return ConsistentTable.Create(table.Schema, cell =>
        {
            ColumnCode column = cell.Column.Code;
            return cell.Line.Row.Code == RequestRows.CarriedOver ? Carried(column)
                : cell.Line.Row.Code == RequestRows.CarriedForward ? Math.Max(table[cell].Value, Carried(column) - table[RequestRows.OutcomesTotal, column].Value)
                : table[cell].Value;
        });
    }

    // cases that were pending are counted again
    private static FigureTable Disputes(FigureTable table, ReportFigures last) => ConsistentTable.Create(table.Schema, cell =>
        cell.Column.Code == DisputeColumns.Pending
            ? Math.Max(table[cell].Value, last.Table(TableCode.Disputes)[cell.Line.Row.Code, DisputeColumns.Pending].Value)
            : table[cell].Value);

    private static FigureTable Disclosure(FigureTable table, ReportFigures last)
    {
        EditionSchema edition = EditionSchemas.All.First(candidate => candidate.Tables.Contains(table.Schema));
        FigureTable before = last.Table(TableCode.ProactiveDisclosure);
        FigureTable next = ConsistentTable.Create(table.Schema, cell => Plausible(cell, table, before));
        foreach (YearIdentity identity in YearReconciliations.All.SelectMany(statement => statement.Between(last.Edition, edition))
            .Where(identity => identity.ThisYear[0].Cell.Line.Table == TableCode.ProactiveDisclosure))
        {
            decimal expected = identity.LastYear.Sum(cell => cell.Sign * last[cell.Cell].Value) - identity.ThisYear.Skip(1).Sum(cell => cell.Sign * next[cell.Cell].Value);
            next = next.With(identity.ThisYear[0].Cell, Math.Max(0, expected));
        }

        return ConsistentTable.Create(next.Schema, cell => next[cell].Value);
    }

    // no more is repealed than was in force, the total published grows by what was published, and amounts stay of one order
    private static decimal Plausible(CellSchema cell, FigureTable table, FigureTable before)
    {
        RowCode row = cell.Line.Row.Code;
        decimal Of(FigureTable figures, ColumnCode column) => figures.Schema.TryFind(row, out LineSchema? line) && line.Cells.Any(other => other.Column.Code == column) ? figures[row, column].Value : 0;
        decimal value = table[cell].Value;
        return cell.Column.Code == DisclosureColumns.Repealed
                ? Math.Min(value, Of(before, DisclosureColumns.InForce) + Of(before, DisclosureColumns.PublishedInTotal) + Of(table, DisclosureColumns.Issued))
            : cell.Column.Code == DisclosureColumns.PublishedInTotal ? Of(before, DisclosureColumns.PublishedInTotal) + Of(table, DisclosureColumns.NewlyPublished)
            : cell.Column.Code == DisclosureColumns.AmountCollected && Of(before, cell.Column.Code) > 0 ? Of(before, cell.Column.Code)
            : cell.Column.Code == DisclosureColumns.NetChange
                ? Math.Max(value, -(Of(before, DisclosureColumns.ItemsLastYear) + Of(before, DisclosureColumns.NetChange)))
            : cell.Column.Code == DisclosureColumns.Decisions && cell.Line.Cells.Any(other => other.Column.Code == DisclosureColumns.ItemsLastYear)
                && Of(before, DisclosureColumns.ItemsLastYear) + Of(before, DisclosureColumns.NetChange) == 0 && Of(table, DisclosureColumns.NetChange) <= 0 ? 0
            : value;
    }
}
