using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Breaking;

/// <summary>Single cells: nothing, a mark, no whole number, or no number at all.</summary>
internal static class CellBreaks
{
    private const string Penalties = "/proactiveDisclosure/penalties/decisions";
    private const string Amount = "/proactiveDisclosure/administrativeFees/amountCollected";

    public static IEnumerable<RuleBreak> All =>
    [
        Cell("GID2101", Penalties, Figure.Blank),
        Cell("GID2102", Penalties, Figure.Dash("/")),
        Cell("GID2104", Penalties, -3),
        Cell("GID2105", Penalties, 2.5m),
        Cell("GID2106", Amount, 1.23456m) with { Edition = "2021" },
        Cell("GID2107", Penalties, default),
        Cell("GID2109", Penalties, Figure.Unreadable("3O")),
        new("GID2103", null, (report, _) => WithFigures(report, table => FigureTable.Create(
            table.Schema, cell => table[cell].State == FigureState.Missing ? default : Figure.Blank))),
        .. new[] { TableCode.Requests, TableCode.Disputes }.Select(code => new RuleBreak("GID2108", "/" + code.Key, (report, _) =>
            WithFigures(report, table => table.Schema.Code == code ? FigureTable.Missing(table.Schema) : table))),
    ];

    // the other figures of the row bear any figure in this cell
    private static RuleBreak Cell(string id, string address, Figure figure) => new(id, address, (report, _) => report.WithFigure(address, figure))
    {
        Prepare = report => report.WithTables((cell, value) => cell.Column.Code.Key == "itemsLastYear" ? value + 1 : value),
    };

    private static AnnualReport WithFigures(AnnualReport report, Func<FigureTable, FigureTable> change) =>
        AnnualReport.Create(report.Header, report.Narratives, new ReportFigures(report.Edition, [.. report.Figures.Tables.Select(change)]));
}
