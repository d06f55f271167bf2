using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Generating;

/// <summary>What offices write instead of zeros: nothing, a mark; and a group as one row.</summary>
internal static class OfficeHandwriting
{
    private static readonly Figure[] Zeros = [Figure.Blank, Figure.Dash("/"), Figure.Dash("-"), Figure.Dash("—"), Figure.Dash("无")];

    /// <summary>The same report as an office would fill it in; most write every zero.</summary>
    /// <param name="report">The report.</param>
    /// <param name="mayBeBlank">
    /// Whether cells may be blank: glued, “1” and “75” and a blank are the “1”, “7” and “5” of another report.
    /// </param>
    public static Gen<AnnualReport> Of(AnnualReport report, bool mayBeBlank) =>
        from oneIn in Gen.Elements(0, 0, 0, 40, 6, 1)
        from zero in Gen.Elements(mayBeBlank ? Zeros : [.. Zeros.Skip(1)])
        from asOneRow in Gen.Choose(0, 5)
        from chances in Gen.CollectToArray(report.Figures.Tables, table => Gen.CollectToArray(table.Schema.Cells, _ => Gen.Choose(0, Math.Max(0, oneIn - 1))))
        select AnnualReport.Create(
            report.Header,
            report.Narratives,
            new ReportFigures(report.Edition, [.. report.Figures.Tables.Select((table, i) => Write(asOneRow == 0 ? AsOneRow(table) : table, zero, oneIn, chances[i]))]));

    private static FigureTable Write(FigureTable table, Figure zero, int oneIn, int[] chances) => oneIn == 0 ? table : FigureTable.Create(
        table.Schema, cell => table[cell] is { IsReported: true, Value: 0 } && chances[cell.Slot] == 0 ? zero : table[cell]);

    public static FigureTable AsOneRow(FigureTable table) => FigureTable.Create(table.Schema, cell =>
        cell.Line.IsAlternative ? table.GroupTotal(cell.Line.Row.Code, cell.Column.Code)
        : cell.Line.Groups.Any(group => group.MayBePrintedAsOneRow) ? default
        : table[cell]);
}
