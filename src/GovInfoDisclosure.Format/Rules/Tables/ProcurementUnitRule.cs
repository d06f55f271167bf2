using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Tables;

/// <summary>“采购金额单位检查”: an amount in a column for which the form states no unit, printed without one.</summary>
internal sealed class ProcurementUnitRule : IReportRule
{
    private static readonly string Address = $"{DisclosureRows.CentralizedProcurement.Pointer}/{DisclosureColumns.TotalAmount.Key}";

    /// <summary>How far behind the label of the column its unit may stand: （单位：万元）.</summary>
    private const int MaxUnitLength = 8;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [PlausibilityDescriptors.ProcurementUnit];

    public bool AppliesTo(EditionSchema edition) => edition.TryFindCell(Address, out _);

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Figures[Address].Value > 0
            && context.Parsed is { } parsed
            && parsed.Locations.TryGetFigure(Address, out FigureLocation location)
            && location.Printed.IndexOf('元') < 0
            && !HeaderHasUnit(parsed.Raw.Text, context.Edition))
        {
            sink.Add(new Diagnostic(PlausibilityDescriptors.ProcurementUnit, Address, new DiagnosticArgument("printed", location.Printed.Trim())));
        }
    }

    private static bool HeaderHasUnit(string text, EditionSchema edition)
    {
        edition.TryFindCell(Address, out CellSchema? cell);
        string label = cell!.Column.Label;
        int end = text.LastIndexOf(label, StringComparison.Ordinal) + label.Length;
        return end >= label.Length && text.IndexOf('元', end, Math.Min(MaxUnitLength, text.Length - end)) >= 0;
    }
}
