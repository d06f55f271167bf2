using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format;

/// <summary>“入口”: the common tasks in one call each, with the library's own reader, parser and rules; each is a line over public parts.</summary>
public static class DisclosureReports
{
    private static readonly DocumentReader Reader = new();
    private static readonly IReportParser Parser = new ReportParser();
    private static readonly IReportValidator Validator = new ReportValidator();
    private static readonly PlainTextRenderer PlainText = new();
    private static readonly MarkdownRenderer Markdown = new();
    private static readonly HtmlRenderer Html = new();

    /// <summary>“解析文字”: reads the report in a text, such as one pasted or flattened from a page; markup is text here, and a page is read from its bytes.</summary>
    /// <param name="text">The text; offsets in the result count in it.</param>
    /// <param name="options">The edition, when the document need not be asked.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ParseResult Parse(string text, ParseOptions? options = null) =>
        Parser.Parse(new SourceDocument("text", SourceKind.Text, Guard.NotNull(text, nameof(text))), options);

    /// <summary>“解析文件”: reads the report in the bytes of a file of any kind that is read.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">The file name; its ending decides the kind where the content does not.</param>
    /// <param name="options">The edition, when the document need not be asked.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static ParseResult Parse(ReadOnlyMemory<byte> content, string name, ParseOptions? options = null) =>
        Parser.Parse(Reader.Read(content, name), options);

    /// <summary>“校验报告”: asks every rule about a report that was built or read elsewhere.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static ValidationResult Validate(AnnualReport report, ValidationOptions? options = null) => Validator.Validate(report, options);

    /// <summary>“校验读取结果”: the findings of reading and of every rule, with their places.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static ValidationResult Validate(ParseResult parsed, ValidationOptions? options = null) => Validator.Validate(parsed, options);

    /// <summary>“检查文字”: reads the report in a text and asks every rule about it.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ValidationResult Check(string text, ValidationOptions? options = null) => Validate(Parse(text), options);

    /// <summary>“输出为纯文本”: the report as text with aligned tables.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string ToText(AnnualReport report, RenderOptions? options = null) => PlainText.ToText(report, options);

    /// <summary>“输出为 Markdown”: the report as Markdown with pipe tables.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string ToMarkdown(AnnualReport report, RenderOptions? options = null) => Markdown.ToText(report, options);

    /// <summary>“输出为 HTML”: the report as a page, or as a fragment for the page of a CMS.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string ToHtml(AnnualReport report, RenderOptions? options = null) => Html.ToText(report, options);
}
