using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Normalization;

/// <summary>“改动”: one place that the normalizer changed.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Span">Where, in the source document's text.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there now.</param>
public sealed record NormalizationChange(NormalizationChangeKind Kind, SourceSpan Span, string Before, string After);

/// <summary>“改动种类”: why the normalizer changed a place.</summary>
public enum NormalizationChangeKind
{
    /// <summary>“繁转简”: Traditional to Simplified or back.</summary>
    Script,

    /// <summary>“用词”: a word of the genre or region.</summary>
    Vocabulary,

    /// <summary>“拼音残留”: pinyin left behind a character.</summary>
    Pinyin,

    /// <summary>“错位字节”: bytes read one off, put right.</summary>
    ShiftedBytes,

    /// <summary>“文档残留”: bookmarks and other remnants of an editor, and of markup in text.</summary>
    Remnant,

    /// <summary>“控制字符”: zero-width, bidirectional and other control characters.</summary>
    Control,

    /// <summary>“宽度与空白”: full-width letters and digits, blanks, line ends.</summary>
    Width,
}
