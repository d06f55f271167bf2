using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“上级核对”: the parent's figures are the sums of its bodies'; at least so much when some are missing. One finding per table.</summary>
internal sealed class ParentRule : IRollupRule
{
    private const int MaxCells = 6;

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [RollupDescriptors.ParentDiffers, RollupDescriptors.ParentSmaller, RollupDescriptors.FewerDocuments];

    public void Check(RollupContext context, DiagnosticSink sink)
    {
        bool complete = context.Rollup.IsComplete;
        foreach (IGrouping<TableCode, (CellSchema Cell, FigureDifference Difference)> table in Numbers(context).GroupBy(item => item.Cell.Line.Table))
        {
            TableSchema schema = context.Sum.Edition.Table(table.Key);
            Add(
                complete ? RollupDescriptors.ParentDiffers : RollupDescriptors.ParentSmaller,
                schema,
                [.. table.Where(item => IsSummed(item.Cell) && (complete || item.Difference.Change < 0))],
                context,
                sink);
            Add(
                RollupDescriptors.FewerDocuments,
                schema,
                [.. table.Where(item => item.Cell.Line.Row.Code == DisclosureRows.NormativeDocuments && item.Difference.Change < 0)],
                context,
                sink);
        }
    }

    private static IEnumerable<(CellSchema Cell, FigureDifference Difference)> Numbers(RollupContext context)
    {
        foreach (FigureDifference difference in context.Rollup.Differences)
        {
            if (difference.Change is not null && context.Sum.Edition.TryFindCell(difference.Address, out CellSchema? cell))
            {
                yield return (cell, difference);
            }
        }
    }

    /// <summary>Tables 3 and 4, and what table 2 counts per decision or amount; documents and items are not handed up.</summary>
    private static bool IsSummed(CellSchema cell) =>
        cell.Line.Table != TableCode.ProactiveDisclosure
        || cell.Column.Code == DisclosureColumns.Decisions
        || cell.Column.Code == DisclosureColumns.AmountCollected;

    private static void Add(
        DiagnosticDescriptor descriptor,
        TableSchema table,
        ImmutableArray<(CellSchema Cell, FigureDifference Difference)> cells,
        RollupContext context,
        DiagnosticSink sink)
    {
        if (cells.IsEmpty)
        {
            return;
        }

        // totals say most
        IEnumerable<string> described = cells
            .OrderByDescending(item => item.Cell.Column.IsTotal)
            .Take(MaxCells)
            .Select(item => $"{FormWording.NameOf(item.Cell)} {Number(item.Difference.To)}（合计 {Number(item.Difference.From)}）");
        sink.Add(new Diagnostic(
            descriptor,
            cells.Length == 1 ? cells[0].Cell.Address : "/" + table.Code.Key,
            new DiagnosticArgument("table", table.Title),
            new DiagnosticArgument("count", cells.Length),
            new DiagnosticArgument("members", context.Included.Length),
            new DiagnosticArgument("cells", string.Join("、", described) + (cells.Length > MaxCells ? "…" : "")))
        {
            Related = [.. cells.Select(item => item.Cell.Address)],
        });
    }

    private static string Number(Figure figure) => figure.Value.ToString(CultureInfo.InvariantCulture);
}
