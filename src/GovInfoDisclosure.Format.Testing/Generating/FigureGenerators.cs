using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Testing.Generating;

internal static class FigureGenerators
{
    /// <summary>Marks that real reports print instead of a number.</summary>
    private static readonly string[] Marks = ["-", "/", "—", "－", "／", "无", "不涉及", "*", ""];

    private static readonly string[] Illegible = ["1 2", "叁", "3O", "？", "1,2,3", "\"5\"", "<b>7</b>", "8\n9", "𠮷", "0\0", ""];

    /// <param name="edition">The edition.</param>
    /// <param name="makesRegulations">Whether the body has the power to make regulations; others report none.</param>
    public static Gen<ReportFigures> Consistent(EditionSchema edition, bool makesRegulations) =>
        from size in Gen.Elements(BodySize.All)
        from figures in Consistent(edition, makesRegulations, size)
        select figures;

    /// <param name="edition">The edition.</param>
    /// <param name="makesRegulations">Whether the body has the power to make regulations; others report none.</param>
    /// <param name="size">How large the figures are.</param>
    public static Gen<ReportFigures> Consistent(EditionSchema edition, bool makesRegulations, BodySize size) =>
        from tables in Gen.CollectToArray(edition.Tables, table =>
            from wishes in Gen.CollectToArray(table.Cells, cell => Number(cell, size))
            select ConsistentTable.Create(table, cell => makesRegulations || cell.Line.Row.Code != DisclosureRows.Regulations ? wishes[cell.Slot] : 0))
        select new ReportFigures(edition, [.. tables]);

    public static Gen<ReportFigures> Any(EditionSchema edition) =>
        from tables in Gen.CollectToArray(edition.Tables, table => Gen.Frequency((1, Gen.Constant(FigureTable.Missing(table))), (5, AnyTable(table))))
        select new ReportFigures(edition, [.. tables]);

    private static Gen<FigureTable> AnyTable(TableSchema table) =>
        from figures in Gen.CollectToArray(table.Cells, _ => AnyFigure)
        from printed in Gen.CollectToArray(table.Lines, line => Gen.Choose(0, 9))
        select FigureTable.Create(table, cell => IsPrinted(cell.Line, table, printed) ? figures[cell.Slot] : default);

    // now and then a row is missing; a group printed as one row has no sub-rows
    private static bool IsPrinted(LineSchema line, TableSchema table, int[] chance) => line.IsAlternative
        ? chance[line.Index] < 3
        : chance[line.Index] > 0
            && !table.Lines.Any(group => group.IsAlternative && chance[group.Index] < 3 && line.Groups.Contains(group.Row));

    private static Gen<Figure> AnyFigure { get; } = Gen.Frequency(
        (1, Gen.Constant(default(Figure))),
        (2, Gen.Constant(Figure.Blank)),
        (2, Gen.Elements(Marks).Select(Figure.Dash)),
        (2, Gen.Elements(Illegible).Select(Figure.Unreadable)),
        (2, Gen.Constant(Figure.Reported(0))),
        (3, AnyNumber.Select(Figure.Reported)));

    // up to fifteen digits, the point anywhere among them
    private static Gen<decimal> AnyNumber =>
        from high in Gen.Choose(-99_999_999, 99_999_999)
        from low in Gen.Choose(0, 9_999_999)
        from digits in Gen.Choose(0, 14)
        from scale in Gen.Choose(0, 14)
        let units = decimal.Truncate(((high * 10_000_000m) + low) / PowerOfTen(digits))
        select units / PowerOfTen(Math.Min(scale, 14 - digits));

    // mostly zero or small, as real reports are, and those of small bodies most of all
    private static Gen<decimal> Number(CellSchema cell, BodySize size)
    {
        int greatest = size.GreatestOf(cell);
        Gen<int> magnitude = Gen.Frequency(
            (greatest < 100 ? 30 : 5, Gen.Constant(0)), (3, Gen.Choose(0, Math.Min(greatest, 9))), (1, Gen.Choose(0, greatest)));
        return cell.Column.Unit switch
        {
            Unit.TenThousandYuan => WithFraction(magnitude, 10_000),
            Unit.Yuan => WithFraction(magnitude, 100),
            _ when cell.Column.IsSigned => from value in magnitude from sign in Gen.Elements(-1, 1) select (decimal)(value * sign),
            _ => magnitude.Select(value => (decimal)value),
        };
    }

    private static Gen<decimal> WithFraction(Gen<int> whole, int parts) =>
        from value in whole
        from part in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(0, parts - 1)))
        select value == 0 ? 0 : value + ((decimal)part / parts);

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
