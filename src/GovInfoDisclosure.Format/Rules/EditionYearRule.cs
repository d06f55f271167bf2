using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“格式年度检查”: whether the report uses the edition of the form that is in force for its year.</summary>
/// <param name="editions">The editions that are known, in the order in which they came into force.</param>
internal sealed class EditionYearRule(ImmutableArray<EditionSchema> editions) : IReportRule
{
    private const string YearAddress = "/year";
    private const int MaxEvidence = 4;

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [StatutoryDescriptors.EditionOfOtherYear, StatutoryDescriptors.BeforeFirstEdition];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Report.Header.Year is { } year && !context.Edition.Covers(year))
        {
            Report(year, context, sink);
        }
    }

    private void Report(int year, RuleContext context, DiagnosticSink sink)
    {
        if (editions.FirstOrDefault(edition => edition.Covers(year)) is not { } needed)
        {
            sink.Add(new Diagnostic(
                StatutoryDescriptors.BeforeFirstEdition,
                YearAddress,
                new DiagnosticArgument("year", year),
                new DiagnosticArgument("first", editions.Min(edition => edition.FirstYear))));
            return;
        }

        ImmutableArray<string> evidence = [.. Evidence(context.Figures, needed).Distinct(StringComparer.Ordinal).Take(MaxEvidence)];
        if (!evidence.IsEmpty)
        {
            sink.Add(new Diagnostic(
                StatutoryDescriptors.EditionOfOtherYear,
                YearAddress,
                new DiagnosticArgument("year", year),
                new DiagnosticArgument("needed", needed.Code),
                new DiagnosticArgument("notice", needed.Notice),
                new DiagnosticArgument("used", context.Edition.Code),
                new DiagnosticArgument("evidence", string.Join("、", evidence))));
        }
    }

    /// <summary>The labels of what the report has and the needed edition does not; without any the report could be of either.</summary>
    private static IEnumerable<string> Evidence(ReportFigures figures, EditionSchema needed) =>
        from table in figures.Tables
        from cell in table.Schema.Cells
        where table[cell].State != FigureState.Missing && !needed.TryFindCell(cell.Address, out _)
        select needed.Tables.Any(other => other.TryFind(cell.Line.Row.Code, out _)) ? cell.Column.Label : FormWording.NameOf(cell.Line.Row);
}
