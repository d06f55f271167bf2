using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Duties;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Tables;

/// <summary>“规章制定权检查”: regulations reported by a body that cannot make them: below the city, or a department.</summary>
internal sealed class RegulationsRule : IReportRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [PlausibilityDescriptors.RegulationsWithoutPower, PlausibilityDescriptors.RegulationsOfDepartment];

    public bool AppliesTo(EditionSchema edition) => edition.Tables.Any(table => table.TryFind(DisclosureRows.Regulations, out _));

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        FigureTable table = context.Figures.Table(TableCode.ProactiveDisclosure);
        if (!table.Schema.TryFind(DisclosureRows.Regulations, out LineSchema? line) || !HasAny(table, line))
        {
            return;
        }

        AgencyTold agency = AgencyTold.Of(context);
        string? name = context.Report.Header.Agency;
        if (agency.Kind == AgencyKind.Township || (name is not null && AgencyName.IsOfCountyOrBelow(name)))
        {
            bool told = agency.ByOption || agency.Kind is AgencyKind.Government or AgencyKind.Department;
            sink.Add(Finding(PlausibilityDescriptors.RegulationsWithoutPower, table, line, name) with
            {
                Severity = told ? Severity.Warning : Severity.Info,
            });
        }
        else if (agency.Kind == AgencyKind.Department && MadeThisYear(table, line))
        {
            sink.Add(Finding(PlausibilityDescriptors.RegulationsOfDepartment, table, line, name));
        }
    }

    private static bool HasAny(FigureTable table, LineSchema line)
    {
        foreach (CellSchema cell in line.Cells)
        {
            if (table[cell.Slot].Value > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MadeThisYear(FigureTable table, LineSchema line) => line.Cells.Any(cell =>
        (cell.Column.Code == DisclosureColumns.Issued || cell.Column.Code == DisclosureColumns.NewlyMade) && table[cell].Value > 0);

    private static Diagnostic Finding(DiagnosticDescriptor descriptor, FigureTable table, LineSchema line, string? name) => new(
        descriptor,
        line.Row.Code.Pointer,
        new("figures", string.Join("，", line.Cells.Where(cell => table[cell].Value > 0).Select(cell => $"{cell.Column.Label} {table[cell]}"))),
        name is null ? new("body", new LocalizedText("本机关", "this body")) : new("body", name))
    {
        Related = [.. line.Cells.Select(cell => cell.Address)],
    };
}
