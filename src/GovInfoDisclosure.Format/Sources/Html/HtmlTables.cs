using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>The tables of a page that hold data; all others only lay out what stands in them.</summary>
internal sealed class HtmlTables
{
    private const int LeastNestedCells = 4;
    private const int MaxLayoutCells = 30;
    private const int ProseLength = 300;
    private const int ProseBlocks = 3;
    private const int MaxLooks = 2000;

    private readonly HtmlTree _tree;
    private readonly Dictionary<int, HtmlTable> _data = [];

    public HtmlTables(HtmlTree tree, Func<int, bool> isShown)
    {
        _tree = tree;
        var layouts = new HashSet<int>();

        // an element comes after those around it: going back, inner tables are met first
        for (int node = tree.Count - 1; node >= 0; node--)
        {
            if (tree[node].Tag != HtmlTag.Table)
            {
                continue;
            }

            bool isLayout = layouts.Contains(node);
            HtmlTable? table = isLayout ? null : HtmlTable.Form(tree, node, isShown);
            if (table is not null && IsData(node, table))
            {
                _data.Add(node, table);
                isLayout = table.CellCount >= LeastNestedCells;
            }

            if (isLayout && TableAround(node) is { } outer)
            {
                layouts.Add(outer);
            }
        }
    }

    /// <summary>The grid of a table that holds data; null for one that lays out.</summary>
    public HtmlTable? DataOf(int node) => _data.TryGetValue(node, out HtmlTable? table) ? table : null;

    private int? TableAround(int node)
    {
        for (int parent = _tree[node].Parent; parent != HtmlTree.None; parent = _tree[parent].Parent)
        {
            if (_tree[parent].Tag == HtmlTag.Table)
            {
                return parent;
            }
        }

        return null;
    }

    private bool IsData(int node, HtmlTable table)
    {
        if (table.Width < 2 || table.CellCount < 2 || IsPresentation(node))
        {
            return false;
        }

        bool hasCellsInRow = false;
        foreach (var row in table.Rows)
        {
            if (row.Length > 1)
            {
                hasCellsInRow = true;
                foreach (HtmlCell cell in row)
                {
                    if (table.CellCount < MaxLayoutCells && IsProse(cell.Node))
                    {
                        return false;
                    }
                }
            }
        }

        return hasCellsInRow;
    }

    private bool IsPresentation(int node)
    {
        SourceSpan role = AttributeReader.Find(_tree.Source, _tree[node].Start, "role");
        ReadOnlySpan<char> value = _tree.Source.AsSpan(role.Start, role.Length).Trim();
        return HtmlText.IsName(value, "presentation") || HtmlText.IsName(value, "none");
    }

    // several paragraphs of length stand in a cell beside others where a table divides the page, not where it holds figures
    private bool IsProse(int cell)
    {
        int length = 0;
        int blocks = 0;
        int looks = 0;
        for (int node = Following(cell, cell); node != HtmlTree.None && looks < MaxLooks; node = Following(node, cell), looks++)
        {
            if (_tree[node].IsText)
            {
                ReadOnlySpan<char> text = _tree.Source.AsSpan(_tree[node].Start, _tree[node].Length);
                length += text.Trim().Length;
            }
            else if (HtmlTags.Is(_tree[node].Tag, TagTraits.Block) || _tree[node].Tag == HtmlTag.Br)
            {
                blocks++;
            }

            if (length > ProseLength && blocks >= ProseBlocks)
            {
                return true;
            }
        }

        return false;
    }

    // the next node in document order within the subtree
    private int Following(int node, int top)
    {
        if (_tree[node].FirstChild != HtmlTree.None)
        {
            return _tree[node].FirstChild;
        }

        while (node != top)
        {
            if (_tree[node].Next != HtmlTree.None)
            {
                return _tree[node].Next;
            }

            node = _tree[node].Parent;
        }

        return HtmlTree.None;
    }
}
