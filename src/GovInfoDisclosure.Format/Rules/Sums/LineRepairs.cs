using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>Repairs of many cells of one row: every cell takes up what its column is off by, as after a shift of the row.</summary>
internal static class LineRepairs
{
    public static IEnumerable<Repair> Find(SumSystem system)
    {
        decimal[] differences = system.Differences();
        foreach (LineSchema line in system.Figures.Schema.Lines)
        {
            IEnumerable<Repair.Step> needed = line.Cells.SelectMany(cell => StepOf(cell, system, differences));
            Repair.Step[] steps = [.. needed.Where(step => system.CanChange(step.Cell, step.Delta))];
            var check = new RepairCheck(system, steps);
            if (steps.Length > CauseFinder.MaxCells && check.IsRepair)
            {
                yield return new Repair([.. steps], check.Mends);
            }
        }
    }

    private static IEnumerable<Repair.Step> StepOf(CellSchema cell, SumSystem system, decimal[] differences)
    {
        foreach (SumSystem.Term term in system.TermsOf(cell))
        {
            Identity identity = system.Constraints[term.Constraint].Identity;
            bool isColumn = identity.Reconciliation.Kind != ReconciliationKind.RowTotal;
            if (isColumn && !system.IsMet(term.Constraint, differences[term.Constraint]))
            {
                return [new Repair.Step(cell, -differences[term.Constraint] * term.Sign)];
            }
        }

        return [];
    }
}
