using System.Collections.Immutable;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>Writes the text of a page as it is shown: blocks on lines of their own, white space collapsed, tables as rows of cells.</summary>
internal sealed class PageWriter
{
    private readonly HtmlTree _tree;
    private readonly HtmlTables _tables;
    private readonly bool _showsHidden;
    private readonly PageText _page = new();
    private int _lineStart;
    private int _unitStart; // of the line, or of the cell in it
    private int _links;
    private int _linkUntil;
    private int _hiddenUntil;
    private int _linkLength;
    private int _headings;
    private int _cells;
    private int _grid = -1;
    private int _block = HtmlTree.Root;
    private int _preformatted;
    private bool _space;

    private PageWriter(HtmlTree tree, bool showsHidden)
    {
        _tree = tree;
        _showsHidden = showsHidden;
        _tables = new HtmlTables(tree, IsShown);
    }

    private CharBuffer Chars => _page.Chars;

    public static PageText Write(HtmlTree tree, bool showsHidden)
    {
        var writer = new PageWriter(tree, showsHidden);
        writer.WriteChildren(HtmlTree.Root);
        writer.EndLine();
        return writer._page;
    }

    /// <summary>Writes ranges of the source as one line, such as the title of the page.</summary>
    public static PageLine WriteLine(HtmlTree tree, PageText page, SourceSpan range)
    {
        var writer = new PageWriter(tree, page);
        writer.WriteText(range, hasReferences: true);
        return new PageLine(writer._lineStart, page.Chars.Length - writer._lineStart, HtmlTree.Root, 0, IsHeading: true, -1);
    }

    private PageWriter(HtmlTree tree, PageText page)
    {
        _tree = tree;
        _tables = null!;
        _page = page;
        _cells = 1;
        _lineStart = _unitStart = page.Chars.Length;
    }

    private bool IsShown(int node) => _showsHidden || (_tree[node].Flags & NodeFlags.Hidden) == 0;

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
            if (node.Start >= _hiddenUntil)
            {
                WriteText(new SourceSpan(node.Start, node.Length), hasReferences: _tree[node.Parent].Tag is not (HtmlTag.Xmp or HtmlTag.Plaintext));
            }

