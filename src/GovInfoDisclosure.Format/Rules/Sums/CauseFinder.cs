using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>From the broken constraints of a table to their causes: the smallest repairs, and which constraints they tie together.</summary>
internal sealed class CauseFinder
{
    /// <summary>A repair of more cells than this, unless it is one slip, says little about what really happened.</summary>
    public const int MaxCells = 3;

    private const int MaxSteps = 500_000;
    private const int MaxRepairs = 2_000;
    private const int BitsOfUlong = 64;

    private readonly SumSystem _system;
    private readonly StepBudget _budget = new(MaxSteps);

    private CauseFinder(SumSystem system) => _system = system;

    /// <summary>The causes in the order of their first constraints; every broken constraint is in exactly one.</summary>
    public static ImmutableArray<Cause> Find(SumSystem system) =>
        system.Broken.Length > BitsOfUlong ? [new Cause(system.Broken, [])] : new CauseFinder(system).Find();

    private ImmutableArray<Cause> Find()
    {
        int count = _system.Broken.Length;
        ulong all = count == BitsOfUlong ? ulong.MaxValue : (1UL << count) - 1;
        RepairCovers covers = SmallestCovers(all);
        (HashSet<ulong> parts, ulong unmended) = covers.Used(all);
        var groups = new DisjointSets(count);
        foreach (ulong part in parts)
        {
            groups.Join(part);
        }

        foreach (ulong pair in PairsWithCommonCell(unmended))
        {
            groups.Join(pair);
        }

        ImmutableArray<Cause> causes = Causes();
        ulong[] slips = [.. CommonSlips.Of(causes, _system.Figures)];
        if (slips.Length == 0)
        {
            return causes;
        }

        foreach (ulong slip in slips)
        {
            groups.Join(slip);
        }

        return Causes();

        ImmutableArray<Cause> Causes() => [.. groups.Sets().Select(set => CauseOf(set, (set & unmended) == 0 ? covers : null))];
    }

    /// <summary>Repairs of more cells are looked for only while they could be as small as the cheapest cover that is known.</summary>
    private RepairCovers SmallestCovers(ulong all)
    {
        var search = new RepairSearch(_system, _budget);
        var repairs = new List<Repair>();
        RepairCovers covers;
        int size = 1;
        int least = 1;
        do
        {
            repairs.AddRange(search.Find(size, least));
            covers = new RepairCovers(repairs, new StepBudget(MaxSteps));
            size++;
            least = _system.Broken.Length - (_system.MaxTerms * (covers.Cost(all) - size)); // the other cells must be able to mend the rest
        }
        while (size <= MaxCells && covers.Cost(all) >= size);

        return covers.Cost(all) < RepairCovers.Unmended
            ? covers
            : new RepairCovers(repairs.Concat(LineRepairs.Find(_system)), new StepBudget(MaxSteps));
    }

    private Cause CauseOf(ulong set, RepairCovers? covers)
    {
        ImmutableArray<int> constraints = [.. _system.Broken.Where((_, bit) => (set & (1UL << bit)) != 0)];
        ImmutableArray<Repair> repairs = covers is null ? [] : [.. covers.Cheapest(set).Where(IsSound).Take(MaxRepairs + 1)];
        return new Cause(constraints, repairs.Length > MaxRepairs ? [] : repairs);
    }

    /// <summary>Two repairs that are sound alone may together ask too much of a blank that both rely on.</summary>
    private bool IsSound(Repair repair) => new RepairCheck(_system, repair.Steps).MendsAll;

    private IEnumerable<ulong> PairsWithCommonCell(ulong bits)
    {
        for (int first = 0; first < _system.Broken.Length; first++)
        {
            for (int second = first + 1; second < _system.Broken.Length; second++)
            {
                ulong pair = (1UL << first) | (1UL << second);
                if ((bits & pair) == pair && HaveCommonCell(_system.Broken[first], _system.Broken[second]))
                {
                    yield return pair;
                }
            }
        }
    }

    private bool HaveCommonCell(int first, int second)
    {
        Identity identity = _system.Constraints[first].Identity;
        return identity.Left.Concat(identity.Right).Any(cell => _system.TermsOf(cell).Any(term => term.Constraint == second));
    }
}
