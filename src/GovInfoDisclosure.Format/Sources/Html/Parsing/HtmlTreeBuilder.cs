namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <summary>
/// Builds the tree of a page by the rules of the HTML standard for tree construction, with scripts, in one pass and within bounds.
/// </summary>
/// <remarks>
/// Left out is what changes neither text nor its order nor the blocks and tables around it: head and body are one, and formatting
/// elements that were closed crosswise are not opened anew; frames and quirks are not told.
/// </remarks>
internal sealed partial class HtmlTreeBuilder
{
    private const int TokensPerElement = 4;

    private readonly HtmlTokenizer _tokens;
    private readonly HtmlTree _tree;
    private readonly OpenElements _open;
    private readonly ReadLimits _limits;
    private readonly List<SourceSpan> _tableText = [];
    private InsertionMode _mode = InsertionMode.Body;
    private int _form = HtmlTree.None;
    private bool _isFostering;
    private int _elements;

    private HtmlTreeBuilder(string source, ReadLimits limits, CancellationToken token)
    {
        _tokens = new HtmlTokenizer(source, token);
        _tree = new HtmlTree(source);
        _open = new OpenElements(_tree);
        _limits = limits;
        _open.Push(_tree.Add(HtmlTag.Body, NodeFlags.None, 0, 0, HtmlTree.None));
    }

    /// <summary>Builds the tree; null with the bound that was passed.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static HtmlTree? Build(string source, ReadLimits limits, CancellationToken token, out HtmlBound exceeded)
    {
        var builder = new HtmlTreeBuilder(source, limits, token);
        exceeded = builder.Run(token);
        if (exceeded == HtmlBound.None)
        {
            return builder._tree;
        }

        builder._tree.Dispose();
        return null;
    }

    private HtmlBound Run(CancellationToken token)
    {
        // end tags, texts and comments count too, so that no page costs more than its elements may
        long tokens = (long)_limits.MaxElements * TokensPerElement;
        while (_tokens.Read())
        {
            if (--tokens < 0 || _elements > _limits.MaxElements)
            {
                return HtmlBound.Elements;
            }

            if (_open.Count > _limits.MaxDepth)
            {
                return HtmlBound.Depth;
            }

            if ((tokens & 0xFFF) == 0)
            {
                token.ThrowIfCancellationRequested();
            }

            if (_tokens.Kind != TokenKind.Other)
            {
                Take();
            }
        }

        FlushTableText();
        return HtmlBound.None;
    }

    private void Take()
    {
        if (IsForeign(_open.Current))
        {
            TakeInForeign();
            return;
        }

        if (_tokens.Kind == TokenKind.Text)
        {
            TakeText();
            return;
        }

        FlushTableText();
        TakeTag();
    }

    private void TakeTag()
    {
        // a rule that changes the mode and leaves the tag to the new mode says false
        bool done = false;
        while (!done)
        {
            done = _mode switch
            {
                InsertionMode.Table => InTable(),
                InsertionMode.TableBody => InTableBody(),
                InsertionMode.Row => InRow(),
                InsertionMode.Cell => InCell(),
                InsertionMode.Caption => InCaption(),
                InsertionMode.ColumnGroup => InColumnGroup(),
                InsertionMode.Select or InsertionMode.SelectInTable => InSelect(),
                _ => InBody(),
            };
        }
    }

    private void TakeText()
    {
        var text = SourceSpan.FromBounds(_tokens.Start, _tokens.End);
        if (_mode == InsertionMode.ColumnGroup)
        {
            if (HtmlText.IsBlank(_tokens.Source.AsSpan(text.Start, text.Length)))
            {
                return;
            }

            LeaveColumnGroup();
        }

        if (_mode is InsertionMode.Table or InsertionMode.TableBody or InsertionMode.Row && IsTableStructure(_open.CurrentTag))
        {
            _tableText.Add(text);
        }
        else
        {
            AddText(text);
        }
    }

    // white space between cells is dropped; any other text between them is moved, all of it, before the table
    private void FlushTableText()
    {
        if (_tableText.Count == 0)
        {
            return;
        }

        if (!_tableText.TrueForAll(text => HtmlText.IsBlank(_tokens.Source.AsSpan(text.Start, text.Length))))
        {
            _isFostering = true;
            _tableText.ForEach(AddText);
            _isFostering = false;
        }

        _tableText.Clear();
    }

    private void AddText(SourceSpan text)
    {
        (int parent, int before) = Place();
        _tree.AddText(text.Start, text.Length, parent, before);
    }

    private int Insert(HtmlTag tag, bool opens = true)
    {
        (int parent, int before) = Place();
        int node = _tree.Add(tag, _tokens.Flags, _tokens.Start, _tokens.End - _tokens.Start, parent, before);
        _elements++;
        if (opens)
        {
            _open.Push(node);
        }

        return node;
    }

    private void InsertImplied(HtmlTag tag)
    {
        (int parent, int before) = Place();
        _open.Push(_tree.Add(tag, NodeFlags.None, _tokens.Start, 0, parent, before));
        _elements++;
    }

    // “the appropriate place for inserting a node”: in the current element, or before the table where the rules of tables move it
    private (int Parent, int Before) Place()
    {
        if (!_isFostering || !IsTableStructure(_open.CurrentTag))
        {
            return (_open.Current, HtmlTree.None);
        }

        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (_open.TagAt(i) == HtmlTag.Template)
            {
                return (_open[i], HtmlTree.None);
            }

            if (_open.TagAt(i) == HtmlTag.Table)
            {
                return (_tree[_open[i]].Parent, _open[i]);
            }
        }

        return (_open[0], HtmlTree.None);
    }

    private void ResetMode()
    {
        _mode = InsertionMode.Body;
        for (int i = _open.Count - 1; i > 0; i--)
        {
            InsertionMode? mode = _open.TagAt(i) switch
            {
                HtmlTag.Td or HtmlTag.Th => InsertionMode.Cell,
                HtmlTag.Tr => InsertionMode.Row,
                HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot => InsertionMode.TableBody,
                HtmlTag.Caption => InsertionMode.Caption,
                HtmlTag.Colgroup => InsertionMode.ColumnGroup,
                HtmlTag.Table => InsertionMode.Table,
                HtmlTag.Template => InsertionMode.Body,
                _ => null,
            };
            if (mode is { } found)
            {
                _mode = found;
                return;
            }
        }
    }

    private static bool IsTableStructure(HtmlTag tag) => tag is HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr;
}

/// <summary>Which bound of <see cref="ReadLimits"/> a page exceeds.</summary>
internal enum HtmlBound
{
    None,
    Depth,
    Elements,
}

internal enum InsertionMode
{
    Body,
    Table,
    TableBody,
    Row,
    Cell,
    Caption,
    ColumnGroup,
    Select,
    SelectInTable,
}
