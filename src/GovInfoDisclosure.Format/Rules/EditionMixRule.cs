using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>“格式混用检查”: a group printed as one row, and rows or columns of another edition that reading could not place.</summary>
/// <param name="editions">The editions that are known.</param>
internal sealed class EditionMixRule(ImmutableArray<EditionSchema> editions) : IReportRule
{
    /// <summary>Shorter labels (其他, 总计) say nothing about the edition.</summary>
    private const int MinLabelLength = 4;

    /// <summary>A longer text is prose, where such words are in place.</summary>
    private const int MaxTextLength = 60;

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [StatutoryDescriptors.GroupPrintedAsOneRow, StatutoryDescriptors.LabelsOfOtherEdition];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        foreach (FigureTable figures in context.Figures.Tables)
        {
            foreach (LineSchema line in figures.Schema.Lines)
            {
                if (line.IsAlternative && figures.HasLine(line))
                {
                    sink.Add(new Diagnostic(
                        StatutoryDescriptors.GroupPrintedAsOneRow,
                        line.Row.Code.Pointer,
                        new DiagnosticArgument("row", FormWording.NameOf(line)),
                        new DiagnosticArgument("rows", string.Join("；", line.Row.Children.Select(row => row.Title))),
                        new DiagnosticArgument("count", line.Row.Children.Length),
                        new DiagnosticArgument("notice", context.Edition.Notice)));
                }
            }
        }

        if (context.Parsed is not null)
        {
            foreach (RawTable table in context.Parsed.Raw.Tables)
            {
                CheckUnclaimed(table, context, sink);
            }
        }
    }

    private void CheckUnclaimed(RawTable table, RuleContext context, DiagnosticSink sink)
    {
        if (table.Unclaimed.IsEmpty)
        {
            return;
        }

        ImmutableArray<string> own = [.. LabelsOf(context.Edition, table.Schema.Code)];
        string[] texts =
        [
            .. table.Unclaimed
                .SelectMany(row => row.Cells.Select(cell => cell.Text).Prepend(row.LabelText))
                .Select(WithoutBlanks)
                .Where(text => text.Length <= MaxTextLength),
        ];
        foreach (EditionSchema other in editions.Where(edition => edition != context.Edition))
        {
            ImmutableArray<string> labels =
            [
                .. LabelsOf(other, table.Schema.Code)
                    .Where(label => label.Length >= MinLabelLength && !own.Any(known => known.Contains(label)))
                    .Where(label => texts.Any(text => text.Contains(label)))
                    .Distinct(StringComparer.Ordinal),
            ];
            if (!labels.IsEmpty)
            {
                sink.Add(new Diagnostic(
                    StatutoryDescriptors.LabelsOfOtherEdition,
                    "/" + table.Schema.Code.Key,
                    new DiagnosticArgument("table", table.Schema.Title),
                    new DiagnosticArgument("other", other.Code),
                    new DiagnosticArgument("labels", string.Join("、", labels.Where(label => !labels.Any(longer => longer.Length > label.Length && longer.Contains(label))))),
                    new DiagnosticArgument("notice", context.Edition.Notice)));
            }
        }
    }

    private static IEnumerable<string> LabelsOf(EditionSchema edition, TableCode code)
    {
        TableSchema? table = edition.Tables.FirstOrDefault(table => table.Code == code);
        return table is null ? [] : table.Lines
            .SelectMany(line => line.Groups.Add(line.Row).SelectMany(row => row.Spellings.AddRange(row.Misprints).Add(row.Label)))
            .Concat(table.Blocks.SelectMany(block => block.Columns).SelectMany(column => column.Spellings.Add(column.Label)))
            .Select(WithoutBlanks);
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
