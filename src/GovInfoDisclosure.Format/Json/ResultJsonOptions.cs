using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Json;

/// <summary>“结果 JSON 选项”: immutable, passed with each call, never ambient.</summary>
public sealed record ResultJsonOptions
{
    /// <summary>“默认选项”.</summary>
    public static ResultJsonOptions Default { get; } = new();

    /// <summary>“语言”: in which language messages are written.</summary>
    /// <value>The default is Simplified Chinese.</value>
    public DiagnosticLanguage Language { get; init; }

    /// <summary>“位置”: whether the place of every figure is written.</summary>
    /// <value>The default is false.</value>
    public bool Locations { get; init; }

    /// <summary>“指引”: whether each finding also has the words that people need: <c>place</c>, <c>title</c>, <c>remedy</c> and <c>citation</c>.</summary>
    /// <value>The default is false.</value>
    public bool Guidance { get; init; }

    /// <summary>“工具版本”: what stands under <c>tool</c>.</summary>
    /// <value>The default is the version of this library.</value>
    public string Tool { get; init; } = typeof(ResultJsonOptions).Assembly.GetName().Version!.ToString(3);
}
