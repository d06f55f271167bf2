using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>
/// The cheapest ways to mend a set of broken constraints by repairs that mend disjoint parts of it. What no repair reaches stays
/// unmended, which counts more than any number of cells. Constraints are bits, as in <see cref="Repair.Mends"/>.
/// </summary>
internal sealed class RepairCovers
{
    /// <summary>What a constraint costs that stays unmended.</summary>
    public const int Unmended = 1000;

    private readonly StepBudget _budget;
    private readonly Dictionary<ulong, ImmutableArray<Repair>> _repairs;
    private readonly ILookup<ulong, ulong> _parts;
    private readonly Dictionary<ulong, int> _costs = new() { [0] = 0 };

    public RepairCovers(IEnumerable<Repair> repairs, StepBudget budget)
    {
        _budget = budget;
        _repairs = repairs.GroupBy(repair => repair.Mends).ToDictionary(
            group => group.Key,
            group => group.GroupBy(repair => repair.Steps.Length).OrderBy(size => size.Key).First().ToImmutableArray());
        _parts = _repairs.Keys
            .SelectMany(part => Enumerable.Range(0, 64).Select(bit => (Part: part, Bit: part & (1UL << bit))))
            .Where(pair => pair.Bit != 0)
            .ToLookup(pair => pair.Bit, pair => pair.Part);
    }

    /// <summary>How many cells the cheapest cover changes; at least <see cref="Unmended"/> when something stays unmended.</summary>
    /// <remarks>Means nothing once the budget is used up.</remarks>
    public int Cost(ulong broken)
    {
        if (_costs.TryGetValue(broken, out int known) || !_budget.Take())
        {
            return known;
        }

        int best = Unmended + Cost(WithoutLowest(broken));
        foreach (ulong part in PartsWithLowest(broken))
        {
            best = Math.Min(best, Size(part) + Cost(broken & ~part));
        }

        return _costs[broken] = best;
    }

    /// <summary>Every part that some cheapest cover mends by one repair, and what some cheapest cover leaves unmended.</summary>
    public (HashSet<ulong> Parts, ulong Unmended) Used(ulong broken)
    {
        var parts = new HashSet<ulong>();
        ulong unmended = 0;
        var seen = new HashSet<ulong> { broken };
        var open = new Stack<ulong>([broken]);
        while (open.Count > 0)
        {
            ulong rest = open.Pop();
            foreach (ulong part in CheapestParts(rest))
            {
                if (part == 0)
                {
                    unmended |= rest & ~WithoutLowest(rest);
                }
                else
                {
                    parts.Add(part);
                }

                ulong next = Rest(rest, part);
                if (next != 0 && seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return (parts, unmended);
    }

    /// <summary>Each cheapest cover joined into one repair; only for constraints that can all be mended.</summary>
    public IEnumerable<Repair> Cheapest(ulong broken)
    {
        if (broken == 0)
        {
            return [new Repair([], 0)];
        }

        return from part in CheapestParts(broken)
               from rest in Cheapest(broken & ~part)
               from repair in _repairs[part]
               select Repair.Union(repair, rest);
    }

    /// <summary>With which parts a cheapest cover can begin; 0 means that the lowest constraint stays unmended.</summary>
    private IEnumerable<ulong> CheapestParts(ulong broken)
    {
        int cost = Cost(broken);
        if (cost == Unmended + Cost(WithoutLowest(broken)))
        {
            yield return 0;
        }

        foreach (ulong part in PartsWithLowest(broken))
        {
            if (cost == Size(part) + Cost(broken & ~part))
            {
                yield return part;
            }
        }
    }

    private IEnumerable<ulong> PartsWithLowest(ulong broken) =>
        _parts[broken & ~WithoutLowest(broken)].Where(part => (part & ~broken) == 0 && _budget.Take());

    private int Size(ulong part) => _repairs[part][0].Steps.Length;

    private static ulong Rest(ulong broken, ulong part) => part == 0 ? WithoutLowest(broken) : broken & ~part;

    private static ulong WithoutLowest(ulong bits) => bits == 0 ? 0 : bits & (bits - 1);
}
