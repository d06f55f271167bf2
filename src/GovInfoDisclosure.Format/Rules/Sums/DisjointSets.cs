namespace GovInfoDisclosure.Format.Rules.Sums;

/// <summary>Up to 64 things, as bits, joined into sets.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly List<ulong> _sets = [.. Enumerable.Range(0, count).Select(bit => 1UL << bit)];

    /// <summary>Makes one set of all sets that hold one of these.</summary>
    public void Join(ulong bits)
    {
        ulong joined = bits;
        for (int i = _sets.Count - 1; i >= 0; i--)
        {
            if ((_sets[i] & bits) != 0)
            {
                joined |= _sets[i];
                _sets.RemoveAt(i);
            }
        }

        _sets.Add(joined);
    }

    /// <summary>The sets in the order of their lowest members.</summary>
    public IEnumerable<ulong> Sets() => _sets.OrderBy(set => set & ~(set - 1));
}
