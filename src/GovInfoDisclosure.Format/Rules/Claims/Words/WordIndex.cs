using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Rules.Claims.Words;

/// <summary>Finds the longest word that begins at a place: a tree of characters, entered by a table look-up, so that most characters cost one.</summary>
internal sealed class WordIndex
{
    // nodes in breadth-first order: the children of a node stand together; node 0 is the root, and no node's child
    private readonly ushort[] _roots = new ushort[char.MaxValue + 1];
    private readonly bool[] _isKnown = new bool[char.MaxValue + 1];
    private readonly Node[] _nodes;

    public WordIndex(ImmutableArray<(Word Word, string Spellings)> words)
    {
        var nodes = new List<Node> { default };
        var groups = new List<(string Prefix, (string Text, Word Word)[] Words)>
        {
            ("", [.. words.SelectMany(entry => entry.Spellings.Split(' ').Select(text => (text, entry.Word)))]),
        };
        for (int i = 0; i < groups.Count; i++)
        {
            (string prefix, (string Text, Word Word)[] rest) = groups[i];
            var children = rest.Where(word => word.Text.Length > prefix.Length).GroupBy(word => word.Text[prefix.Length]).ToArray();
            nodes[i] = nodes[i] with { FirstChild = checked((ushort)nodes.Count), Children = (ushort)children.Length };
            foreach (var child in children)
            {
                string text = prefix + child.Key;
                Word whole = child.FirstOrDefault(word => word.Text == text).Word;
                nodes.Add(new Node(child.Key, whole, 0, 0));
                groups.Add((text, [.. child]));
            }
        }

        _nodes = [.. nodes];
        for (int i = 0; i < _nodes[0].Children; i++)
        {
            _roots[_nodes[1 + i].Character] = (ushort)(1 + i);
        }

        for (int c = 0; c < _isKnown.Length; c++)
        {
            _isKnown[c] = _roots[c] != 0 || SentenceReader.IsMark((char)c) || QuantityReader.MayBegin((char)c);
        }
    }

    public static WordIndex Default { get; } = new(WordData.All);

    /// <summary>Whether a word may begin with a character.</summary>
    public bool MayBegin(char c) => _roots[c] != 0;

    /// <summary>Where the first character stands that means anything: that begins a word or number, ends a sentence, or is no part of the text.</summary>
    public int SkipUnknown(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && !_isKnown[text[start]])
        {
            start++;
        }

        return start;
    }

    /// <summary>The longest word at an offset; line ends and blanks inside it, as PDF pages leave them, are passed over.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int start, out Word word, out int end)
    {
        word = Word.None;
        end = start;
        int at = start + 1;
        for (int node = _roots[text[start]]; node != 0; at++)
        {
            ref readonly Node found = ref _nodes[node];
            if (found.Word != Word.None)
            {
                word = found.Word;
                end = at;
            }

            if (found.Children == 0)
            {
                break;
            }

            while (at < text.Length && text[at] is ' ' or '\n')
            {
                at++;
            }

            node = at < text.Length ? Child(found, text[at]) : 0;
        }

        return word != Word.None;
    }

    private int Child(in Node parent, char c)
    {
        for (int i = parent.FirstChild; i < parent.FirstChild + parent.Children; i++)
        {
            if (_nodes[i].Character == c)
            {
                return i;
            }
        }

        return 0;
    }

    private readonly record struct Node(char Character, Word Word, ushort FirstChild, ushort Children);
}
