using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“自带输出格式”: the formats that the library writes itself.</summary>
public static class ReportRenderers
{
    /// <summary>“全部格式”: in the order in which the contract names them.</summary>
    public static ImmutableArray<IReportRenderer> Default { get; } =
        [new PlainTextRenderer(), new MarkdownRenderer(), new HtmlRenderer(), new CsvRenderer(), new JsonRenderer()];
}
