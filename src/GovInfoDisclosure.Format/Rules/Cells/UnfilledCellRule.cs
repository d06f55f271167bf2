using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Cells;

/// <summary>“漏填检查”: blanks, and marks instead of numbers; one finding per pattern, with what the sums say about it.</summary>
internal sealed class UnfilledCellRule : IReportRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [FigureDescriptors.Blank, FigureDescriptors.Dash, FigureDescriptors.BlankForm];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (IsBlankForm(context.Figures, out int cells))
        {
            sink.Add(new Diagnostic(FigureDescriptors.BlankForm, address: null, new DiagnosticArgument("count", cells)));
            return;
        }

        foreach (FigureTable figures in context.Figures.Tables)
        {
            Check(figures, FigureState.Blank, context, sink);
            Check(figures, FigureState.Dash, context, sink);
        }
    }

    /// <summary>Whether the report has cells and every one of them is blank.</summary>
    public static bool IsBlankForm(ReportFigures report, out int cells)
    {
        cells = 0;
        foreach (FigureTable figures in report.Tables)
        {
            for (int slot = 0; slot < figures.Schema.Cells.Length; slot++)
            {
                FigureState state = figures[slot].State;
                if (state is not (FigureState.Blank or FigureState.Missing))
                {
                    return false;
                }

                cells += state == FigureState.Blank ? 1 : 0;
            }
        }

        return cells > 0;
    }

    private static void Check(FigureTable figures, FigureState state, RuleContext context, DiagnosticSink sink)
    {
        for (int slot = 0; slot < figures.Schema.Cells.Length; slot++)
        {
            if (figures[slot].State == state)
            {
                Report(figures, state, context, sink);
                return;
            }
        }
    }

    private static void Report(FigureTable figures, FigureState state, RuleContext context, DiagnosticSink sink)
    {
        TableSchema table = figures.Schema;
        foreach (CellPattern pattern in CellPatterns.Find(
            table, table.Lines.Where(figures.HasLine), table.Cells.Where(cell => figures[cell].State == state)))
        {
            var verdict = new DiagnosticArgument("verdict", BlankVerdict.Of(pattern, figures, context));
            Diagnostic finding = state == FigureState.Blank
                ? pattern.Finding(FigureDescriptors.Blank, verdict)
                : pattern.Finding(FigureDescriptors.Dash, verdict, new DiagnosticArgument("mark", MarksOf(pattern, figures)));
            sink.Add(state == FigureState.Blank && pattern.IsDetailTotals ? finding with { Severity = Severity.Info } : finding);
        }
    }

    private static string MarksOf(CellPattern pattern, FigureTable figures) =>
        string.Join("”“", pattern.Cells.Select(cell => figures[cell].Mark).Distinct(StringComparer.Ordinal));
}
