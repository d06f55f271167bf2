using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>Adds up identities without the library's rules.</summary>
internal static class Sums
{
    public static IEnumerable<string> Broken(ReportFigures figures) =>
        from table in figures.Tables
        from identity in table.Schema.IdentitiesFor(table)
        where Sum(table, identity.Left) != Sum(table, identity.Right)
        select identity.Name;

    private static decimal Sum(FigureTable table, IEnumerable<CellSchema> cells) => cells.Sum(cell => table[cell].Value);
}
