using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rules.Governance;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Json;

/// <summary>“合同所列选项”: the words that the contract has for the values of options, in its order; the first is the default.</summary>
public static class ContractChoices
{
    /// <summary>“文件种类”: <c>auto</c>, <c>text</c>, <c>html</c> and so on.</summary>
    public static ImmutableArray<(string Word, SourceKind Value)> Kinds { get; } =
    [
        ("auto", SourceKind.Auto),
        ("text", SourceKind.Text),
        ("html", SourceKind.Html),
        ("markdown", SourceKind.Markdown),
        ("docx", SourceKind.Docx),
        ("pdf", SourceKind.PdfText),
        ("doc", SourceKind.Doc),
        ("csv", SourceKind.Csv),
        ("xlsx", SourceKind.Xlsx),
        ("json", SourceKind.Json),
    ];

    /// <summary>“语言”: <c>zh-Hans</c>, <c>zh-Hant</c>, <c>en</c>.</summary>
    public static ImmutableArray<(string Word, DiagnosticLanguage Value)> Languages { get; } =
    [
        ("zh-Hans", DiagnosticLanguage.SimplifiedChinese),
        ("zh-Hant", DiagnosticLanguage.TraditionalChinese),
        ("en", DiagnosticLanguage.English),
    ];

    /// <summary>“检查方案”: <c>review</c>, <c>publish</c>.</summary>
    public static ImmutableArray<(string Word, ValidationProfile Value)> Profiles { get; } =
        [("review", ValidationProfile.Review), ("publish", ValidationProfile.Publish)];

    /// <summary>“字形”: <c>zh-Hans</c>, <c>zh-Hant</c>.</summary>
    public static ImmutableArray<(string Word, OutputScript Value)> Scripts { get; } =
        [("zh-Hans", OutputScript.Simplified), ("zh-Hant", OutputScript.Traditional)];

    /// <summary>“字形转换”: OpenCC's configurations, <c>t2s</c>, <c>s2t</c> and so on.</summary>
    public static ImmutableArray<(string Word, OpenCcConfiguration Value)> Conversions { get; } =
    [
        ("t2s", OpenCcConfiguration.TraditionalToSimplified),
        ("s2t", OpenCcConfiguration.SimplifiedToTraditional),
        ("tw2s", OpenCcConfiguration.TaiwanToSimplified),
        ("s2tw", OpenCcConfiguration.SimplifiedToTaiwan),
        ("hk2s", OpenCcConfiguration.HongKongToSimplified),
        ("s2hk", OpenCcConfiguration.SimplifiedToHongKong),
        ("tw2sp", OpenCcConfiguration.TaiwanToSimplifiedWithPhrases),
        ("s2twp", OpenCcConfiguration.SimplifiedToTaiwanWithPhrases),
    ];
}
