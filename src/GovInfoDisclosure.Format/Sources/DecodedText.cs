using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Sources;

/// <summary>“解码结果”: the text of some bytes, the encoding that they were read as, and what is to be said about it.</summary>
public sealed record DecodedText
{
    internal DecodedText(string text, string encoding, ImmutableArray<Diagnostic> diagnostics = default)
    {
        Text = text;
        Encoding = encoding;
        Diagnostics = diagnostics.IsDefault ? [] : diagnostics;
    }

    /// <summary>“文字”: the text without byte-order mark; empty when the bytes are no text.</summary>
    public string Text { get; }

    /// <summary>“编码”: utf-8, utf-16le, utf-16be, gb18030 or big5; empty when the bytes are no text.</summary>
    public string Encoding { get; }

    /// <summary>“发现”: malformed bytes, a declaration that is wrong, bytes that are no text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>“不是文字”: whether the bytes are no text.</summary>
    public bool IsUnreadable => Encoding.Length == 0;
}
