using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Series;

/// <summary>“抄用上年检查”: figures that are all last year's, and a part five in last year's words.</summary>
internal sealed class CopyRule : ISeriesRule
{
    private const string Text = "/narratives/issuesAndImprovements";

    /// <summary>Shorter texts, such as 无, are alike without being copied.</summary>
    private const int LeastLength = 30;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [SeriesDescriptors.CopiedFigures, SeriesDescriptors.CopiedText];

    public bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear) => true;

    public void Check(SeriesContext context, DiagnosticSink sink)
    {
        if (context.LastYear.Header.Year is { } last && last == context.ThisYear.Header.Year)
        {
            return; // one report held against itself
        }

        if (context.LastYear.Figures.Equals(context.ThisYear.Figures))
        {
            CheckFigures(context.ThisYear.Figures, sink);
        }

        string? before = context.LastYear.Narratives.IssuesAndImprovements;
        string? now = context.ThisYear.Narratives.IssuesAndImprovements;
        if (before is { Length: >= LeastLength } && now is { Length: >= LeastLength })
        {
            decimal percent = decimal.Floor(TextSimilarity.Of(before, now) * 100);
            if (percent >= context.ThresholdOf(SeriesDescriptors.CopiedText))
            {
                sink.Add(new Diagnostic(SeriesDescriptors.CopiedText, Text, new DiagnosticArgument("percent", percent))
                {
                    Severity = percent >= 100 ? Severity.Warning : Severity.Info,
                });
            }
        }
    }

    private static void CheckFigures(ReportFigures figures, DiagnosticSink sink)
    {
        int count = 0;
        int nonzero = 0;
        foreach (FigureTable table in figures.Tables)
        {
            foreach (CellSchema cell in table.Schema.Cells)
            {
                count += table[cell].IsReported ? 1 : 0;
                nonzero += table[cell].Value != 0 ? 1 : 0;
            }
        }

        if (nonzero > 0)
        {
            sink.Add(new Diagnostic(
                SeriesDescriptors.CopiedFigures, address: null, new DiagnosticArgument("count", count), new DiagnosticArgument("nonzero", nonzero)));
        }
    }
}
