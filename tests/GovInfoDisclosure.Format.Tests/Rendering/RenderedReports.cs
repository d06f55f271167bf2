using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Testing;

namespace GovInfoDisclosure.Format.Tests.Rendering;

/// <summary>Reports with everything that a printed form can show: blanks, marks, signs, decimals, large figures, what could not be read, missing rows and tables.</summary>
internal static class RenderedReports
{
    private static readonly Figure[] Odd =
    [
        Figure.Blank, Figure.Dash("-"), Figure.Dash("/"), Figure.Dash("—"), Figure.Dash("无"), Figure.Dash("不涉及"), Figure.Dash("*"), -3, -12.5m, 0.0004m,
        11_500_000, 99_999_999_999.9999m, 999_999_999_999_999, Figure.Unreadable("3O"), Figure.Unreadable("1 2"), Figure.Unreadable("12"), Figure.Unreadable("/"),
        Figure.Unreadable("？"),
    ];

    public static Arbitrary<AnnualReport> Of(EditionSchema edition) => Arb.From(
        from report in ReportArbitraries.Consistent(edition).Generator
        from share in Gen.Elements(0, 0, 2, 20)
        from chances in Gen.CollectToArray(edition.Tables, table => Gen.CollectToArray(table.Cells, _ => Gen.Choose(0, 99)))
        from odd in Gen.CollectToArray(edition.Tables, table => Gen.CollectToArray(table.Cells, _ => Gen.Elements(Odd)))
        from missingTable in Gen.Frequency((6, Gen.Constant(-1)), (1, Gen.Choose(0, edition.Tables.Length - 1)))
        from missingLine in Gen.Choose(0, 60)
        from asOneRow in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select AnnualReport.Create(
            report.Header,
            report.Narratives,
            new ReportFigures(edition, [.. edition.Tables.Select((table, i) => i == missingTable ? FigureTable.Missing(table) : FigureTable.Create(
                table,
                cell => !IsPrinted(cell.Line, missingLine, asOneRow) ? default : chances[i][cell.Slot] < share ? odd[i][cell.Slot] : report.Figures[cell].IsReported ? report.Figures[cell] : 7))])),
        report => []);

    // a row of table 2 or 3 may be missing; those of table 4 stand beside each other
    private static bool IsPrinted(LineSchema line, int missingLine, bool asOneRow) =>
        line.IsAlternative ? asOneRow
        : !(asOneRow && line.Groups.Any(group => group.MayBePrintedAsOneRow)) && (line.Table == TableCode.Disputes || line.Index != missingLine);
}
