using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>
/// Finds every repair of a given number of cells that is not two smaller repairs. Each change makes one unmet constraint exact, and the
/// next change must touch a constraint that the changes so far have left off by another amount. That finds them all: among the few
/// cells of a repair one is always the only one in some broken constraint, which then tells by how much it must change.
/// </summary>
internal sealed class RepairSearch(SumSystem system, StepBudget budget)
{
    private readonly decimal[] _printed = system.Differences();
    private readonly decimal[] _differences = system.Differences();
    private readonly List<Repair.Step> _steps = [];
    private readonly Dictionary<string, Repair> _found = new(StringComparer.Ordinal);
    private int _size;
    private int _least;

    /// <summary>The repairs of this many cells; fewer than all when the budget is used up.</summary>
    /// <param name="size">How many cells.</param>
    /// <param name="least">How many broken constraints a repair must mend to be of use.</param>
    public ImmutableArray<Repair> Find(int size, int least)
    {
        _size = size;
        _least = least;
        _found.Clear();
        foreach (int constraint in system.Broken)
        {
            ChangeCellOf(constraint);
        }

        return [.. _found.Values];
    }

    private void ChangeCellOf(int constraint)
    {
        Identity identity = system.Constraints[constraint].Identity;
        foreach (CellSchema cell in identity.Left)
        {
            Change(cell);
        }

        foreach (CellSchema cell in identity.Right)
        {
            Change(cell);
        }
    }

    private void Change(CellSchema cell)
    {
        if (IsChosen(cell))
        {
            return;
        }

        List<SumSystem.Term> terms = system.TermsOf(cell);
        decimal tried = 0;
        for (int i = 0; i < terms.Count && budget.Take(); i++)
        {
            int constraint = terms[i].Constraint;
            decimal delta = -_differences[constraint] * terms[i].Sign;
            if (!system.IsMet(constraint, _differences[constraint]) && delta != tried && system.CanChange(cell, delta))
            {
                tried = delta;
                Apply(new(cell, delta));
                Continue();
                Undo();
            }
        }
    }

    private bool IsChosen(CellSchema cell)
    {
        foreach (Repair.Step step in _steps)
        {
            if (step.Cell == cell)
            {
                return true;
            }
        }

        return false;
    }

    private void Continue()
    {
        int unsettled = FirstUnsettled();
        if (unsettled >= 0)
        {
            // a further cell stands in one constraint that is touched already, and in others that may be broken
            if (_steps.Count < _size && TouchedBroken() + ((_size - _steps.Count) * (system.MaxTerms - 1)) >= _least)
            {
                ChangeCellOf(unsettled);
            }
        }
        else if (_steps.Count == _size && !IsTwoRepairs())
        {
            Record();
        }
    }

    private int TouchedBroken()
    {
        ulong touched = 0;
        foreach (Repair.Step step in _steps)
        {
            touched |= system.BrokenWith(step.Cell);
        }

        int count = 0;
        for (; touched != 0; touched &= touched - 1)
        {
            count++;
        }

        return count;
    }

    private int FirstUnsettled()
    {
        foreach (Repair.Step step in _steps)
        {
            foreach (SumSystem.Term term in system.TermsOf(step.Cell))
            {
                decimal difference = _differences[term.Constraint];
                if (difference != _printed[term.Constraint] && !system.IsMet(term.Constraint, difference))
                {
                    return term.Constraint;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether the changes fall into two parts that are repairs by themselves.</summary>
    private bool IsTwoRepairs()
    {
        for (int part = 1; part < (1 << _size) - 1; part++)
        {
            if (IsRepair(part) && IsRepair(~part))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRepair(int part) => new RepairCheck(system, _steps.Where((_, i) => (part & (1 << i)) != 0)).IsRepair;

    private void Record()
    {
        ImmutableArray<Repair.Step> steps = [.. _steps.OrderBy(step => step.Cell.Slot)];
        var repair = new Repair(steps, new RepairCheck(system, steps).Mends);
        if (!_found.TryGetValue(repair.Cells, out Repair? known) || repair.Amount < known.Amount)
        {
            _found[repair.Cells] = repair;
        }
    }

    private void Apply(Repair.Step step)
    {
        _steps.Add(step);
        Add(step.Cell, step.Delta);
    }

    private void Undo()
    {
        Repair.Step step = _steps[_steps.Count - 1];
        _steps.RemoveAt(_steps.Count - 1);
        Add(step.Cell, -step.Delta);
    }

    private void Add(CellSchema cell, decimal delta)
    {
        foreach (SumSystem.Term term in system.TermsOf(cell))
        {
            _differences[term.Constraint] += delta * term.Sign;
        }
    }
}
