using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>
/// Tells the report from what surrounds it on a page: the smallest element that holds all part headings and tables with figures is
/// its container. Outside it stay titles, prose, and before it the rows of metadata tables; navigation never does.
/// </summary>
internal sealed class MainContent
{
    private const int LeastProse = 20;
    private readonly HtmlTree _tree;
    private readonly PageText _page;
    private readonly Dictionary<int, PageFrame> _frames = [];
    private readonly Stack<int> _path = new();
    private int _container = HtmlTree.None;
    private int _first = -1;
    private int _last = -1;

    private MainContent(HtmlTree tree, PageText page)
    {
        _tree = tree;
        _page = page;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            PageLine line = page.Lines[i];
            bool isEvidence = line.IsGrid
                ? page.Grids[line.Grid].HoldsFigures
                : !line.IsLinks && ReportEvidence.IsPartHeading(page.Of(line));
            if (isEvidence)
            {
                _first = _first < 0 ? i : _first;
                _last = i;
                _container = _container < 0 ? line.Node : CommonAncestor(_container, line.Node);
            }
        }
    }

    /// <summary>The lines that are kept, and whether anything of a report was seen.</summary>
    public static List<PageLine> Select(HtmlTree tree, PageText page, out bool hasEvidence)
    {
        var content = new MainContent(tree, page);
        hasEvidence = content._first >= 0;
        var kept = new List<PageLine>(page.Lines.Count);
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (content.Keeps(i))
            {
                kept.Add(page.Lines[i]);
            }
        }

        return kept;
    }

    private bool Keeps(int index)
    {
        PageLine line = _page.Lines[index];
        ReadOnlySpan<char> text = _page.Of(line);
        PageFrame frame = FrameOf(line.Node);
        bool isShownAround = frame == PageFrame.None || (frame == PageFrame.Likely && IsProse(text));
        if (_first < 0)
        {
            return isShownAround;
        }

        if (IsWithin(line.Node, _container))
        {
            return (index >= _first && index <= _last) || line.IsHeading || (isShownAround && (!line.IsLinks || line.IsGrid));
        }

        if (index < _first && line.IsHeading && ReportEvidence.IsTitle(text))
        {
            return true;
        }

        return isShownAround && !line.IsLinks
            && (IsProse(text) || (index < _first && (line.IsGrid || ReportEvidence.IsTitle(text) || IsDated(text))));
    }

    private bool IsWithin(int node, int container)
    {
        while (node > container)
        {
            node = _tree[node].Parent;
        }

        return node == container;
    }

    private int CommonAncestor(int first, int second)
    {
        // an element is numbered after those around it
        while (first != second)
        {
            if (first > second)
            {
                first = _tree[first].Parent;
            }
            else
            {
                second = _tree[second].Parent;
            }
        }

        return first;
    }

    // navigation, header, footer and side bars around a node, unless they hold the report itself
    private PageFrame FrameOf(int node)
    {
        PageFrame frame = PageFrame.None;
        _path.Clear();
        while (node > HtmlTree.Root && !_frames.TryGetValue(node, out frame))
        {
            _path.Push(node);
            node = _tree[node].Parent;
        }

        while (_path.Count > 0)
        {
            node = _path.Pop();
            PageFrame own = IsWithin(_container, node) ? PageFrame.None : PageFrames.Of(_tree, node);
            frame = own > frame ? own : frame;
            _frames.Add(node, frame);
        }

        return frame;
    }

    private static bool IsProse(ReadOnlySpan<char> text) => text.Length >= LeastProse && text.IndexOf('。') >= 0;

    // 发布日期：2024-01-17
    private static bool IsDated(ReadOnlySpan<char> text) => text.IndexOf("日期".AsSpan()) >= 0 || text.IndexOf("时间".AsSpan()) >= 0 || text.IndexOf("時間".AsSpan()) >= 0;
}
