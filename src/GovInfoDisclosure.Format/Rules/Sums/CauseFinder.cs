using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>From the broken constraints of a table to their causes: the smallest repairs, and what they tie together.</summary>
internal sealed class CauseFinder
{
    /// <summary>A repair of more cells than this, unless it is one slip, says little about what really happened.</summary>
    public const int MaxCells = 3;

    private const int MaxSteps = 500_000;
    private const int MaxRepairs = 2_000;
    private const int BitsOfUlong = 64;

    private readonly SumSystem _system;
    private readonly StepBudget _budget = new(MaxSteps);
    private readonly ulong _all;
    private readonly DisjointSets _groups;

    private CauseFinder(SumSystem system)
    {
        _system = system;
        _all = ulong.MaxValue >> (BitsOfUlong - system.Broken.Length);
        _groups = new DisjointSets(system.Broken.Length);
    }

    /// <summary>The causes in the order of their first constraints; every broken constraint is in exactly one.</summary>
    public static ImmutableArray<Cause> Find(SumSystem system) =>
        system.Broken.Length > BitsOfUlong ? [new Cause(system.Broken, [])] : new CauseFinder(system).Find();

    private ImmutableArray<Cause> Find()
    {
        RepairCovers covers = SmallestCovers();
        (HashSet<ulong> parts, ulong unmended) = covers.Used(_all);
        if (_budget.IsUsedUp)
        {
            (parts, unmended) = ([], _all); // other repairs may have been missed, so none is named
        }

        Join(parts);
        Join(PairsWithCommonCell(unmended));
        ImmutableArray<Cause> causes = Causes(covers, unmended);
        return Join(CommonSlips.Of(causes, _system.Figures)) ? Causes(covers, unmended) : causes;
    }

    private bool Join(IEnumerable<ulong> sets)
    {
        bool any = false;
        foreach (ulong set in sets)
        {
            _groups.Join(set);
            any = true;
        }

        return any;
    }

    private ImmutableArray<Cause> Causes(RepairCovers covers, ulong unmended) =>
        [.. _groups.Sets().Select(set => new Cause(ConstraintsOf(set), (set & unmended) == 0 ? RepairsOf(set, covers) : []))];

    private ImmutableArray<int> ConstraintsOf(ulong set) => [.. _system.Broken.Where((_, bit) => (set & (1UL << bit)) != 0)];

    /// <summary>The smallest repairs of a set, or none when there are too many to say anything.</summary>
    private ImmutableArray<Repair> RepairsOf(ulong set, RepairCovers covers)
    {
        ImmutableArray<Repair> repairs = [.. covers.Cheapest(set).Take(MaxRepairs + 1)];
        return repairs.Length > MaxRepairs || _budget.IsUsedUp
            ? []
            : [.. repairs.Where(IsSound).GroupBy(repair => repair.Cells).Select(same => same.First())];
    }

    /// <summary>Two repairs that are sound alone may together change a cell twice, or ask too much of a blank that both rely on.</summary>
    private bool IsSound(Repair repair) =>
        new RepairCheck(_system, repair.Steps).IsRepair
        && repair.Steps.Select(step => step.Cell).Distinct().Count() == repair.Steps.Length;

    /// <summary>Repairs of more cells are looked for only while they could be as small as the cheapest cover that is known.</summary>
    private RepairCovers SmallestCovers()
    {
        var search = new RepairSearch(_system, _budget);
        var repairs = new List<Repair>();
        RepairCovers covers;
        int size = 1;
        int least = 1;
        do
        {
            repairs.AddRange(search.Find(size, least));
            covers = new RepairCovers(repairs, _budget);
            size++;
            int others = covers.Cost(_all) - size; // cells, which must be able to mend the rest
            least = _system.Broken.Length - (_system.MaxTerms * others);
        }
        while (size <= MaxCells && covers.Cost(_all) >= size);

        return covers.Cost(_all) < RepairCovers.Unmended ? covers : new RepairCovers(repairs.Concat(LineRepairs.Find(_system)), _budget);
    }

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
