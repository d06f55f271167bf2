using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoDisclosure.Format.Sources;

/// <summary>Tells the kind of a file: by content first, then by name.</summary>
internal static class SourceKindDetector
{
    private const int HeadLength = 1024;

    /// <summary>The kind; plain text when neither content nor name says otherwise.</summary>
    public static SourceKind Detect(ReadOnlySpan<byte> content, string name) =>
        OfSignature(content, name) ?? OfText(content, name);

    /// <summary>The kind that a file name promises; <see cref="SourceKind.Auto"/> when its ending is not known.</summary>
    public static SourceKind OfName(string name)
    {
        int dot = name.LastIndexOf('.');
        return (dot < 0 ? "" : name.Substring(dot + 1).ToLowerInvariant()) switch
        {
            "txt" or "text" => SourceKind.Text,
            "md" or "markdown" => SourceKind.Markdown,
            "html" or "htm" or "xhtml" => SourceKind.Html,
            "json" => SourceKind.Json,
            "docx" or "docm" => SourceKind.Docx,
            "doc" or "wps" or "rtf" => SourceKind.Doc,
            "pdf" => SourceKind.PdfText,
            "csv" => SourceKind.Csv,
            "xlsx" or "xlsm" or "xls" or "et" => SourceKind.Xlsx,
            _ => SourceKind.Auto,
        };
    }

    private static SourceKind? OfSignature(ReadOnlySpan<byte> content, string name) => FileSignature.Of(content) switch
    {
        "PDF" => SourceKind.PdfText,
        // the binary container of old Office files; packages with a password are wrapped in it too
        "OLE" when OfName(name) == SourceKind.Xlsx || (Contains(content, "Workbook") && !Contains(content, "WordDocument")) => SourceKind.Xlsx,
        "OLE" => Contains(content, "EncryptedPackage") ? SourceKind.Docx : SourceKind.Doc,
        "ZIP" when content.IndexOf("xl/workbook"u8) >= 0 || OfName(name) == SourceKind.Xlsx => SourceKind.Xlsx,
        "ZIP" => SourceKind.Docx,
        _ => null,
    };

    private static bool Contains(ReadOnlySpan<byte> content, string entry) => content.IndexOf(MemoryMarshal.AsBytes(entry.AsSpan())) >= 0;

    private static SourceKind OfText(ReadOnlySpan<byte> content, string name)
    {
        string head = Head(content);
        if (head.Contains("<!doctype html") || head.Contains("<html"))
        {
            return SourceKind.Html;
        }

        if (head.StartsWith("{\\rtf", StringComparison.Ordinal))
        {
            return SourceKind.Doc;
        }

        if (head.StartsWith("{", StringComparison.Ordinal) && content.IndexOf("\"edition\""u8) >= 0)
        {
            return SourceKind.Json;
        }

        SourceKind promised = OfName(name);
        return promised is SourceKind.Html or SourceKind.Json or SourceKind.Markdown or SourceKind.Csv ? promised
            : HasPipeTable(content) ? SourceKind.Markdown
            : SourceKind.Text;
    }

    // the ASCII of the beginning without byte-order mark, leading blanks and the zeros of UTF-16
    private static string Head(ReadOnlySpan<byte> content)
    {
        var head = new StringBuilder(HeadLength);
        foreach (byte b in content.Slice(0, Math.Min(content.Length, HeadLength)))
        {
            if (b is > 0x20 and < 0x7F || (b == ' ' && head.Length > 0))
            {
                head.Append((char)b);
            }
        }

        return head.ToString().ToLowerInvariant();
    }

    // the row under the header of a Markdown table: |, -, : and blanks alone, as in | --- | :-: |
    private static bool HasPipeTable(ReadOnlySpan<byte> content)
    {
        while (!content.IsEmpty)
        {
            int end = content.IndexOfAny((byte)'\n', (byte)'\r');
            ReadOnlySpan<byte> line = end < 0 ? content : content.Slice(0, end);
            if (line.IndexOf((byte)'|') >= 0 && line.IndexOf("--"u8) >= 0 && IsDelimiterRow(line))
            {
                return true;
            }

            content = end < 0 ? default : content.Slice(end + 1);
        }

        return false;
    }

    private static bool IsDelimiterRow(ReadOnlySpan<byte> line)
    {
        foreach (byte b in line)
        {
            if (b is not ((byte)'|' or (byte)'-' or (byte)':' or (byte)' ' or (byte)'\t'))
            {
                return false;
            }
        }

        return true;
    }
}
