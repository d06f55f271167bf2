using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.Format.AspNetCore.Answers;

/// <summary>The files of this package that are served as they are: the web component's modules and the description of the endpoints.</summary>
internal static class EmbeddedFile
{
    private static readonly Assembly Package = typeof(EmbeddedFile).Assembly;

    /// <summary>The paths of the web component's modules.</summary>
    public static ImmutableArray<string> Scripts { get; } =
        [.. Package.GetManifestResourceNames().Where(name => name.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The file; a browser that has it already is told so.</summary>
    public static IResult Answer(string name, string mediaType)
    {
        using Stream stream = Package.GetManifestResourceStream(name)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(content).AsSpan(0, 8))}\"");
        return new Revalidated(TypedResults.Bytes(content, mediaType, entityTag: tag));
    }

    private sealed class Revalidated(IResult file) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-cache";
            return file.ExecuteAsync(httpContext);
        }
    }
}
