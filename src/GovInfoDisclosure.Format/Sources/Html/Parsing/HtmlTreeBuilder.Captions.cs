namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <content>The rules for what stands in captions and groups of columns.</content>
internal sealed partial class HtmlTreeBuilder
{
    private bool InCaption()
    {
        HtmlTag tag = _tokens.Tag;
        if (_tokens.Kind == TokenKind.StartTag)
        {
            return tag is HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot or HtmlTag.Th
                or HtmlTag.Thead or HtmlTag.Tr
                ? !CloseCaption()
                : InBody();
        }

        switch (tag)
        {
            case HtmlTag.Caption:
                CloseCaption();
                return true;
            case HtmlTag.Table:
                return !CloseCaption();
            case HtmlTag.Body or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot or HtmlTag.Th
                or HtmlTag.Thead or HtmlTag.Tr:
                return true;
            default:
                return InBody();
        }
    }

    private bool InColumnGroup()
    {
        bool isStart = _tokens.Kind == TokenKind.StartTag;
        switch (_tokens.Tag)
        {
            case HtmlTag.Col:
                if (isStart)
                {
                    Insert(HtmlTag.Col, opens: false);
                }

                return true;
            case HtmlTag.Template:
                return InBody();
            case HtmlTag.Colgroup when !isStart:
                LeaveColumnGroup();
                return true;
            default:
                LeaveColumnGroup();
                return false;
        }
    }

    private bool CloseCaption()
    {
        int caption = _open.InScope(HtmlTag.Caption, ElementScope.Table);
        if (caption < 0)
        {
            return false;
        }

        _open.PopTo(caption);
        _mode = InsertionMode.Table;
        return true;
    }

    private void LeaveColumnGroup()
    {
        if (_open.CurrentTag == HtmlTag.Colgroup)
        {
            _open.Pop();
        }

        _mode = InsertionMode.Table;
    }
}
