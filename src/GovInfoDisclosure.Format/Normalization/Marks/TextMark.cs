using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>“标记”: a line that belongs to the page, not to the report; it is told, never deleted.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where, in the normalised text, without blanks at either end.</param>
public readonly record struct TextMark(TextMarkKind Kind, SourceSpan Span);

/// <summary>“标记种类”: what a line of a page is.</summary>
public enum TextMarkKind
{
    /// <summary>“页码”: a page number, such as - 4 - or 第4页 共8页.</summary>
    PageNumber,

    /// <summary>“备案信息”: the registration of a site with the authorities (公安备案, ICP, 网站标识码).</summary>
    SiteRegistration,

    /// <summary>“页面操作”: what a page offers its readers (打印, 关闭, 分享).</summary>
    PageControl,
}
