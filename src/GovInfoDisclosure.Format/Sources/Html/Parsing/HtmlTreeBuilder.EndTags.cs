namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <content>The rules for what stands outside tables, in cells and in captions: end tags.</content>
internal sealed partial class HtmlTreeBuilder
{
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

    private bool IsSpecial(int index) =>
        HtmlTags.Is(_open.TagAt(index), TagTraits.Special) || (_tree[_open[index]].Flags & NodeFlags.Integration) != 0;

    private static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;
}
