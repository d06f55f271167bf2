using System.Net.Http.Headers;
using System.Text;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Support;

/// <summary>The sample report as bodies of requests.</summary>
internal static class Bodies
{
    public const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static AnnualReport Report { get; } = DisclosureReports.Parse(Encoding.UTF8.GetBytes(Samples.Faulty), "qinghe.md").GetReportOrThrow();

    public static string Html { get; } = DisclosureReports.ToHtml(Report);

    public static byte[] Docx { get; } = Render(new DocxRenderer());

    public static StringContent Text(string text, string mediaType = "text/plain") => new(text, Encoding.UTF8, mediaType);

    public static ByteArrayContent Bytes(byte[] content, string? mediaType)
    {
        var body = new ByteArrayContent(content);
        body.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
        return body;
    }

    public static MultipartFormDataContent Parts(params (string Name, string Content, string? File)[] parts)
    {
        var body = new MultipartFormDataContent();
        foreach ((string name, string content, string? file) in parts)
        {
            if (file is null)
            {
                body.Add(Text(content), name);
            }
            else
            {
                body.Add(Text(content, "application/octet-stream"), name, file);
            }
        }

        return body;
    }

    private static byte[] Render(IReportRenderer renderer)
    {
        using var output = new MemoryStream();
        renderer.Render(Report, output);
        return output.ToArray();
    }
}
