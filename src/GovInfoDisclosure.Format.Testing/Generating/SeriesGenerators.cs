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
        select Link(wishes.Zip(prose, (figures, narratives) => (figures, narratives)).Select((wish, i) => First(header, firstYear + i, wish.narratives, wish.figures)));

    /// <summary>Series of the same years that are consistent still: one year has simpler figures, and those after it follow.</summary>
    public static IEnumerable<ImmutableArray<AnnualReport>> Shrink(ImmutableArray<AnnualReport> years)
    {
        decimal size = SizeOf(years);
        foreach (int i in Enumerable.Range(0, years.Length))
        {
            foreach (ReportFigures figures in ReportShrinkers.Consistent(years[i].Figures))
            {
                ImmutableArray<AnnualReport> simpler = Link(years.SetItem(i, AnnualReport.Create(years[i].Header, years[i].Narratives, figures)));

                // what follows from other years may be more than what was wished for: only less ends
                if (SizeOf(simpler) < size)
                {
                    yield return simpler;
                }
            }
        }
    }

    private static EditionSchema EditionOf(int year) => EditionSchemas.All.First(edition => edition.Covers(year));

    private static AnnualReport First(ReportHeader header, int year, Narratives narratives, ReportFigures figures) => AnnualReport.Create(
        header with { Year = year, Title = $"{header.Agency}{year}年政府信息公开工作年度报告", PublishedOn = new ReportDate(year + 1, 1, 20) },
        narratives with { IssuesAndImprovements = TextGenerators.IssuesOf(year) },
        figures);

    // each year's figures are what is wished for; those of the year before come first
    private static ImmutableArray<AnnualReport> Link(IEnumerable<AnnualReport> wishes) => wishes.Aggregate(
        ImmutableArray<AnnualReport>.Empty, (years, wish) => years.Add(years.IsEmpty ? wish : Next(years[years.Length - 1].Figures, wish)));

    private static AnnualReport Next(ReportFigures last, AnnualReport wish) => AnnualReport.Create(
        wish.Header, wish.Narratives, new ReportFigures(wish.Edition, [.. wish.Figures.Tables.Select(table => Next(table, last))]));

    private static decimal SizeOf(ImmutableArray<AnnualReport> years) =>
        years.Sum(year => year.Figures.Tables.Sum(table => table.Schema.Cells.Sum(cell => Math.Abs(table[cell].Value))));

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
