using System.Collections.Immutable;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>Writes the text of a page as it is shown: blocks on lines of their own, tables of data as rows of cells.</summary>
internal sealed class PageWriter
{
    private readonly HtmlTree _tree;
    private readonly HtmlTables _tables;
    private readonly bool _showsHidden;
    private readonly PageText _page = new();
    private readonly LineWriter _lines;
    private int _links;
    private int _headings;
    private int _preformatted;
    private int _linkUntil;
    private int _hiddenUntil;

    private PageWriter(HtmlTree tree, bool showsHidden)
    {
        _tree = tree;
        _showsHidden = showsHidden;
        _tables = new HtmlTables(tree, IsShown);
        _lines = new LineWriter(tree.Source, _page);
    }

    public static PageText Write(HtmlTree tree, bool showsHidden)
    {
        var writer = new PageWriter(tree, showsHidden);
        writer.WriteChildren(HtmlTree.Root);
        writer._lines.EndLine();
        return writer._page;
    }

    // what is struck out is no longer said
    private bool IsShown(int node) =>
        (_showsHidden || (_tree[node].Flags & NodeFlags.Hidden) == 0) && _tree[node].Tag is not (HtmlTag.S or HtmlTag.Strike or HtmlTag.Del);

    // not recursive: the depth of a page is not ours to choose
    private void WriteChildren(int top)
    {
        int node = _tree[top].FirstChild;
        while (node != HtmlTree.None)
        {
            bool enters = Enter(node);
            if (enters && _tree[node].FirstChild != HtmlTree.None)
            {
                node = _tree[node].FirstChild;
                continue;
            }

            if (enters)
            {
                Leave(node);
            }

            while (_tree[node].Next == HtmlTree.None)
            {
                node = _tree[node].Parent;
                if (node == top)
                {
                    return;
                }

                Leave(node);
            }

            node = _tree[node].Next;
        }
    }

    // whether the content of the node is to be written
    private bool Enter(int index)
    {
        ref readonly HtmlNode node = ref _tree[index];
        if (node.IsText)
        {
            WriteText(node);
            return false;
        }

        if (HtmlTags.Is(node.Tag, TagTraits.Unrendered))
        {
            if (_lines.Grid >= 0)
            {
                WriteField(index);
            }

            return false;
        }

        if (!IsShown(index))
        {
            if (node.ClosedAt == int.MaxValue)
            {
                return false;
            }

            _hiddenUntil = Math.Max(_hiddenUntil, node.ClosedAt);
        }

        switch (node.Tag)
        {
            case HtmlTag.Br:
                _lines.EndLine();
                return false;
            case HtmlTag.Table when _lines.Grid < 0 && _tables.DataOf(index) is { } table:
                WriteGrid(index, table);
                return false;
            case HtmlTag.A when node.ClosedAt != int.MaxValue:
                _linkUntil = Math.Max(_linkUntil, node.ClosedAt);
                break;
        }

        if (HtmlTags.Is(node.Tag, TagTraits.Block))
        {
            _lines.EndLine();
            _lines.Block = index;
        }

        Count(node, 1);
        return true;
    }

    private void Leave(int index)
    {
        ref readonly HtmlNode node = ref _tree[index];
        if (HtmlTags.Is(node.Tag, TagTraits.Block))
        {
            _lines.EndLine();
            _lines.Block = node.Parent;
        }

        Count(node, -1);
    }

    private void Count(in HtmlNode node, int step)
    {
        switch (node.Tag)
        {
            case HtmlTag.A when node.ClosedAt == int.MaxValue:
                _links += step;
                break;
            case >= HtmlTag.H1 and <= HtmlTag.H6:
                _headings += step;
                _lines.IsHeading = _headings > 0;
                break;
        }

        if ((node.Flags & NodeFlags.Preformatted) != 0 || node.Tag is HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Xmp or HtmlTag.Plaintext)
        {
            _preformatted += step;
            _lines.IsPreformatted = _preformatted > 0;
        }
    }

    private void WriteText(in HtmlNode text)
    {
        if (text.Start >= _hiddenUntil)
        {
            _lines.IsLink = _links > 0 || text.Start < _linkUntil;
            _lines.Write(new SourceSpan(text.Start, text.Length), _tree[text.Parent].Tag is not (HtmlTag.Xmp or HtmlTag.Plaintext));
        }
    }

    // a form that is filled in on the page shows its figures in fields
    private void WriteField(int index)
    {
        ref readonly HtmlNode field = ref _tree[index];
        if (field.Tag == HtmlTag.Textarea && field.FirstChild != HtmlTree.None)
        {
            WriteText(_tree[field.FirstChild]);
        }
        else if (field.Tag == HtmlTag.Input)
        {
            SourceSpan type = AttributeReader.Find(_tree.Source, field.Start, "type");
            ReadOnlySpan<char> kind = _tree.Source.AsSpan(type.Start, type.Length);
            if (kind.IsEmpty || HtmlText.IsName(kind, "text") || HtmlText.IsName(kind, "number"))
            {
                _lines.Write(AttributeReader.Find(_tree.Source, field.Start, "value"), hasReferences: true);
            }
        }
    }

    private void WriteGrid(int index, HtmlTable table)
    {
        _lines.EndLine();
        for (int child = _tree[index].FirstChild; child != HtmlTree.None; child = _tree[child].Next)
        {
            if (_tree[child].Tag == HtmlTag.Caption && IsShown(child))
            {
                WriteChildren(child);
                _lines.EndLine();
            }
        }

        int outer = _lines.Block;
        (_lines.Block, _lines.Grid) = (index, _page.Grids.Count);
        int start = _page.Chars.Length;
        var rows = new List<SourceGridCell[]>(table.Rows.Count);
        foreach (ImmutableArray<HtmlCell> row in table.Rows)
        {
            if (row.Length > 0)
            {
                rows.Add(WriteRow(row));
            }
        }

        _page.Grids.Add(new PageGrid(_page.Chars.Written, SourceSpan.FromBounds(start, Math.Max(start, _page.Chars.Length - 1)), rows));
        (_lines.Block, _lines.Grid) = (outer, -1);
    }

    private SourceGridCell[] WriteRow(ImmutableArray<HtmlCell> row)
    {
        // a cell alone in its row may hold paragraphs and keeps their lines; beside others it stays on one line
        bool isAlone = row.Length == 1;
        var cells = new SourceGridCell[row.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            int start = _lines.StartCell(isFirst: i == 0);
            _lines.IsCell = !isAlone;
            WriteChildren(row[i].Node);
            _lines.IsCell = false;
            cells[i] = new SourceGridCell(Trimmed(start), row[i].Row, row[i].Column, row[i].RowSpan, row[i].ColumnSpan);
        }

        if (isAlone)
        {
            _lines.EndLine();
        }
        else
        {
            _lines.EndRow();
        }

        return cells;
    }

    private SourceSpan Trimmed(int start)
    {
        ReadOnlySpan<char> text = _page.Chars.Written.Slice(start);
        int length = text.TrimEnd().Length;
        int lead = length - text.Slice(0, length).TrimStart().Length;
        return new SourceSpan(start + lead, length - lead);
    }
}
