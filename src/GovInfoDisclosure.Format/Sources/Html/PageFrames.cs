using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>The elements of a page that are navigation and frame, by their name, their role, or the words of their class and id.</summary>
internal static class PageFrames
{
    private static readonly string[] Roles = ["navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar"];

    private static readonly string[] Words =
    [
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "position", "location", "header", "footer", "foot",
        "bottom", "copyright", "sidebar", "side", "aside", "share", "search", "pager", "pagination", "related", "recommend", "friendlink", "links",
    ];

    public static PageFrame Of(HtmlTree tree, int node)
    {
        ref readonly HtmlNode element = ref tree[node];
        if (element.Tag is HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Aside)
        {
            return PageFrame.Certain;
        }

        if (element.Length <= "<div id=a>".Length || element.Tag is HtmlTag.Table or HtmlTag.Td or HtmlTag.Article or HtmlTag.Main)
        {
            return PageFrame.None;
        }

        return Has(tree, element.Start, "role", Roles) ? PageFrame.Certain
            : Has(tree, element.Start, "class", Words) || Has(tree, element.Start, "id", Words) ? PageFrame.Likely : PageFrame.None;
    }

    private static bool Has(HtmlTree tree, int tag, string attribute, string[] words)
    {
        SourceSpan range = AttributeReader.Find(tree.Source, tag, attribute);
        ReadOnlySpan<char> value = tree.Source.AsSpan(range.Start, range.Length);
        while (!value.IsEmpty)
        {
            // the words of “page-footer clearfix” and “bottom_nav”
            int end = value.IndexOfAny(" \t\n-_".AsSpan());
            ReadOnlySpan<char> word = end < 0 ? value : value.Slice(0, end);
            value = end < 0 ? default : value.Slice(end + 1);
            foreach (string known in words)
            {
                if (HtmlText.IsName(word, known))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>Whether something belongs to the frame of a page.</summary>
internal enum PageFrame
{
    None,

    /// <summary>By the name that its author gave it: prose in it is kept all the same.</summary>
    Likely,

    /// <summary>By what HTML says that it is.</summary>
    Certain,
}
