using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Testing;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>Holds what was read against the report that was printed.</summary>
internal static class Readback
{
    /// <summary>Puts a figure into every cell in turn by a pattern that the report's own figures move, so that rows lose one, several or no cell.</summary>
    public static AnnualReport Change(AnnualReport report, Figure figure, int share)
    {
        // of the figures alone: the hash of a text differs from run to run
        int state = report.Edition.Tables.SelectMany(table => table.Cells).Aggregate(
            17, (all, cell) => unchecked((all * 31) + (report.Figures[cell].IsReported ? (int)(report.Figures[cell].Value % 1000) : 0)));
        foreach (CellSchema cell in report.Edition.Tables.SelectMany(table => table.Cells).Where(cell => !cell.Line.IsAlternative))
        {
            state = unchecked((state * 1103515245) + 12345);
            report = (state >>> 16) % share == 0 ? report.WithFigure(cell.Address, figure) : report;
        }

        return report;
    }

    public static void AssertSame(AnnualReport expected, ParseResult result)
    {
        Assert.Equal(ParseStatus.Report, result.Status);
        Assert.Equal(expected.Edition.Code, result.Edition!.Code);
        Assert.Equal(expected.Header.Year, result.Report!.Header.Year);
        foreach (CellSchema cell in expected.Edition.Tables.SelectMany(table => table.Cells))
        {
            Assert.True(expected.Figures[cell] == result.Report.Figures[cell], $"{cell.Address}: {expected.Figures[cell]} was read as {result.Report.Figures[cell]}");
        }
    }

    public static void AssertNothingSilent(AnnualReport expected, ParseResult result)
    {
        Assert.Equal(ParseStatus.Report, result.Status);
        Assert.Equal("", string.Join("\n", ReadingComparison.Of(expected, result).Where(difference => !difference.IsFlagged && difference.Address != "/agency")));
    }
}
