namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>What a set of changes does to the constraints that it touches.</summary>
internal readonly struct RepairCheck
{
    public RepairCheck(SumSystem system, IEnumerable<Repair.Step> steps)
    {
        decimal[] printed = system.Differences();
        decimal[] differences = system.Differences();
        var touched = new SortedSet<int>();
        foreach (Repair.Step step in steps)
        {
            foreach (SumSystem.Term term in system.TermsOf(step.Cell))
            {
                differences[term.Constraint] += step.Delta * term.Sign;
                touched.Add(term.Constraint);
            }
        }

        bool isSettled = true;
        for (int bit = 0; bit < system.Broken.Length; bit++)
        {
            if (touched.Contains(system.Broken[bit]) && system.IsMet(system.Broken[bit], differences[system.Broken[bit]]))
            {
                Mends |= 1UL << bit;
            }
        }

        foreach (int constraint in touched)
        {
            isSettled &= differences[constraint] == printed[constraint] || system.IsMet(constraint, differences[constraint]);
        }

        IsRepair = isSettled && Mends != 0;
    }

    /// <summary>The broken constraints that are met afterwards, a bit for each position in <see cref="SumSystem.Broken"/>.</summary>
    public ulong Mends { get; }

    /// <summary>Whether some broken constraint is met afterwards and every other one is met or off by as much as before.</summary>
    public bool IsRepair { get; }
}
