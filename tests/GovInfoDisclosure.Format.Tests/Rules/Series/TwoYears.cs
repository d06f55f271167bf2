using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Rules.Series;

/// <summary>Two consecutive reports of one body between which every statement holds; figures are small, so that nothing jumps.</summary>
internal static class TwoYears
{
    public static (AnnualReport Last, AnnualReport Next) Create(EditionSchema before, EditionSchema now, int seed)
    {
        var random = new Random(seed);
        int year = before == now ? now.FirstYear : now.FirstYear - 1;
        AnnualReport last = Report(before, year, random);
        AnnualReport next = Report(now, year + 1, random);
        foreach (YearIdentity identity in YearReconciliations.All.SelectMany(statement => statement.Between(before, now)))
        {
            decimal expected = identity.LastYear.Sum(cell => cell.Sign * last.Figures[cell.Cell].Value)
                - identity.ThisYear.Skip(1).Sum(cell => cell.Sign * next.Figures[cell.Cell].Value);
            next = next.WithFigure(identity.ThisYear[0].Cell.Address, expected);
        }

        return (last, next);
    }

    private static AnnualReport Report(EditionSchema edition, int year, Random random) => AnnualReport.Create(
        new ReportHeader(year, "某县某局"),
        Narratives.Empty,
        new ReportFigures(
            edition,
            [.. edition.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default(Figure) : Figure.Reported(Value(cell, random))))]));

    // totals follow from nothing here: only what ties the years together matters
    private static decimal Value(CellSchema cell, Random random) =>
        cell.Column.Code == DisclosureColumns.Repealed ? random.Next(2)
        : cell.Column.Code == DisclosureColumns.PublishedInTotal ? 12
        : cell.Column.Code == DisputeColumns.Total ? 10
        : 2 + random.Next(6);
}
