using System.Net;
using System.Net.Http.Headers;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Endpoints;

public sealed class ScriptTests(SharedHost host) : IClassFixture<SharedHost>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "GovInfoDisclosure.Format.AspNetCore", "wwwroot");

    [Fact]
    public async Task Every_module_of_the_component_is_served_as_it_is()
    {
        string[] files = Directory.GetFiles(Folder, "*.js", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith("govinfo-check.js", StringComparison.Ordinal));
        foreach (string file in files)
        {
            using HttpResponseMessage answer = await host.Client.GetAsync("govinfo/" + Path.GetRelativePath(Folder, file).Replace('\\', '/'));
            Assert.Equal("text/javascript; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal(await File.ReadAllBytesAsync(file), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task A_browser_that_has_a_module_is_told_that_it_is_the_same()
    {
        using HttpResponseMessage first = await host.Client.GetAsync("govinfo/govinfo-check.js");
        using var again = new HttpRequestMessage(HttpMethod.Get, "govinfo/govinfo-check.js");
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));
        using HttpResponseMessage second = await host.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.True(first.Headers.CacheControl!.NoCache);
    }
}
