using System.Buffers;

namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>A page as a read-only tree: elements and texts in one array, each with its place in the source.</summary>
internal sealed class HtmlTree(string source) : IDisposable
{
    private const int FewestNodes = 64;
    private const int MostNodesAtFirst = 1 << 16;

    /// <summary>The body: the root, and the parent of what stands in the head.</summary>
    public const int Root = 0;

    public const int None = -1;

    // rented: at the size of a page it would be a large object, which costs a full collection every few pages
    private HtmlNode[] _nodes = ArrayPool<HtmlNode>.Shared.Rent(Math.Min(Math.Max(FewestNodes, source.Length / 24), MostNodesAtFirst));

    public string Source => source;

    public int Count { get; private set; }

    public ref readonly HtmlNode this[int node] => ref _nodes[node];

    public int Add(HtmlTag tag, NodeFlags flags, int start, int length, int parent, int before = None)
    {
        if (Count == _nodes.Length)
        {
            Grow();
        }

        int node = Count++;
        _nodes[node] = new HtmlNode
        {
            Tag = tag,
            Flags = flags,
            Start = start,
            Length = length,
            ClosedAt = int.MaxValue,
            Parent = parent,
            FirstChild = None,
            LastChild = None,
            Next = before,
            Previous = None,
        };
        if (parent == None)
        {
            return node;
        }

        int previous = before == None ? _nodes[parent].LastChild : _nodes[before].Previous;
        _nodes[node].Previous = previous;
        if (previous == None)
        {
            _nodes[parent].FirstChild = node;
        }
        else
        {
            _nodes[previous].Next = node;
        }

        if (before == None)
        {
            _nodes[parent].LastChild = node;
        }
        else
        {
            _nodes[before].Previous = node;
        }

        return node;
    }

    /// <summary>Adds a text; text directly behind another text lengthens it.</summary>
    public void AddText(int start, int length, int parent, int before = None)
    {
        int previous = before == None ? _nodes[parent].LastChild : _nodes[before].Previous;
        if (previous != None && _nodes[previous].IsText && _nodes[previous].Start + _nodes[previous].Length == start)
        {
            _nodes[previous].Length += length;
            return;
        }

        Add(HtmlTag.Text, NodeFlags.None, start, length, parent, before);
    }

    /// <summary>Says where the end tag of an element stands that still holds what follows.</summary>
    public void CloseAt(int node, int offset) => _nodes[node].ClosedAt = Math.Min(_nodes[node].ClosedAt, offset);

    /// <summary>The name of an element as printed.</summary>
    public ReadOnlySpan<char> NameOf(int node)
    {
        int start = _nodes[node].Start + 1;
        int end = start;
        while (end < source.Length && !HtmlText.IsSpace(source[end]) && source[end] is not ('/' or '>'))
        {
            end++;
        }

        return source.AsSpan(start, end - start);
    }

    public void Dispose()
    {
        ArrayPool<HtmlNode>.Shared.Return(_nodes);
        _nodes = [];
        Count = 0;
    }

    private void Grow()
    {
        HtmlNode[] larger = ArrayPool<HtmlNode>.Shared.Rent(Count * 2);
        Array.Copy(_nodes, larger, Count);
        ArrayPool<HtmlNode>.Shared.Return(_nodes);
        _nodes = larger;
    }

    /// <summary>How far below the root a node is.</summary>
    public int DepthOf(int node)
    {
        int depth = 0;
        for (int parent = _nodes[node].Parent; parent != None; parent = _nodes[parent].Parent)
        {
            depth++;
        }

        return depth;
    }
}

/// <summary>An element or a text.</summary>
internal struct HtmlNode
{
    public HtmlTag Tag;
    public NodeFlags Flags;

    /// <summary>Where the text or the start tag begins; an implied element begins where the need for it arose.</summary>
    public int Start;

    /// <summary>The length of the text or of the start tag; 0 for an implied element.</summary>
    public int Length;

    /// <summary>Where the end tag stands when elements were closed crosswise: what follows is no longer inside.</summary>
    public int ClosedAt;

    public int Parent;
    public int FirstChild;
    public int LastChild;
    public int Next;
    public int Previous;

    public readonly bool IsText => Tag == HtmlTag.Text;
}
