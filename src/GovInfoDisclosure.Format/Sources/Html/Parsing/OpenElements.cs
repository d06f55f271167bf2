namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>The elements that are open while a tree is built, and the questions that the rules ask of them.</summary>
internal sealed class OpenElements(HtmlTree tree)
{
    private readonly int[] _open = new int[256]; // how many elements of each tag: most questions end here
    private int[] _nodes = new int[64];

    public int Count { get; private set; }

    public int Current => _nodes[Count - 1];

    public HtmlTag CurrentTag => TagAt(Count - 1);

    public int this[int index] => _nodes[index];

    public HtmlTag TagAt(int index) => tree[_nodes[index]].Tag;

    public bool Holds(HtmlTag tag) => _open[(int)tag] > 0;

    public void Push(int node)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Count * 2);
        }

        _nodes[Count++] = node;
        _open[(int)tree[node].Tag]++;
    }

    public void Pop() => _open[(int)TagAt(--Count)]--;

    public void RemoveAt(int index)
    {
        _open[(int)TagAt(index)]--;
        Count--;
        Array.Copy(_nodes, index + 1, _nodes, index, Count - index);
    }

    /// <summary>Closes everything from the top down to and with this place.</summary>
    public void PopTo(int index)
    {
        while (Count > index)
        {
            Pop();
        }
    }

    /// <summary>The innermost element of a tag, if no bound of the scope lies between; −1 otherwise.</summary>
    public int InScope(HtmlTag tag, ElementScope scope = ElementScope.Default)
    {
        for (int i = Holds(tag) ? Count - 1 : -1; i >= 0; i--)
        {
            HtmlTag found = TagAt(i);
            if (found == tag)
            {
                return i;
            }

            if (Bounds(i, scope))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Closes elements whose end tags may be left out.</summary>
    public void CloseImplied(HtmlTag except = HtmlTag.Unknown)
    {
        while (HtmlTags.Is(CurrentTag, TagTraits.Implied) && CurrentTag != except)
        {
            Pop();
        }
    }

    /// <summary>Whether the element at a place bounds a scope.</summary>
    public bool Bounds(int index, ElementScope scope = ElementScope.Default)
    {
        HtmlTag tag = TagAt(index);
        return scope switch
        {
            ElementScope.Table => tag is HtmlTag.Table or HtmlTag.Template,
            _ => HtmlTags.Is(tag, TagTraits.Scope) || (tree[_nodes[index]].Flags & NodeFlags.Integration) != 0
                || (scope == ElementScope.Button && tag == HtmlTag.Button) || (scope == ElementScope.ListItem && tag is HtmlTag.Ol or HtmlTag.Ul),
        };
    }
}

internal enum ElementScope
{
    Default,
    Button,
    ListItem,
    Table,
}
