namespace GovInfoDisclosure.Format.Normalization.OpenCc;

/// <summary>Collects the entries of a <see cref="MatchTable"/> and lays them out.</summary>
internal sealed class MatchTableBuilder
{
    private readonly List<Entry> _entries = [];
    private readonly List<char> _values = [];

    /// <summary>Adds an entry; of equal keys the one of the lower group wins, in a group the first.</summary>
    public void Add(ReadOnlyMemory<char> key, ReadOnlySpan<char> value, byte group)
    {
        int start = _values.Count;
        foreach (char c in value)
        {
            _values.Add(c);
        }

        _entries.Add(new Entry(key, start, value.Length, group, _entries.Count));
    }

    /// <summary>Adds the lines of a section; a line without value is converted one character at a time by <paramref name="characters"/>.</summary>
    public void Add(EmbeddedText.Section section, byte group, MatchTable? characters = null)
    {
        ReadOnlyMemory<char> text = section.Text.AsMemory();
        using var converted = new CharBuffer(32);
        foreach (EmbeddedText.Line line in section)
        {
            ReadOnlyMemory<char> key = text.Slice(line.KeyStart, line.KeyLength);
            if (line.ValueStart >= 0)
            {
                Add(key, text.Span.Slice(line.ValueStart, line.ValueLength), group);
                continue;
            }

            converted.Clear();
            ByCharacter(key.Span, characters!, converted);
            Add(key, converted.Written, group);
        }
    }

    public MatchTable Build()
    {
        SortAndDropRepeated();
        var trie = new Trie(_entries);
        var heads = new uint[char.MaxValue + 1];
        var triggers = new bool[char.MaxValue + 1];
        var valueStarts = new int[_entries.Count + 1];
        var values = new char[_values.Count];
        int written = 0;
        char[] collected = _values.ToArray();
        for (int i = 0; i < _entries.Count; i++)
        {
            Entry entry = _entries[i];
            ReadOnlySpan<char> value = collected.AsSpan(entry.ValueStart, entry.ValueLength);
            valueStarts[i] = written;
            value.CopyTo(values.AsSpan(written));
            written += value.Length;
        }

        valueStarts[_entries.Count] = written;
        MarkTriggers(triggers, valueStarts, values, single: true);
        MarkTriggers(triggers, valueStarts, values, single: false);
        for (int node = trie.Children[0]; node < trie.Children[1]; node++)
        {
            bool leaf = trie.Children[node] == trie.Children[node + 1];
            int terminal = trie.Terminals[node];
            bool single = terminal >= 0 && valueStarts[terminal + 1] - valueStarts[terminal] == 1;
            uint replacement = single ? values[valueStarts[terminal]] : 0u;
            char label = trie.Labels[node];
            heads[label] = !leaf || !single ? ((uint)node << 16) | replacement : replacement == label ? 0u : replacement;
        }

        return new MatchTable(heads, trie.Labels, trie.Children, trie.Terminals, trie.Groups, valueStarts, values, triggers);
    }

    // Single characters first. A phrase that holds none of them is found by the first character that it changes.
    private void MarkTriggers(bool[] triggers, int[] valueStarts, char[] values, bool single)
    {
        for (int i = 0; i < _entries.Count; i++)
        {
            ReadOnlySpan<char> key = _entries[i].Key.Span;
            ReadOnlySpan<char> value = values.AsSpan(valueStarts[i], valueStarts[i + 1] - valueStarts[i]);
            if (key.Length == 1 != single || key.SequenceEqual(value) || HasTrigger(triggers, key))
            {
                continue;
            }

            int differs = 0;
            while (differs < key.Length - 1 && differs < value.Length && key[differs] == value[differs])
            {
                differs++;
            }

            triggers[key[differs]] = true;
        }
    }

    private static bool HasTrigger(bool[] triggers, ReadOnlySpan<char> key)
    {
        foreach (char c in key)
        {
            if (triggers[c])
            {
                return true;
            }
        }

        return false;
    }

    private void SortAndDropRepeated()
    {
        _entries.Sort();
        int kept = 0;
        for (int i = 0; i < _entries.Count; i++)
        {
            if (kept == 0 || !_entries[kept - 1].Key.Span.SequenceEqual(_entries[i].Key.Span))
            {
                _entries[kept++] = _entries[i];
            }
        }

        _entries.RemoveRange(kept, _entries.Count - kept);
    }

    private static void ByCharacter(ReadOnlySpan<char> key, MatchTable characters, CharBuffer output)
    {
        while (!key.IsEmpty)
        {
            ReadOnlySpan<char> value = characters.Match(key, out int length);
            if (length == 0)
            {
                output.Append(characters.Single(key[0]));
                key = key.Slice(1);
                continue;
            }

            output.Append(value);
            key = key.Slice(length);
        }
    }

    internal readonly record struct Entry(ReadOnlyMemory<char> Key, int ValueStart, int ValueLength, byte Group, int Order) : IComparable<Entry>
    {
        public int CompareTo(Entry other)
        {
            int byKey = Key.Span.SequenceCompareTo(other.Key.Span);
            return byKey != 0 ? byKey : Group != other.Group ? Group.CompareTo(other.Group) : Order.CompareTo(other.Order);
        }
    }

    /// <summary>The keys as a trie; node 0 is the root, the children of node n are the nodes from Children[n] up to Children[n + 1].</summary>
    private sealed class Trie
    {
        public Trie(List<Entry> entries)
        {
            var labels = new List<char> { '\0' };
            var children = new List<int>();
            var terminals = new List<int> { -1 };
            var groups = new List<byte> { 0 };
            var ranges = new List<(int From, int To, int Depth)> { (0, entries.Count, 0) };
            for (int node = 0; node < ranges.Count; node++)
            {
                (int from, int to, int depth) = ranges[node];
                if (from < to && entries[from].Key.Length == depth)
                {
                    terminals[node] = from;
                    groups[node] = entries[from].Group;
                    from++;
                }

                children.Add(ranges.Count);
                while (from < to)
                {
                    char label = entries[from].Key.Span[depth];
                    int end = from + 1;
                    while (end < to && entries[end].Key.Span[depth] == label)
                    {
                        end++;
                    }

                    labels.Add(label);
                    terminals.Add(-1);
                    groups.Add(0);
                    ranges.Add((from, end, depth + 1));
                    from = end;
                }
            }

            children.Add(ranges.Count);
            Labels = labels.ToArray();
            Children = children.ToArray();
            Terminals = terminals.ToArray();
            Groups = groups.ToArray();
        }

        public char[] Labels { get; }

        public int[] Children { get; }

        public int[] Terminals { get; }

        public byte[] Groups { get; }
    }
}
