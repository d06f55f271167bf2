namespace GovInfoDisclosure.Format.Normalization.OpenCc;

/// <summary>One step of a conversion: keys of one or more characters and what they become; the longest key that matches wins.</summary>
/// <remarks>
/// A dense table by first character answers nearly every character at once; keys that need more stand in a trie whose nodes are numbered
/// breadth first, so that the children of a node are neighbours, sorted, in one array.
/// </remarks>
internal sealed class MatchTable
{
    // low half: the character that stands for this one, or 0 when the trie must be asked or nothing changes; high half: its trie node
    private readonly uint[] _heads;
    private readonly char[] _labels;
    private readonly int[] _children;
    private readonly int[] _terminals;
    private readonly byte[] _groups;
    private readonly int[] _valueStarts;
    private readonly char[] _values;
    private readonly bool[] _triggers;

    internal MatchTable(
        uint[] heads, char[] labels, int[] children, int[] terminals, byte[] groups, int[] valueStarts, char[] values, bool[] triggers)
    {
        _heads = heads;
        _labels = labels;
        _children = children;
        _terminals = terminals;
        _groups = groups;
        _valueStarts = valueStarts;
        _values = values;
        _triggers = triggers;
    }

    /// <summary>Whether a character can take part in a change, by character; a text without such a character comes out as it went in.</summary>
    public ReadOnlySpan<bool> Triggers => _triggers;

    /// <summary>What a single character becomes where no longer key matches; itself when the table does not say or says more than one unit.</summary>
    public char Single(char c) => (char)(_heads[c] & char.MaxValue) is not '\0' and var single ? single : c;

    /// <summary>The head of a character for <see cref="Match"/>: 0 when no key begins with it.</summary>
    public uint Head(char c) => _heads[c];

    /// <summary>The value of the longest key of the first group that has one here; the length of the key is 0 when none matches.</summary>
    public ReadOnlySpan<char> Match(ReadOnlySpan<char> text, out int keyLength)
    {
        keyLength = 0;
        int node = (int)(_heads[text[0]] >> 16);
        if (node == 0)
        {
            return default;
        }

        int best = -1;
        int bestGroup = int.MaxValue;
        int depth = 1;
        while (true)
        {
            int terminal = _terminals[node];
            if (terminal >= 0 && _groups[node] <= bestGroup)
            {
                best = terminal;
                bestGroup = _groups[node];
                keyLength = depth;
            }

            if (depth == text.Length)
            {
                break;
            }

            node = Child(node, text[depth]);
            if (node == 0)
            {
                break;
            }

            depth++;
        }

        return best < 0 ? default : _values.AsSpan(_valueStarts[best], _valueStarts[best + 1] - _valueStarts[best]);
    }

    private int Child(int node, char label)
    {
        int low = _children[node];
        int high = _children[node + 1];
        char[] labels = _labels;
        while (high - low > 4)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (labels[middle] <= label)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < high; low++)
        {
            if (labels[low] == label)
            {
                return low;
            }
        }

        return 0;
    }
}
