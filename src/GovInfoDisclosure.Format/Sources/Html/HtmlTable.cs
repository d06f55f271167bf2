using System.Collections.Immutable;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>One cell of a table with its place in the grid.</summary>
internal readonly record struct HtmlCell(int Node, int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>The rows and cells of a table element: the table algorithm of the HTML standard.</summary>
internal sealed class HtmlTable
{
    private const int MaxColumnSpan = 1000;
    private const int MaxRowSpan = 65534;

    // far beyond any table that is read as one, and a bound for what a hostile one can cost
    private const int MaxColumns = 4096;

    private readonly HtmlTree _tree;
    private readonly List<ImmutableArray<HtmlCell>> _rows = [];
    private readonly List<HtmlCell> _cells = []; // of the row at hand
    private int[] _coveredTo = new int[16]; // for each column the first row that no cell above grows into

    private HtmlTable(HtmlTree tree) => _tree = tree;

    public IReadOnlyList<ImmutableArray<HtmlCell>> Rows => _rows;

    public int CellCount { get; private set; }

    public int Width { get; private set; }

    /// <summary>Forms the grid; rows come as they are shown: head, bodies, foot.</summary>
    public static HtmlTable Form(HtmlTree tree, int node, Func<int, bool> isShown)
    {
        var table = new HtmlTable(tree);
        int head = HtmlTree.None;
        for (int child = tree[node].FirstChild; child != HtmlTree.None && head == HtmlTree.None; child = tree[child].Next)
        {
            head = tree[child].Tag == HtmlTag.Thead && isShown(child) ? child : HtmlTree.None;
        }

        if (head != HtmlTree.None)
        {
            table.AddGroup(head, isShown);
        }

        for (int child = tree[node].FirstChild; child != HtmlTree.None; child = tree[child].Next)
        {
            if (child != head && tree[child].Tag is HtmlTag.Tbody or HtmlTag.Thead && isShown(child))
            {
                table.AddGroup(child, isShown);
            }
        }

        for (int child = tree[node].FirstChild; child != HtmlTree.None; child = tree[child].Next)
        {
            if (tree[child].Tag == HtmlTag.Tfoot && isShown(child))
            {
                table.AddGroup(child, isShown);
            }
        }

        return table;
    }

    private void AddGroup(int group, Func<int, bool> isShown)
    {
        int first = _rows.Count;
        var rows = new List<int>();
        for (int row = _tree[group].FirstChild; row != HtmlTree.None; row = _tree[row].Next)
        {
            if (_tree[row].Tag == HtmlTag.Tr && isShown(row))
            {
                rows.Add(row);
            }
        }

        // no cell grows out of its group
        int end = first + rows.Count;
        Array.Clear(_coveredTo, 0, _coveredTo.Length);
        foreach (int row in rows)
        {
            AddRow(row, end, isShown);
        }
    }

    private void AddRow(int row, int groupEnd, Func<int, bool> isShown)
    {
        int y = _rows.Count;
        int x = 0;
        _cells.Clear();
        for (int cell = _tree[row].FirstChild; cell != HtmlTree.None; cell = _tree[cell].Next)
        {
            if (_tree[cell].Tag is not (HtmlTag.Td or HtmlTag.Th) || !isShown(cell))
            {
                continue;
            }

            while (x < _coveredTo.Length && _coveredTo[x] > y)
            {
                x++;
            }

            x = Math.Min(x, MaxColumns - 1);
            int columnSpan = Math.Min(Math.Min(Math.Max(1, SpanOf(cell, "colspan", 1)), MaxColumnSpan), MaxColumns - x);
            int rowSpan = SpanOf(cell, "rowspan", 1);
            rowSpan = rowSpan == 0 ? groupEnd - y : Math.Min(Math.Min(rowSpan, MaxRowSpan), groupEnd - y);
            _cells.Add(new HtmlCell(cell, y, x, rowSpan, columnSpan));
            Cover(x, columnSpan, y + rowSpan);
            x += columnSpan;
            Width = Math.Max(Width, x);
        }

        CellCount += _cells.Count;
        _rows.Add([.. _cells]);
    }

    private void Cover(int column, int span, int toRow)
    {
        if (column + span > _coveredTo.Length)
        {
            Array.Resize(ref _coveredTo, Math.Max(_coveredTo.Length * 2, column + span));
        }

        for (int i = column; i < column + span; i++)
        {
            _coveredTo[i] = Math.Max(_coveredTo[i], toRow);
        }
    }

    // “rules for parsing non-negative integers”: blanks, perhaps a plus, then digits; whatever follows is ignored
    private int SpanOf(int cell, string name, int otherwise)
    {
        if (_tree[cell].Length <= "<td>".Length)
        {
            return otherwise;
        }

        SourceSpan value = AttributeReader.Find(_tree.Source, _tree[cell].Start, name);
        ReadOnlySpan<char> text = _tree.Source.AsSpan(value.Start, value.Length).TrimStart();
        text = text.StartsWith("+".AsSpan()) ? text.Slice(1) : text;
        int span = 0;
        int i = 0;
        for (; i < text.Length && HtmlText.IsDigit(text[i]); i++)
        {
            span = Math.Min((span * 10) + (text[i] - '0'), MaxRowSpan);
        }

        return i == 0 ? otherwise : span;
    }
}
