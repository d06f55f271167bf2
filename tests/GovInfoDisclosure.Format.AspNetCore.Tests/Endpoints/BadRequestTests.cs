using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Endpoints;

/// <summary>What a server meets: each is answered with its status and one line, and the server goes on.</summary>
public sealed class BadRequestTests(SharedHost host) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0xFF, 0xFE, 0x81];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => Assert.NotEmpty((await host.Client.PostAsync("govinfo/check", Bodies.Text(Samples.Faulty)).JsonAsync()).Ids());

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/zip")]
    public async Task A_type_that_nothing_reads(string mediaType) =>
        Assert.Contains(mediaType, await Post(Bodies.Bytes(Png, mediaType)).ProblemAsync(HttpStatusCode.UnsupportedMediaType));

    [Theory]
    [InlineData(null)]
    [InlineData("application/octet-stream")]
    [InlineData(Bodies.DocxType)]
    public async Task Bytes_that_are_not_what_they_are_said_to_be(string? mediaType) =>
        await Post(Bodies.Bytes(Png, mediaType)).ProblemAsync(HttpStatusCode.UnprocessableEntity);

    [Fact]
    public async Task A_hundred_megabytes()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "govinfo/check") { Content = new Zeros(100 << 20, withLength: true) };
        request.Headers.ExpectContinue = true;
        Assert.Contains("33554432", await host.Client.SendAsync(request).ProblemAsync(HttpStatusCode.RequestEntityTooLarge));
    }

    [Fact]
    public async Task A_hundred_megabytes_whose_length_nobody_said()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, host.Host.Address.Port);
        NetworkStream stream = client.GetStream();
        using var reader = new StreamReader(stream);
        Task<string?> answer = reader.ReadLineAsync();
        try
        {
            await stream.WriteAsync("POST /govinfo/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray());
            byte[] chunk = [.. "10000\r\n"u8, .. new byte[0x10000], .. "\r\n"u8];
            for (int i = 0; i < 1600 && !answer.IsCompleted; i++)
            {
                await stream.WriteAsync(chunk);
            }
        }
        catch (IOException)
        {
            // the server has closed the connection: nobody has to send the rest
        }

        Assert.Equal("HTTP/1.1 413 Payload Too Large", await answer.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public async Task A_part_that_is_too_large()
    {
        await using Host small = await Host.StartAsync(new() { MaxBodyBytes = 20_000 });
        using var parts = new MultipartFormDataContent { { new Zeros(30_000, withLength: false), "document", "a.txt" } };
        await small.Client.PostAsync("govinfo/check", parts).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        Assert.NotEmpty((await small.Client.PostAsync("govinfo/check", Bodies.Text(Samples.Faulty)).JsonAsync()).Ids());
    }

    [Theory]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=b", "")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\n一、总体情况")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"doc")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"config\"\r\n\r\n{}\r\n--b--\r\n")]
    public async Task A_multipart_body_that_is_broken_off_or_has_other_parts(string mediaType, string body) =>
        await Post(Bodies.Bytes(Encoding.UTF8.GetBytes(body), mediaType)).ProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_part_that_comes_twice() =>
        await Post(Bodies.Parts(("document", "a", "a.md"), ("document", "b", "b.md"))).ProblemAsync(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("text/html; charset=\"UTF-8\"")]
    public async Task Bytes_that_are_not_the_utf8_that_they_are_declared(string mediaType) =>
        Assert.Contains("UTF-8", await Post(Bodies.Bytes([.. "一、总体情况"u8, 0xC3, 0x28], mediaType)).ProblemAsync(HttpStatusCode.BadRequest));

    [Fact]
    public async Task A_word_document_that_unpacks_without_end()
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream types = archive.CreateEntry("[Content_Types].xml").Open();
            types.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8);
        }

        using (var archive = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream document = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            document.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"u8);
            document.Write(new byte[90 << 20]);
        }

        Assert.InRange(package.Length, 1, 1 << 20);
        await Post(Bodies.Bytes(package.ToArray(), Bodies.DocxType)).ProblemAsync(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task An_empty_body_is_no_report() =>
        Assert.Equal(["GID0001"], (await Post(Bodies.Bytes([], "text/plain")).JsonAsync()).Ids());

    [Fact]
    public async Task A_body_that_comes_too_slowly()
    {
        await using Host impatient = await Host.StartAsync(limits: limits => limits.MinRequestBodyDataRate = new MinDataRate(1000, TimeSpan.FromSeconds(1.5)));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, impatient.Address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync("POST /govinfo/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\nabc"u8.ToArray());
        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 408 Request Timeout", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)));
        Assert.NotEmpty((await impatient.Client.PostAsync("govinfo/check", Bodies.Text(Samples.Faulty)).JsonAsync()).Ids());
    }

    private Task<HttpResponseMessage> Post(HttpContent body) => host.Client.PostAsync("govinfo/check", body);

    private sealed class Zeros(int count, bool withLength) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            byte[] block = new byte[1 << 16];
            for (int left = count; left > 0; left -= block.Length)
            {
                await stream.WriteAsync(block.AsMemory(0, Math.Min(left, block.Length)));
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = count;
            return withLength;
        }
    }
}
