namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <content>The rules for what stands in select.</content>
internal sealed partial class HtmlTreeBuilder
{
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
}
