namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <content>The rules for what stands outside tables, in cells and in captions.</content>
internal sealed partial class HtmlTreeBuilder
{
    private bool InBody()
    {
        if (_tokens.Kind == TokenKind.StartTag)
        {
            StartInBody(_tokens.Tag);
        }
        else
        {
            EndInBody(_tokens.Tag);
        }

        return true;
    }

    private void StartInBody(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Html or HtmlTag.Head or HtmlTag.Body or HtmlTag.Frameset or HtmlTag.Frame or HtmlTag.Caption or HtmlTag.Col
                or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tr:
                return;
            case HtmlTag.P:
                CloseParagraph();
                Insert(tag);
                return;
            case HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.H5 or HtmlTag.H6:
                CloseParagraph();
                if (IsHeading(_open.CurrentTag))
                {
                    _open.Pop();
                }

                Insert(tag);
                return;
            case HtmlTag.Pre or HtmlTag.Listing:
                CloseParagraph();
                Insert(tag);
                _tokens.SkipLineBreak();
                return;
            case HtmlTag.Form:
                StartForm();
                return;
            case HtmlTag.Li:
                StartItem(HtmlTag.Li, HtmlTag.Li);
                return;
            case HtmlTag.Dd or HtmlTag.Dt:
                StartItem(HtmlTag.Dd, HtmlTag.Dt);
                return;
            case HtmlTag.Plaintext:
                CloseParagraph();
                Insert(tag);
                _tokens.ReadPlain();
                return;
            case HtmlTag.Button:
                if (_open.InScope(HtmlTag.Button) is >= 0 and int button)
                {
                    _open.PopTo(button);
                }

                Insert(tag);
                return;
            case HtmlTag.A or HtmlTag.Nobr:
                CloseFormatting(tag);
                Insert(tag);
                return;
            case HtmlTag.Table:
                CloseParagraph();
                Insert(tag);
                _mode = InsertionMode.Table;
                return;
            case HtmlTag.Hr:
                CloseParagraph();
                Insert(tag, opens: false);
                return;
            case HtmlTag.Select:
                Insert(tag);
                _mode = _mode is InsertionMode.Body ? InsertionMode.Select : InsertionMode.SelectInTable;
                return;
            case HtmlTag.Option or HtmlTag.Optgroup:
                if (_open.CurrentTag == HtmlTag.Option)
                {
                    _open.Pop();
                }

                Insert(tag);
                return;
            case HtmlTag.Rb or HtmlTag.Rtc or HtmlTag.Rp or HtmlTag.Rt:
                if (_open.InScope(HtmlTag.Ruby) >= 0)
                {
                    _open.CloseImplied(tag is HtmlTag.Rp or HtmlTag.Rt ? HtmlTag.Rtc : HtmlTag.Unknown);
                }

                Insert(tag);
                return;
            case HtmlTag.Svg or HtmlTag.Math:
                StartForeign(tag);
                return;
            case HtmlTag.Template:
                Insert(tag);
                _mode = InsertionMode.Body;
                return;
        }

        if (HtmlTags.Is(tag, TagTraits.TextOnly))
        {
            StartTextOnly(tag);
            return;
        }

        if (HtmlTags.Is(tag, TagTraits.Flow))
        {
            CloseParagraph();
        }

