using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Cells;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“要素齐全检查”: tables, rows and cells that the form asks for; when the report was read from a document, reading has said so already.</summary>
internal sealed class PresenceRule : IReportRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [FigureDescriptors.MissingTable, FigureDescriptors.MissingCells];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Parsed is not null)
        {
            return;
        }

        foreach (FigureTable figures in context.Figures.Tables)
        {
            if (figures.IsMissing)
            {
                sink.Add(MissingTable(figures.Schema, context));
            }
            else if (HasGap(figures))
            {
                ReportGaps(figures, sink);
            }
        }
    }

    /// <summary>A body without data may publish prose only; a report with some of the tables lacks the others.</summary>
    private static Diagnostic MissingTable(TableSchema table, RuleContext context) =>
        new(FigureDescriptors.MissingTable, "/" + table.Code.Key, new DiagnosticArgument("table", table.Title))
        {
            Severity = context.Figures.Tables.All(figures => figures.IsMissing) ? Severity.Info : Severity.Error,
        };

    private static bool HasGap(FigureTable figures)
    {
        foreach (LineSchema line in figures.Schema.Lines)
        {
            if (IsExpected(line, figures))
            {
                foreach (CellSchema cell in line.Cells)
                {
                    if (figures[cell.Slot].State == FigureState.Missing)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static void ReportGaps(FigureTable figures, DiagnosticSink sink)
    {
        ImmutableArray<LineSchema> lines = [.. figures.Schema.Lines.Where(line => IsExpected(line, figures))];
        IEnumerable<CellSchema> missing = lines.SelectMany(line => line.Cells).Where(cell => figures[cell].State == FigureState.Missing);
        foreach (CellPattern pattern in CellPatterns.Find(figures.Schema, lines, missing))
        {
            sink.Add(pattern.Finding(FigureDescriptors.MissingCells));
        }
    }

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
