using GovInfoDisclosure.Format.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.Format.AspNetCore.Requests;

/// <summary>Reads the documents of a request into memory: a raw body is one document, a multipart body has a part by name for each.</summary>
/// <remarks>The framework's own form reader would write large parts to files.</remarks>
internal sealed class RequestBody(HttpRequest request, long limit)
{
    private long _read;

    /// <summary>The documents by name.</summary>
    /// <param name="raw">The name of the document that a raw body is; null where several are needed.</param>
    /// <param name="known">The names of parts that are understood.</param>
    /// <exception cref="RequestProblem">The body cannot be taken in.</exception>
    public async Task<IReadOnlyDictionary<string, RequestDocument>> ReadAsync(string? raw, params string[] known)
    {
        LeaveCountingToUs();
        if (request.ContentLength > limit)
        {
            throw RequestProblem.TooLarge(limit);
        }

        MediaTypeHeaderValue? type = TypeOf(request.ContentType);
        if (type is not null && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadPartsAsync(type, known);
        }

        if (raw is null || MediaTypes.KindOf(type) is not { } kind)
        {
            throw RequestProblem.WrongType(request.ContentType ?? "");
        }

        byte[] content = await ReadAsync(request.Body);
        MediaTypes.RequireDeclaredUtf8(type, content);
        return new Dictionary<string, RequestDocument> { [raw] = new("document", kind, content) };
    }

    private async Task<IReadOnlyDictionary<string, RequestDocument>> ReadPartsAsync(MediaTypeHeaderValue type, string[] known)
    {
        string? boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 200)
        {
            throw RequestProblem.BadRequest("multipart 正文没有可用的分隔符", "The multipart body has no boundary that can be used.");
        }

        var parts = new Dictionary<string, RequestDocument>(StringComparer.Ordinal);
        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? disposition)
                || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { } name || !known.Contains(name))
            {
                throw RequestProblem.BadRequest(
                    $"multipart 正文的各部分应名为 {string.Join('|', known)}", $"The parts of the multipart body are named {string.Join('|', known)}.");
            }

            if (!parts.TryAdd(name, await ReadAsync(section, disposition)))
            {
                throw RequestProblem.BadRequest($"“{name}”出现了两次", $"There are two parts “{name}”.");
            }
        }

        return parts;
    }

    private async Task<RequestDocument> ReadAsync(MultipartSection section, ContentDispositionHeaderValue disposition)
    {
        string? file = disposition.FileNameStar.Value ?? HeaderUtilities.RemoveQuotes(disposition.FileName).Value;
        MediaTypeHeaderValue? type = TypeOf(section.ContentType);
        byte[] content = await ReadAsync(section.Body);
        MediaTypes.RequireDeclaredUtf8(type, content);

        // browsers guess the type of a file by its name, which the reader of documents knows better
        SourceKind kind = string.IsNullOrEmpty(file) ? MediaTypes.KindOf(type) ?? throw RequestProblem.WrongType(section.ContentType!) : SourceKind.Auto;
        return new RequestDocument(string.IsNullOrEmpty(file) ? "document" : file, kind, content);
    }

    private async Task<byte[]> ReadAsync(Stream body)
    {
        using var kept = new MemoryStream();
        byte[] buffer = new byte[1 << 14];
        for (int count; (count = await body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
        {
            _read += count;
            if (_read > limit)
            {
                throw RequestProblem.TooLarge(limit);
            }

            kept.Write(buffer, 0, count);
        }

        return kept.ToArray();
    }

    // a server that counts cuts the connection while the reader still sends, who then never sees the answer
    private void LeaveCountingToUs()
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = null;
        }
    }

    private static MediaTypeHeaderValue? TypeOf(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : MediaTypeHeaderValue.TryParse(text, out MediaTypeHeaderValue? type) ? type
        : throw RequestProblem.WrongType(text);
}
