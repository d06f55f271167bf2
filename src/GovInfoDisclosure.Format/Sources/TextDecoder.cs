using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Sources;

/// <summary>“解码”: turns bytes into text: UTF-8, UTF-16, GB 18030 (also where gb2312 or gbk is meant) and Big5, found by the bytes themselves.</summary>
/// <remarks>A byte-order mark decides first, then the bytes; what a page declares only decides between readings that are equally good.</remarks>
public static class TextDecoder
{
    private const string Utf8Name = "utf-8";
    private const string Utf16LittleName = "utf-16le";
    private const string Utf16BigName = "utf-16be";
    private const string Gb18030Name = "gb18030";
    private const string Big5Name = "big5";

    /// <summary>“解码”: decodes bytes; content never throws.</summary>
    /// <param name="content">The bytes, with or without byte-order mark.</param>
    /// <param name="declared">The name of the encoding that the document or its sender states; null when there is none.</param>
    public static DecodedText Decode(ReadOnlyMemory<byte> content, string? declared = null)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        if (FileSignature.Of(bytes) is { } format)
        {
            return Unreadable(format);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Finish(Utf8Name, content.Slice(3), declared);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Finish(Utf16LittleName, content.Slice(2), declared);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Finish(Utf16BigName, content.Slice(2), declared);
        }

        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return Finish(utf16, content, declared);
        }

        return IsBinary(bytes) ? Unreadable("NUL") : Finish(Choose(content, Canonical(declared)), content, declared);
    }

    private static DecodedText Finish(string encoding, ReadOnlyMemory<byte> content, string? declared)
    {
        if (encoding.Length == 0)
        {
            return Unreadable("?");
        }

        string text = Read(encoding, content, out int malformed);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        if (malformed > 0)
        {
            findings.Add(new Diagnostic(
                SourceDescriptors.MalformedBytes,
                null,
                new DiagnosticArgument("encoding", encoding),
                new DiagnosticArgument("count", malformed)));
        }

        // plain ASCII is the same in every encoding, so no declaration can be wrong
        string? canonical = Canonical(declared);
        if (canonical is not null && canonical != encoding && HasNonAscii(text))
        {
            findings.Add(new Diagnostic(
                SourceDescriptors.EncodingContradicted,
                null,
                new DiagnosticArgument("declared", declared!),
                new DiagnosticArgument("actual", encoding)));
        }

        return new DecodedText(text, encoding, findings.ToImmutable());
    }

    private static DecodedText Unreadable(string reason) =>
        new("", "", [new Diagnostic(SourceDescriptors.NotText, null, new DiagnosticArgument("reason", reason))]);

    // the names that pages use for the encodings that are read; any other name is kept, so that it contradicts
    private static string? Canonical(string? declared)
    {
        if (declared is null)
        {
            return null;
        }

        string name = declared.Trim().ToLowerInvariant();
        return name switch
        {
            "" => null,
            "utf8" or "utf-8" or "unicode-1-1-utf-8" or "utf_8" => Utf8Name,
            "utf-16" or "utf16" or "utf-16le" or "unicode" or "ucs-2" => Utf16LittleName,
            "utf-16be" => Utf16BigName,
            "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "gb_2312" or "x-gbk" or "cp936" or "936" or "ms936" or "chinese" or "hz-gb-2312"
                or "euc-cn" => Gb18030Name,
            "big5" or "big-5" or "big5-hkscs" or "cn-big5" or "x-x-big5" or "cp950" or "950" => Big5Name,
            _ => name,
        };
    }

    private static string Choose(ReadOnlyMemory<byte> content, string? declared)
    {
#if NET8_0_OR_GREATER
        if (System.Text.Unicode.Utf8.IsValid(content.Span))
        {
            return Utf8Name;
        }

#endif
        (int valid, int invalid) = Utf8Sequences(content.Span);
        if (invalid == 0 || valid >= invalid * 8)
        {
            // also a file that was cut in the middle of a character
            return Utf8Name;
        }

        double utf8 = Plausibility(Utf8Name, content, declared);
        double gb = Plausibility(Gb18030Name, content, declared);
        double big5 = Plausibility(Big5Name, content, declared);
        if (Math.Max(utf8, Math.Max(gb, big5)) <= 0)
        {
            return "";
        }

        return gb >= big5 && gb >= utf8 ? Gb18030Name : big5 >= utf8 ? Big5Name : Utf8Name;
    }

    // How much of the text is made of the commonest characters of reports in either script: about a third when the encoding is right,
    // next to nothing when it is not. A malformed place weighs as much as ten of them.
    private static double Plausibility(string encoding, ReadOnlyMemory<byte> content, string? declared)
    {
        const int Sample = 1 << 16;
        string text = Read(encoding, content.Length > Sample ? content.Slice(0, Sample) : content, out int malformed);
        int common = 0;
        int others = 0;
        foreach (char c in text)
        {
            if (c >= 0x80)
            {
                if (CommonCharacters.Contains(c))
                {
                    common++;
                }
                else
                {
                    others++;
                }
            }
        }

        double share = (common - malformed * 10.0) / Math.Max(1, common + others);
        return encoding == declared ? share + 0.02 : share;
    }

    private static string Read(string encoding, ReadOnlyMemory<byte> content, out int malformed)
    {
        var counter = new CountingFallback();
        Encoding decoder = encoding switch
        {
            Utf16LittleName => Encoding.GetEncoding("utf-16", EncoderFallback.ReplacementFallback, counter),
            Utf16BigName => Encoding.GetEncoding("utf-16BE", EncoderFallback.ReplacementFallback, counter),
            Gb18030Name => CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ReplacementFallback, counter)!,
            Big5Name => CodePagesEncodingProvider.Instance.GetEncoding(950, EncoderFallback.ReplacementFallback, counter)!,
            _ => Encoding.GetEncoding(65001, EncoderFallback.ReplacementFallback, counter),
        };
        if (!MemoryMarshal.TryGetArray(content, out ArraySegment<byte> bytes))
        {
            bytes = new ArraySegment<byte>(content.ToArray());
        }

        // one pass: GetString would ask the fallback twice
        char[] chars = ArrayPool<char>.Shared.Rent(decoder.GetMaxCharCount(bytes.Count));
        int length = bytes.Count == 0 ? 0 : decoder.GetChars(bytes.Array!, bytes.Offset, bytes.Count, chars, 0);
        var text = new string(chars, 0, length);
        ArrayPool<char>.Shared.Return(chars);
        malformed = counter.Count;
        return text;
    }

    // how many sequences of more than one byte are well formed, and how many places are not
    private static (int Valid, int Invalid) Utf8Sequences(ReadOnlySpan<byte> bytes)
    {
        int valid = 0;
        int invalid = 0;
        int i = 0;
        while (i < bytes.Length)
        {
            byte lead = bytes[i];
            if (lead < 0x80)
            {
                i++;
                continue;
            }

            int length = lead is >= 0xC2 and <= 0xDF ? 2 : lead is >= 0xE0 and <= 0xEF ? 3 : lead is >= 0xF0 and <= 0xF4 ? 4 : 0;
            int seen = 1;
            while (seen < length && i + seen < bytes.Length && (bytes[i + seen] & 0xC0) == 0x80)
            {
                seen++;
            }

            if (length > 0 && seen == length)
            {
                valid++;
            }
            else
            {
                invalid++;
            }

            i += seen;
        }

        return (valid, invalid);
    }

    // ASCII characters of UTF-16 have a zero in one half; Chinese ones have 4E to 9F in the other
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        int pairs = Math.Min(bytes.Length / 2, 2048);
        if (pairs < 2 || bytes.Slice(0, pairs * 2).IndexOf((byte)0) < 0)
        {
            return null;
        }

        int little = 0;
        int big = 0;
        for (int i = 0; i < pairs; i++)
        {
            little += IsHighHalf(bytes[2 * i + 1], bytes[2 * i]) ? 1 : 0;
            big += IsHighHalf(bytes[2 * i], bytes[2 * i + 1]) ? 1 : 0;
        }

        int needed = pairs - pairs / 20;
        return little >= needed && little > big ? Utf16LittleName : big >= needed && big > little ? Utf16BigName : null;

        static bool IsHighHalf(byte high, byte low) =>
            (high == 0 && low is >= 0x20 and < 0x7F or 0x0A or 0x0D or 0x09 or 0xA0) || high is >= 0x4E and <= 0x9F or 0x30 or 0xFF or 0x20;
    }

    // a stray NUL in a text is a control character; many of them, or other controls, are no text
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        int controls = 0;
        ReadOnlySpan<byte> sample = bytes.Slice(0, Math.Min(bytes.Length, 1 << 16));
        foreach (byte b in sample)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B))
            {
                controls++;
            }
        }

        return controls > 2 && controls * 50 > sample.Length;
    }

    private static bool HasNonAscii(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x80)
            {
                return true;
            }
        }

        return false;
    }
}
