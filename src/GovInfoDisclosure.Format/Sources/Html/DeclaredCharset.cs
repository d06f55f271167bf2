using System.Text;
using GovInfoDisclosure.Format.Sources.Html.Parsing;

namespace GovInfoDisclosure.Format.Sources.Html;

/// <summary>The encoding that a page declares in a meta tag, or as XML, read from its first bytes.</summary>
internal static class DeclaredCharset
{
    private const int Prescan = 4096;

    public static string? Of(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> head = content.Slice(0, Math.Min(content.Length, Prescan));
        var chars = new char[head.Length];
        for (int i = 0; i < head.Length; i++)
        {
            chars[i] = (char)head[i]; // tags and attributes are ASCII in every encoding that a meta tag can declare
        }

        string text = new(chars);
        if (text.StartsWith("<?xml", StringComparison.Ordinal) && After(text.AsSpan(0, Math.Max(0, text.IndexOf('>'))), "encoding") is { } xml)
        {
            return xml;
        }

        var tokens = new HtmlTokenizer(text);
        while (tokens.Read())
        {
            if (tokens.Kind == TokenKind.StartTag && tokens.Tag == HtmlTag.Meta && OfMeta(text, tokens.Start) is { } declared)
            {
                return declared;
            }

            if (tokens.Kind == TokenKind.StartTag && tokens.Tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Title)
            {
                tokens.ReadRaw(tokens.Tag, tokens.Name);
            }
        }

        return null;
    }

    private static string? OfMeta(string text, int start)
    {
        SourceSpan charset = AttributeReader.Find(text, start, "charset");
        if (charset.Length > 0)
        {
            return text.Substring(charset.Start, charset.Length).Trim();
        }

        SourceSpan content = AttributeReader.Find(text, start, "content");
        return After(text.AsSpan(content.Start, content.Length), "charset");
    }

    // “charset=gb2312”, “encoding="utf-8"”
    private static string? After(ReadOnlySpan<char> text, string key)
    {
        int at = text.ToString().IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = text.Slice(at + key.Length).TrimStart();
        if (!value.StartsWith("=".AsSpan()))
        {
            return null;
        }

        value = value.Slice(1).TrimStart(" \t\r\n\"'".AsSpan());
        int end = value.IndexOfAny(" \t\r\n\"';".AsSpan());
        value = end < 0 ? value : value.Slice(0, end);
        return value.IsEmpty ? null : value.ToString();
    }
}
