using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Rules;

/// <summary>Reports whose sums all hold: random leaves that go together, and totals computed from them.</summary>
internal static class ConsistentReports
{
    public static IEnumerable<string> Codes => EditionSchemas.All.Select(edition => edition.Code);

    public static TheoryData<string> Editions => [.. Codes];

    public static EditionSchema Edition(string code) => EditionSchemas.All.Single(edition => edition.Code == code);

    public static AnnualReport Create(EditionSchema edition, int seed, bool otherHandlingAsOneRow = false)
    {
        var random = new Random(seed);
        int magnitude = (int)Math.Pow(10, random.Next(1, 5));
        FigureTable[] tables = [.. edition.Tables.Select(table => FigureTable.Create(table, cell =>
            IsPrinted(cell.Line, otherHandlingAsOneRow) ? (random.Next(3) == 0 ? 0 : random.Next(magnitude)) : default(Figure)))];
        for (int i = 0; i < tables.Length; i++)
        {
            tables[i] = Balance(tables[i].Schema.Lines.Aggregate(tables[i], MakePlausible));
        }

        return ReportCatalog.Default.Create(
            new ReportHeader(edition.FirstYear, "某市人民政府"), Narratives.Empty, new ReportFigures(edition, [.. tables]));
    }

    private static bool IsPrinted(LineSchema line, bool otherHandlingAsOneRow) => line.IsAlternative
        ? otherHandlingAsOneRow
        : !otherHandlingAsOneRow || !line.Groups.Any(group => group.Code == RequestRows.OtherHandling);

    /// <summary>Stocks contain what the year added, and where one of two figures needs the other, both are there.</summary>
    private static FigureTable MakePlausible(FigureTable table, LineSchema line)
    {
        table = Add(DisclosureColumns.InForce, DisclosureColumns.Issued);
        table = Add(DisclosureColumns.NewlyMade, DisclosureColumns.NewlyPublished);
        table = Add(DisclosureColumns.PublishedInTotal, DisclosureColumns.NewlyPublished);
        table = Add(DisclosureColumns.ItemsLastYear, DisclosureColumns.Decisions);
        table = Add(DisclosureColumns.TotalAmount, DisclosureColumns.Projects);
        return Add(DisclosureColumns.Projects, DisclosureColumns.TotalAmount);

        FigureTable Add(ColumnCode whole, ColumnCode part) =>
            line.Cells.FirstOrDefault(cell => cell.Column.Code == whole) is { } changed && line.Cells.FirstOrDefault(cell => cell.Column.Code == part) is { } added
                ? table.With(changed, table[changed].Value + table[added].Value)
                : table;
    }

    /// <summary>Fills in every total; new requests make up what the other rows of a column need.</summary>
    private static FigureTable Balance(FigureTable table)
    {
        foreach (Identity total in Identities(table, ReconciliationKind.GroupTotal))
        {
            table = table.With(total.Right[0], Sum(total.Left, table));
        }

        foreach (Identity balance in Identities(table, ReconciliationKind.ColumnBalance))
        {
            decimal needed = Sum(balance.Right, table);
            decimal carriedOver = Math.Min(needed, table[balance.Left[1]].Value);
            table = table.With(balance.Left[1], carriedOver).With(balance.Left[0], needed - carriedOver);
        }

        foreach (Identity row in Identities(table, ReconciliationKind.RowTotal))
        {
            table = table.With(row.Right[0], Sum(row.Left, table));
        }

        return table;
    }

    private static IEnumerable<Identity> Identities(FigureTable table, ReconciliationKind kind) =>
        table.Schema.IdentitiesFor(table).Where(identity => identity.Reconciliation.Kind == kind);

    private static decimal Sum(IEnumerable<CellSchema> cells, FigureTable table) => cells.Sum(cell => table[cell].Value);
}
