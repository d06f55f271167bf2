using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Cells;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“要素齐全检查”: whether tables, rows and cells are there and can be read; of a text, reading has said so.</summary>
internal sealed class PresenceRule : IReportRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [FigureDescriptors.MissingTable, FigureDescriptors.MissingCells, FigureDescriptors.Unreadable];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        // JSON and lists of figures are not searched for rows, and a figure in them may have been unreadable before
        if (context.Parsed is { Raw.Text.Length: > 0 })
        {
            return;
        }

        foreach (FigureTable figures in context.Figures.Tables)
        {
            if (figures.IsMissing)
            {
                sink.Add(MissingTable(figures.Schema, context));
            }
            else
            {
                Check(figures, FigureState.Missing, FigureDescriptors.MissingCells, context, sink);
                Check(figures, FigureState.Unreadable, FigureDescriptors.Unreadable, context, sink);
            }
        }
    }

    /// <summary>A body without data may publish prose only; a report with some of the tables lacks the others.</summary>
    private static Diagnostic MissingTable(TableSchema table, RuleContext context) =>
        new(FigureDescriptors.MissingTable, "/" + table.Code.Key, new DiagnosticArgument("table", table.Title))
        {
            Severity = context.Figures.Tables.All(figures => figures.IsMissing) ? Severity.Info : Severity.Error,
        };

    private static void Check(FigureTable figures, FigureState state, DiagnosticDescriptor descriptor, RuleContext context, DiagnosticSink sink)
    {
        foreach (LineSchema line in figures.Schema.Lines)
        {
            if (!IsExpected(line, figures))
            {
                continue;
            }

            for (int i = 0; i < line.Cells.Length; i++)
            {
                if (figures[line.FirstSlot + i].State == state)
                {
                    Report(figures, state, descriptor, context, sink);
                    return;
                }
            }
        }
    }

    private static void Report(FigureTable figures, FigureState state, DiagnosticDescriptor descriptor, RuleContext context, DiagnosticSink sink)
    {
        ImmutableArray<LineSchema> lines = [.. figures.Schema.Lines.Where(line => IsExpected(line, figures))];
        IEnumerable<CellSchema> cells = lines.SelectMany(line => line.Cells).Where(cell => figures[cell].State == state && !IsSaid(cell, context));
        foreach (CellPattern pattern in CellPatterns.Find(figures.Schema, lines, cells))
        {
            sink.Add(pattern.Finding(descriptor));
        }
    }

    private static bool IsSaid(CellSchema cell, RuleContext context) => context.Parsed?.Diagnostics.Any(finding => finding.Address == cell.Address) == true;

    /// <summary>A group that may be printed as one row is either that row or its sub-rows.</summary>
    private static bool IsExpected(LineSchema line, FigureTable figures)
    {
        if (line.IsAlternative)
        {
            return figures.HasLine(line);
        }

        foreach (RowSchema group in line.Groups)
        {
            if (group.MayBePrintedAsOneRow && figures.Schema.TryFind(group.Code, out LineSchema? printed) && figures.HasLine(printed))
            {
                return false;
            }
        }

        return true;
    }
}