        Insert(tag, opens: !HtmlTags.Is(tag, TagTraits.Empty));
    }

    private void EndInBody(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Body or HtmlTag.Html or HtmlTag.Head:
                return;
            case HtmlTag.P:
                if (_open.InScope(HtmlTag.P, ElementScope.Button) < 0)
                {
                    InsertImplied(HtmlTag.P);
                }

                CloseParagraph();
                return;
            case HtmlTag.Br:
                Insert(HtmlTag.Br, opens: false);
                return;
            case HtmlTag.Form:
                EndForm();
                return;
            case HtmlTag.Li:
                CloseInScope(tag, ElementScope.ListItem);
                return;
            case HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.H5 or HtmlTag.H6:
                EndHeading();
                return;
            case HtmlTag.Template:
                EndTemplate();
                return;
            case HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Button or HtmlTag.Applet or HtmlTag.Marquee or HtmlTag.Object:
                CloseInScope(tag);
                return;
        }

        if (HtmlTags.Is(tag, TagTraits.Flow))
        {
            CloseInScope(tag);
        }
        else if (HtmlTags.Is(tag, TagTraits.Formatting))
        {
            CloseFormatting(tag);
        }
        else
        {
            EndAnyOther(tag);
        }
    }

    private void CloseParagraph() => CloseInScope(HtmlTag.P, ElementScope.Button);

    private void CloseInScope(HtmlTag tag, ElementScope scope = ElementScope.Default)
    {
        if (_open.InScope(tag, scope) is >= 0 and int index)
        {
            _open.PopTo(index);
        }
    }

    private void StartForm()
    {
        bool inTemplate = _open.Holds(HtmlTag.Template);
        if (_form != HtmlTree.None && !inTemplate)
        {
            return;
        }

        CloseParagraph();
        int form = Insert(HtmlTag.Form);
        _form = inTemplate ? _form : form;
    }

    // a form ends where its end tag stands, what is open inside it does not
    private void EndForm()
    {
        if (_open.Holds(HtmlTag.Template))
        {
            CloseInScope(HtmlTag.Form);
            return;
        }

        int index = _form == HtmlTree.None ? -1 : _open.InScope(HtmlTag.Form);
        if (index >= 0 && _open[index] == _form)
        {
            _open.CloseImplied();
            _open.RemoveAt(index);
        }

        _form = HtmlTree.None;
    }

    private void StartItem(HtmlTag first, HtmlTag second)
    {
        for (int i = _open.Count - 1; i > 0; i--)
        {
            HtmlTag tag = _open.TagAt(i);
            if (tag == first || tag == second)
            {
                _open.PopTo(i);
                break;
            }

            if (IsSpecial(i) && tag is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P))
            {
                break;
            }
        }

        CloseParagraph();
        Insert(_tokens.Tag);
    }

    private void StartTextOnly(HtmlTag tag)
    {
        if (tag == HtmlTag.Xmp)
        {
            CloseParagraph();
        }

        int node = Insert(tag, opens: false);
        if (tag == HtmlTag.Textarea)
        {
            _tokens.SkipLineBreak();
        }

        SourceSpan text = _tokens.ReadRaw(tag, _tree.NameOf(node));
        if (tag is HtmlTag.Title or HtmlTag.Xmp && text.Length > 0)
        {
            _tree.AddText(text.Start, text.Length, node);
        }
    }

    private void EndHeading()
    {
        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (IsHeading(_open.TagAt(i)))
            {
                _open.PopTo(i);
                return;
            }

            if (_open.Bounds(i))
            {
                return;
            }
        }
    }

    private void EndTemplate()
    {
        for (int i = _open.Count - 1; _open.Holds(HtmlTag.Template); i--)
        {
            if (_open.TagAt(i) == HtmlTag.Template)
            {
                _open.PopTo(i);
                ResetMode();
                return;
            }
        }
    }

    // Where blocks were opened inside, the standard closes the element around them and opens it anew inside them. That changes
    // neither text nor blocks; here the element stays open, and the tree keeps where it was closed.
    private void CloseFormatting(HtmlTag tag)
    {
        int furthestBlock = -1;
        for (int i = _open.Holds(tag) ? _open.Count - 1 : -1; i > 0; i--)
        {
            HtmlTag found = _open.TagAt(i);
            if (found == tag && _tree[_open[i]].ClosedAt == int.MaxValue)
            {
                if (furthestBlock < 0)
                {
                    _open.PopTo(i);
                }
                else
                {
                    _tree.CloseAt(_open[i], _tokens.Start);
                }

                return;
            }

            if (_open.Bounds(i))
            {
                return;
            }

            furthestBlock = IsSpecial(i) ? i : furthestBlock;
        }
    }

    private void EndAnyOther(HtmlTag tag)
    {
        for (int i = _open.Holds(tag) ? _open.Count - 1 : -1; i > 0; i--)
        {
            if (_open.TagAt(i) == tag && (tag != HtmlTag.Unknown || HtmlText.AreSame(_tree.NameOf(_open[i]), _tokens.Name)))
            {
                _open.PopTo(i);
                return;
            }

            if (IsSpecial(i))
            {
                return;
            }
        }
    }

    private bool InSelect()
    {
        HtmlTag tag = _tokens.Tag;
        bool isStart = _tokens.Kind == TokenKind.StartTag;
        bool leavesTable = _mode == InsertionMode.SelectInTable && tag is HtmlTag.Caption or HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Tfoot
            or HtmlTag.Thead or HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th;
        switch (tag)
        {
            case HtmlTag.Select:
                LeaveSelect();
                return true;
            case HtmlTag.Script or HtmlTag.Template:
                return InBody();
            case HtmlTag.Input or HtmlTag.Keygen or HtmlTag.Textarea when isStart:
                return !LeaveSelect();
            default:
                return !(leavesTable && (isStart || _open.InScope(tag, ElementScope.Table) >= 0) && LeaveSelect());
        }
    }

    private bool LeaveSelect()
    {
        for (int i = _open.Count - 1; _open.Holds(HtmlTag.Select); i--)
        {
            if (_open.TagAt(i) == HtmlTag.Select)
            {
                _open.PopTo(i);
                ResetMode();
                return true;
            }
        }

        return false;
    }

    private bool IsSpecial(int index) =>
        HtmlTags.Is(_open.TagAt(index), TagTraits.Special) || (_tree[_open[index]].Flags & NodeFlags.Integration) != 0;

    private static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;
}
