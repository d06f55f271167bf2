using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Testing.Generating;

internal static class ReportShrinkers
{
    /// <summary>Simpler figures that are still consistent: leaves are zeroed, halved or rounded, and the totals follow.</summary>
    public static IEnumerable<ReportFigures> Consistent(ReportFigures figures)
    {
        foreach (FigureTable table in figures.Tables)
        {
            yield return Replace(figures, ConsistentTable.Create(table.Schema, _ => 0));
        }

        foreach (FigureTable table in figures.Tables)
        {
            foreach (CellSchema changed in table.Schema.Cells)
            {
                foreach (decimal smaller in Smaller(table[changed].Value))
                {
                    yield return Replace(figures, ConsistentTable.Create(table.Schema, cell => cell == changed ? smaller : table[cell].Value));
                }
            }
        }
    }

    /// <summary>Figures of which less is there.</summary>
    public static IEnumerable<ReportFigures> Any(ReportFigures figures)
    {
        foreach (FigureTable table in figures.Tables)
        {
            yield return Replace(figures, FigureTable.Missing(table.Schema));
        }

        foreach (FigureTable table in figures.Tables)
        {
            foreach (CellSchema cell in table.Schema.Cells)
            {
                yield return Replace(figures, table.With(cell, default));
            }
        }
    }

    private static IEnumerable<decimal> Smaller(decimal value) =>
        new[] { 0, decimal.Truncate(value / 2), decimal.Truncate(value) }.Distinct().Where(smaller => smaller != value);

    private static ReportFigures Replace(ReportFigures figures, FigureTable changed) =>
        new(figures.Edition, [.. figures.Tables.Select(table => table.Schema == changed.Schema ? changed : table)]);
}
