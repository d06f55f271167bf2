namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>A bound that counts steps, never time, so that the same report always gets the same findings.</summary>
internal sealed class StepBudget(int steps)
{
    public bool IsUsedUp => steps == 0;

    /// <summary>Takes one step; false when none is left.</summary>
    public bool Take()
    {
        if (steps == 0)
        {
            return false;
        }

        steps--;
        return true;
    }
}
