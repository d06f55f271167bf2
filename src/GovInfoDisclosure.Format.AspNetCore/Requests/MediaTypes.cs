using System.Text.Unicode;
using GovInfoDisclosure.Format.Sources;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.Format.AspNetCore.Requests;

/// <summary>What a body's media type says.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, SourceKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/octet-stream"] = SourceKind.Auto,
        ["text/plain"] = SourceKind.Auto, // pasted text may be Markdown or a page's source: its content tells
        ["text/html"] = SourceKind.Html,
        ["application/xhtml+xml"] = SourceKind.Html,
        ["text/markdown"] = SourceKind.Markdown,
        ["text/csv"] = SourceKind.Csv,
        ["application/json"] = SourceKind.Json,
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = SourceKind.Docx,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = SourceKind.Xlsx,
        ["application/vnd.ms-excel"] = SourceKind.Xlsx,
        ["application/msword"] = SourceKind.Doc,
        ["application/pdf"] = SourceKind.Auto, // a PDF itself is told by its content
    };

    /// <summary>The kind that a media type promises; null where nothing reads it.</summary>
    public static SourceKind? KindOf(MediaTypeHeaderValue? type) =>
        type is null ? SourceKind.Auto : Kinds.TryGetValue(type.MediaType.ToString(), out SourceKind kind) ? kind : null;

    /// <summary>A body that says it is UTF-8 must be: what is not would be read as something else.</summary>
    /// <exception cref="RequestProblem">It is not.</exception>
    public static void RequireDeclaredUtf8(MediaTypeHeaderValue? type, ReadOnlySpan<byte> content)
    {
        if (HeaderUtilities.RemoveQuotes(type?.Charset ?? default).Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !Utf8.IsValid(content))
        {
            throw RequestProblem.BadRequest("正文声明为 UTF-8，却含有不是 UTF-8 的字节", "The body is declared as UTF-8 and has bytes that are not.");
        }
    }
}
