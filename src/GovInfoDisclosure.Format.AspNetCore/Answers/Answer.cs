using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.Format.AspNetCore.Answers;

/// <summary>What is sent back; answers about documents are kept by no cache, and pages run nothing.</summary>
internal sealed class Answer(ReadOnlyMemory<byte> content, string mediaType) : IResult
{
    public string? FileName { get; init; }

    /// <summary>How many findings of each severity there were, where the answer itself does not say.</summary>
    public string? Findings { get; init; }

    public static Answer Text(string text, string mediaType) => new(Encoding.UTF8.GetBytes(text), mediaType + "; charset=utf-8");

    public static Answer Json(string json, string mediaType = "application/json") => new(Encoding.UTF8.GetBytes(json), mediaType);

    /// <summary>An answer as large as a document goes from its writer to the client without a text between.</summary>
    public static Answer Json(Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        return new Answer(content.GetBuffer().AsMemory(0, (int)content.Length), "application/json");
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.ContentType = mediaType;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.Append(HeaderNames.Vary, "Accept, Accept-Language");
        if (mediaType.StartsWith("text/html", StringComparison.Ordinal))
        {
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";
        }

        if (FileName is not null)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(FileName);
            response.Headers.ContentDisposition = disposition.ToString();
        }

        if (Findings is not null)
        {
            response.Headers["GovInfo-Findings"] = Findings;
        }

        return response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }
}
