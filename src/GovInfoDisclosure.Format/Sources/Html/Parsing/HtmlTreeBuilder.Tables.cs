namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <content>The rules for what stands in tables.</content>
internal sealed partial class HtmlTreeBuilder
{
    private bool InTable()
    {
        if (_tokens.Kind == TokenKind.EndTag)
        {
            switch (_tokens.Tag)
            {
                case HtmlTag.Table:
                    CloseTable();
                    return true;
                case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Tbody or HtmlTag.Td
                    or HtmlTag.Tfoot or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tr:
                    return true;
                case HtmlTag.Template:
                    return InBody();
                default:
                    return InBodyFostered();
            }
        }

        switch (_tokens.Tag)
        {
            case HtmlTag.Caption:
                return Open(InsertionMode.Caption, HtmlTag.Table);
            case HtmlTag.Colgroup:
                return Open(InsertionMode.ColumnGroup, HtmlTag.Table);
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                return Open(InsertionMode.TableBody, HtmlTag.Table);
            case HtmlTag.Col:
                return OpenImplied(HtmlTag.Colgroup, InsertionMode.ColumnGroup, HtmlTag.Table);
            case HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr:
                return OpenImplied(HtmlTag.Tbody, InsertionMode.TableBody, HtmlTag.Table);
            case HtmlTag.Table:
                return !CloseTable();
            case HtmlTag.Style or HtmlTag.Script or HtmlTag.Template:
                return InBody();
            case HtmlTag.Input when (_tokens.Flags & NodeFlags.HiddenInput) != 0:
                Insert(HtmlTag.Input, opens: false);
                return true;
            case HtmlTag.Form:
                if (_form == HtmlTree.None && !_open.Holds(HtmlTag.Template))
                {
                    _form = Insert(HtmlTag.Form, opens: false);
                }

                return true;
            default:
                return InBodyFostered();
        }
    }

    private bool InTableBody()
    {
        HtmlTag tag = _tokens.Tag;
        if (_tokens.Kind == TokenKind.StartTag)
        {
            switch (tag)
            {
                case HtmlTag.Tr:
                    return Open(InsertionMode.Row, HtmlTag.Tbody, HtmlTag.Tfoot, HtmlTag.Thead);
                case HtmlTag.Td or HtmlTag.Th:
                    return OpenImplied(HtmlTag.Tr, InsertionMode.Row, HtmlTag.Tbody, HtmlTag.Tfoot, HtmlTag.Thead);
                case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                    return !CloseBody();
                default:
                    return InTable();
            }
        }

        switch (tag)
        {
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                if (_open.InScope(tag, ElementScope.Table) >= 0)
                {
                    CloseBody();
                }

                return true;
            case HtmlTag.Table:
                return !CloseBody();
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr:
                return true;
            default:
                return InTable();
        }
    }

    private bool InRow()
    {
        HtmlTag tag = _tokens.Tag;
        if (_tokens.Kind == TokenKind.StartTag)
        {
            switch (tag)
            {
                case HtmlTag.Td or HtmlTag.Th:
                    return Open(InsertionMode.Cell, HtmlTag.Tr);
                case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr:
                    return !CloseRow();
                default:
                    return InTable();
            }
        }

        switch (tag)
        {
            case HtmlTag.Tr:
                CloseRow();
                return true;
            case HtmlTag.Table:
                return !CloseRow();
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                return _open.InScope(tag, ElementScope.Table) < 0 || !CloseRow();
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Td or HtmlTag.Th:
                return true;
            default:
                return InTable();
        }
    }

    private bool InCell()
    {
        HtmlTag tag = _tokens.Tag;
        if (_tokens.Kind == TokenKind.StartTag)
        {
            return tag is HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot or HtmlTag.Th
                or HtmlTag.Thead or HtmlTag.Tr
                ? !CloseCell()
                : InBody();
        }

        switch (tag)
        {
            case HtmlTag.Td or HtmlTag.Th:
                if (_open.InScope(tag, ElementScope.Table) is >= 0 and int cell)
                {
                    _open.PopTo(cell);
                    _mode = InsertionMode.Row;
                }

                return true;
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html:
                return true;
            case HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr:
                return _open.InScope(tag, ElementScope.Table) < 0 || !CloseCell();
            default:
                return InBody();
        }
    }

    private bool InBodyFostered()
    {
        _isFostering = true;
        bool done = InBody();
        _isFostering = false;
        return done;
    }

    private bool Open(InsertionMode mode, params ReadOnlySpan<HtmlTag> context)
    {
        ClearTo(context);
        Insert(_tokens.Tag);
        _mode = mode;
        return true;
    }

    private bool OpenImplied(HtmlTag tag, InsertionMode mode, params ReadOnlySpan<HtmlTag> context)
    {
        ClearTo(context);
        InsertImplied(tag);
        _mode = mode;
        return false;
    }

    private void ClearTo(ReadOnlySpan<HtmlTag> context)
    {
        while (_open.Count > 1 && !Contains(context, _open.CurrentTag) && _open.CurrentTag != HtmlTag.Template)
        {
            _open.Pop();
        }
    }

    // an enum is no IEquatable before .NET 10, so IndexOf does not take it
    private static bool Contains(ReadOnlySpan<HtmlTag> tags, HtmlTag tag)
    {
        foreach (HtmlTag other in tags)
        {
            if (other == tag)
            {
                return true;
            }
        }

        return false;
    }

    // These say whether there was something to close; if not, the tag has no effect.
    private bool CloseTable()
    {
        int table = _open.InScope(HtmlTag.Table, ElementScope.Table);
        if (table < 0)
        {
            return false;
        }

        _open.PopTo(table);
        ResetMode();
        return true;
    }

    private bool CloseBody()
    {
        if (_open.InScope(HtmlTag.Tbody, ElementScope.Table) < 0 && _open.InScope(HtmlTag.Thead, ElementScope.Table) < 0
            && _open.InScope(HtmlTag.Tfoot, ElementScope.Table) < 0)
        {
            return false;
        }

        ClearTo([HtmlTag.Tbody, HtmlTag.Tfoot, HtmlTag.Thead]);
        _open.Pop();
        _mode = InsertionMode.Table;
        return true;
    }

    private bool CloseRow()
    {
        if (_open.InScope(HtmlTag.Tr, ElementScope.Table) < 0)
        {
            return false;
        }

        ClearTo([HtmlTag.Tr]);
        _open.Pop();
        _mode = InsertionMode.TableBody;
        return true;
    }

    private bool CloseCell()
    {
        int cell = Math.Max(_open.InScope(HtmlTag.Td, ElementScope.Table), _open.InScope(HtmlTag.Th, ElementScope.Table));
        if (cell < 0)
        {
            return false;
        }

        _open.PopTo(cell);
        _mode = InsertionMode.Row;
        return true;
    }
}
