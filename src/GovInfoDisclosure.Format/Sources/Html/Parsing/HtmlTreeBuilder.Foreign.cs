namespace GovInfoDisclosure.Format.Sources.Html.Parsing;

/// <content>The rules for SVG and MathML.</content>
internal sealed partial class HtmlTreeBuilder
{
    private static readonly string[] SvgIntegrationPoints = ["foreignobject", "desc", "title"];
    private static readonly string[] MathIntegrationPoints = ["mi", "mo", "mn", "ms", "mtext"];

    private bool IsForeign(int node) => (_tree[node].Flags & NodeFlags.Foreign) != 0;

    private void StartForeign(HtmlTag tag)
    {
        int node = _tree.Add(tag, _tokens.Flags | NodeFlags.Foreign, _tokens.Start, _tokens.End - _tokens.Start, Place().Parent, Place().Before);
        _elements++;
        if (!_tokens.IsSelfClosing)
        {
            _open.Push(node);
            _tokens.AllowsCData = true;
        }
    }

    private void TakeInForeign()
    {
        bool holdsHtml = (_tree[_open.Current].Flags & NodeFlags.Integration) != 0;
        switch (_tokens.Kind)
        {
            case TokenKind.Text:
                AddText(SourceSpan.FromBounds(_tokens.Start, _tokens.End));
                return;
            case TokenKind.StartTag when holdsHtml:
                TakeTag();
                break;
            case TokenKind.StartTag when HtmlTags.Is(_tokens.Tag, TagTraits.Breakout) || (_tokens.Tag == HtmlTag.Font && HasFontAttribute()):
                LeaveForeign();
                TakeTag();
                break;
            case TokenKind.StartTag:
                InsertForeign();
                break;
            case TokenKind.EndTag when _tokens.Tag is HtmlTag.P or HtmlTag.Br:
                LeaveForeign();
                TakeTag();
                break;
            default:
                EndInForeign();
                break;
        }

        _tokens.AllowsCData = IsForeign(_open.Current);
    }

    // names of HTML mean nothing here
    private void InsertForeign()
    {
        NodeFlags flags = NodeFlags.Foreign | (_tokens.Flags & NodeFlags.Hidden);
        foreach (string name in IsInSvg() ? SvgIntegrationPoints : MathIntegrationPoints)
        {
            flags |= HtmlText.IsName(_tokens.Name, name) ? NodeFlags.Integration : 0;
        }

        int node = _tree.Add(HtmlTag.Unknown, flags, _tokens.Start, _tokens.End - _tokens.Start, _open.Current);
        _elements++;
        if (!_tokens.IsSelfClosing)
        {
            _open.Push(node);
        }
    }

    private bool IsInSvg()
    {
        int i = _open.Count - 1;
        while (_open.TagAt(i) is not (HtmlTag.Svg or HtmlTag.Math))
        {
            i--;
        }

        return _open.TagAt(i) == HtmlTag.Svg;
    }

    private void EndInForeign()
    {
        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (!IsForeign(_open[i]))
            {
                TakeTag();
                return;
            }

            if (HtmlText.AreSame(_tree.NameOf(_open[i]), _tokens.Name))
            {
                _open.PopTo(i);
                return;
            }
        }
    }

    private void LeaveForeign()
    {
        while (IsForeign(_open.Current) && (_tree[_open.Current].Flags & NodeFlags.Integration) == 0)
        {
            _open.Pop();
        }
    }

    private bool HasFontAttribute() =>
        HasAttribute("color") || HasAttribute("face") || HasAttribute("size");

    private bool HasAttribute(string name) => AttributeReader.Find(_tokens.Source, _tokens.Start, name).Start > 0;
}
