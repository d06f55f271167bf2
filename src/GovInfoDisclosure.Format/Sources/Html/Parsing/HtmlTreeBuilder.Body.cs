namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <content>The rules for what stands outside tables, in cells and in captions: start tags.</content>
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
        if (tag is HtmlTag.Title or HtmlTag.Xmp or HtmlTag.Textarea && text.Length > 0)
        {
            _tree.AddText(text.Start, text.Length, node);
        }
    }
}