            return false;
        }

        if (HtmlTags.Is(node.Tag, TagTraits.Unrendered))
        {
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
                EndLine();
                return false;
            case HtmlTag.Table when _cells == 0 && _grid < 0 && _tables.DataOf(index) is { } table:
                WriteGrid(index, table);
                return false;
            case HtmlTag.A when node.ClosedAt != int.MaxValue:
                _linkUntil = Math.Max(_linkUntil, node.ClosedAt);
                break;
        }

        if (HtmlTags.Is(node.Tag, TagTraits.Block))
        {
            EndLine();
            _block = index;
        }

        Count(node, 1);
        return true;
    }

    private void Leave(int index)
    {
        ref readonly HtmlNode node = ref _tree[index];
        if (HtmlTags.Is(node.Tag, TagTraits.Block))
        {
            EndLine();
            _block = node.Parent;
        }

        Count(node, -1);
    }

    private void Count(in HtmlNode node, int step)
    {
        _links += node.Tag == HtmlTag.A && node.ClosedAt == int.MaxValue ? step : 0;
        _headings += node.Tag is >= HtmlTag.H1 and <= HtmlTag.H6 ? step : 0;
        _preformatted += node.Tag is HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Xmp or HtmlTag.Plaintext
            || (node.Flags & NodeFlags.Preformatted) != 0 ? step : 0;
    }

    private void WriteGrid(int index, HtmlTable table)
    {
        EndLine();
        for (int child = _tree[index].FirstChild; child != HtmlTree.None; child = _tree[child].Next)
        {
            if (_tree[child].Tag == HtmlTag.Caption && IsShown(child))
            {
                WriteChildren(child);
                EndLine();
            }
        }

        int outer = _block;
        (_block, _grid) = (index, _page.Grids.Count);
        var grid = new PageGrid();
        int start = Chars.Length;
        foreach (var row in table.Rows)
        {
            if (row.Length > 0)
            {
                WriteRow(grid, row);
            }
        }

        grid.Span = SourceSpan.FromBounds(start, Math.Max(start, Chars.Length - 1));
        grid.HoldsFigures = ReportEvidence.HoldsFigures(Chars.Written, grid);
        _page.Grids.Add(grid);
        (_block, _grid) = (outer, -1);
    }

    private void WriteRow(PageGrid grid, ImmutableArray<HtmlCell> row)
    {
        var cells = new List<SourceGridCell>(row.Length);

        // a cell alone in its row may hold paragraphs and keeps their lines; beside others it stays on one line
        int isCell = row.Length > 1 ? 1 : 0;
        _lineStart = Chars.Length;
        foreach (HtmlCell cell in row)
        {
            if (cells.Count > 0)
            {
                Chars.Append('\t');
            }

            int start = _unitStart = Chars.Length;
            _space = false;
            _cells += isCell;
            WriteChildren(cell.Node);
            _cells -= isCell;
            cells.Add(new SourceGridCell(Trim(start), cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan));
        }

        if (isCell == 0)
        {
            EndLine();
        }
        else
        {
            FinishLine();
        }

        grid.Rows.Add(cells);
    }

    private SourceSpan Trim(int start)
    {
        ReadOnlySpan<char> text = Chars.Written.Slice(start);
        int length = text.TrimEnd().Length;
        int lead = length - text.Slice(0, length).TrimStart().Length;
        return new SourceSpan(length == 0 ? start : start + lead, length - lead);
    }

    // the end of a block or a line break; inside a cell it is a blank
    private void EndLine()
    {
        if (_cells > 0)
        {
            _space = true;
            return;
        }

        if (!Chars.Written.Slice(_lineStart).Trim().IsEmpty)
        {
            FinishLine();
            return;
        }

        _space = false;
        _linkLength = 0;
        _lineStart = _unitStart = Chars.Length;
    }

    private void FinishLine()
    {
        _page.Lines.Add(new PageLine(_lineStart, Chars.Length - _lineStart, _block, _linkLength, _headings > 0, _grid));
        Chars.Append('\n');
        _space = false;
        _linkLength = 0;
        _lineStart = _unitStart = Chars.Length;
    }

    private void WriteText(SourceSpan range, bool hasReferences)
    {
        string source = _tree.Source;
        int linkStart = Chars.Length;
        for (int i = range.Start; i < range.End;)
        {
            char c = source[i];
            if (HtmlText.IsSpace(c))
            {
                WriteSpace(c, i++);
                continue;
            }

            if (c == '&' && hasReferences && CharacterReferences.Read(source.AsSpan(i, range.End - i), out string value) is > 0 and int length)
            {
                WriteReference(value, i);
                i += length;
                continue;
            }

            int end = i + 1;
            while (end < range.End && source[end] is > ' ' and not '&')
            {
                end++;
            }

            Append(source.AsSpan(i, end - i), i);
            i = end;
        }

        _linkLength += _links > 0 || range.Start < _linkUntil ? Chars.Length - Math.Max(linkStart, _lineStart) : 0;
    }

    private void WriteReference(string value, int source)
    {
        if (value.Length == 1 && HtmlText.IsSpace(value[0]))
        {
            WriteSpace(value[0], source);
        }
        else
        {
            Append(value.AsSpan(), source);
        }
    }

    private void WriteSpace(char c, int source)
    {
        if (_preformatted == 0 || _cells > 0)
        {
            _space = true;
        }
        else if (c == '\n')
        {
            EndLine();
        }
        else if (c != '\r')
        {
            Append([c], source);
        }
    }

    private void Append(ReadOnlySpan<char> text, int source)
    {
        if (_space && Chars.Length > _unitStart)
        {
            Chars.Append(' ');
        }

        _space = false;
        List<(int Text, int Source)> runs = _page.Runs;
        if (runs.Count == 0 || runs[^1].Source - runs[^1].Text != source - Chars.Length)
        {
            runs.Add((Chars.Length, source));
        }

        Chars.Append(text);
    }
}
