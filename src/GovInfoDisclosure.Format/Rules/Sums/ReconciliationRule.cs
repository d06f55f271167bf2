using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>“勾稽关系检查”: every sum of the form; broken sums with one cause are one finding.</summary>
internal sealed class ReconciliationRule : IReportRule
{
    private const int MaxHypotheses = 25;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => ReconciliationDescriptors.All;

    public bool AppliesTo(EditionSchema edition) => true;

    /// <summary>Whether an identity is evaluated; not when findings about it are not wanted.</summary>
    public static bool IsEnabled(Identity identity, RuleContext context) => context.IsEnabled(DescriptorOf(identity));

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        foreach (FigureTable figures in context.Figures.Tables)
        {
            if (HasBroken(figures, context))
            {
                Explain(figures, context, sink);
            }
        }
    }

    private static bool HasBroken(FigureTable figures, RuleContext context)
    {
        foreach (Identity identity in figures.Schema.IdentitiesFor(figures))
        {
            if (IdentityCheck.Of(identity, figures).Verdict == Verdict.CannotHold && IsEnabled(identity, context))
            {
                return true;
            }
        }

        return false;
    }

    private static void Explain(FigureTable figures, RuleContext context, DiagnosticSink sink)
    {
        var system = new SumSystem(
            figures,
            from identity in figures.Schema.IdentitiesFor(figures).AsEnumerable()
            where IsEnabled(identity, context)
            select IdentityCheck.Of(identity, figures));
        foreach (Cause cause in CauseFinder.Find(system))
        {
            sink.Add(Finding(cause, system, figures));
        }
    }

    private static Diagnostic Finding(Cause cause, SumSystem system, FigureTable figures)
    {
        ImmutableArray<IdentityCheck> broken = [.. cause.Constraints.Select(constraint => system.Constraints[constraint])];
        ImmutableArray<Slip> slips = Slip.Rank(cause.Repairs, figures);
        string address = AddressOf(slips, broken);
        IdentityCheck first = broken[0];
        string citation = first.Identity.Reconciliation.Citation;
        return new Diagnostic(
            DescriptorOf(first.Identity),
            address,
            new DiagnosticArgument("subject", SumWording.SubjectOf(first.Identity)),
            new DiagnosticArgument("sum", first.Left.Sum),
            new DiagnosticArgument("parts", SumWording.Terms(first.Identity.Left, figures)),
            new DiagnosticArgument("total", first.Right.Sum),
            new DiagnosticArgument("totalParts", SumWording.Terms(first.Identity.Right, figures)),
            new DiagnosticArgument("difference", Math.Abs(first.Difference)),
            new DiagnosticArgument("also", SumWording.Also(broken.RemoveAt(0), figures)),
            new DiagnosticArgument("fix", SumWording.Fix(slips, figures)),
            new DiagnosticArgument("citation", new LocalizedText(citation, citation)))
        {
            Related = [.. CellsOf(broken).Select(cell => cell.Address).Where(cell => cell != address)],
            Identities = [.. broken.Select(check => check.Identity.Name)],
            Hypotheses = [.. slips.Take(MaxHypotheses).Select(slip => slip.ToHypothesis(figures))],
            HypothesesLeftOut = Math.Max(0, slips.Length - MaxHypotheses),
        };
    }

    /// <summary>The one cell to change; else the smallest part that holds every cell that may have to be changed.</summary>
    private static string AddressOf(ImmutableArray<Slip> slips, ImmutableArray<IdentityCheck> broken)
    {
        if (slips.Length == 1)
        {
            return slips[0].Repair.Steps[0].Cell.Address;
        }

        IEnumerable<CellSchema> cells =
            slips.IsEmpty ? CellsOf(broken) : slips.SelectMany(slip => slip.Repair.Steps).Select(step => step.Cell);
        return AddressParts.Common(cells.Select(cell => cell.Line.Row.Code.Pointer));
    }

    private static IEnumerable<CellSchema> CellsOf(ImmutableArray<IdentityCheck> checks) =>
        checks.SelectMany(check => check.Identity.Left.Concat(check.Identity.Right)).Distinct().OrderBy(cell => cell.Slot);

    private static DiagnosticDescriptor DescriptorOf(Identity identity) => identity.Reconciliation.Kind switch
    {
        ReconciliationKind.ColumnBalance => ReconciliationDescriptors.Balance,
        ReconciliationKind.GroupTotal => ReconciliationDescriptors.OutcomesTotal,
        _ when identity.Right[0].Line.Table == TableCode.Disputes => ReconciliationDescriptors.DisputesTotal,
        _ => ReconciliationDescriptors.RowTotal,
    };
}
