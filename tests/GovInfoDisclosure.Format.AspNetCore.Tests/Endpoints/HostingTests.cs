using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;
using GovInfoDisclosure.Format.Sources;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Endpoints;

public sealed class HostingTests
{
    [Fact]
    public async Task The_endpoints_work_behind_a_path_base()
    {
        await using Host host = await Host.StartAsync(before: app => app.UsePathBase("/cms").UseRouting());
        Assert.NotEmpty((await host.Client.PostAsync("cms/govinfo/check", Bodies.Text(Samples.Faulty)).JsonAsync()).Ids());
        Assert.Contains("govinfo-check", await host.Client.GetStringAsync("cms/govinfo/govinfo-check.js"));
        Assert.Equal(".", (await host.Client.GetAsync("cms/govinfo/openapi.json").JsonAsync()).GetProperty("servers")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Required_authorization_holds_for_every_endpoint()
    {
        await using Host host = await Host.StartAsync(
            services: builder =>
            {
                builder.Services.AddAuthentication("key").AddScheme<AuthenticationSchemeOptions, KeyScheme>("key", null);
                builder.Services.AddAuthorization();
            },
            before: app => app.UseAuthentication().UseAuthorization(),
            conventions: group => group.RequireAuthorization());

        foreach (RouteEndpoint endpoint in host.Endpoints)
        {
            string method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single();
            string path = endpoint.RoutePattern.RawText!.Replace("{id?}", "GID3001", StringComparison.Ordinal).Replace("{edition}", "2021", StringComparison.Ordinal);
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, await StatusAsync(host, method, path, key: null)));
            Assert.NotEqual((path, HttpStatusCode.Unauthorized), (path, await StatusAsync(host, method, path, "right")));
        }
    }

    [Fact]
    public async Task Nothing_of_a_request_is_logged_at_any_level()
    {
        await using Host host = await Host.StartAsync();
        string report = Samples.Faulty.Replace("青禾县", "机密县", StringComparison.Ordinal);
        await host.Client.PostAsync("govinfo/check", Bodies.Text(report)).JsonAsync();
        await host.Client.PostAsync("govinfo/check", Bodies.Parts(("document", report, "机密县.md"), ("config", """{ "机密县": 1 }""", null))).ProblemAsync(HttpStatusCode.BadRequest);
        await host.Client.PostAsync("govinfo/convert", Bodies.Text("机密县的通知")).ProblemAsync(HttpStatusCode.UnprocessableEntity);
        (await host.Client.PostAsync("govinfo/convert?to=html", Bodies.Parts(("document", report, "机密县.md")))).EnsureSuccessStatusCode();

        Assert.Contains("govinfo", host.Log.Text); // the server does log that there were requests
        Assert.DoesNotContain("机密", host.Log.Text);
        Assert.DoesNotContain(Uri.EscapeDataString("机密"), host.Log.Text);
    }

    [Fact]
    public async Task Work_ends_when_the_reader_goes_away()
    {
        var parser = new WaitingParser();
        await using Host host = await Host.StartAsync(services: builder => builder.Services.AddSingleton<IReportParser>(parser));
        using var gone = new CancellationTokenSource();
        Task<HttpResponseMessage> request = host.Client.PostAsync("govinfo/check", Bodies.Text(Samples.Faulty), gone.Token);
        await parser.Started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await parser.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.DoesNotContain("Error ", host.Log.Text);
    }

    [Fact]
    public void Without_the_services_mapping_says_what_to_register()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        InvalidOperationException missing = Assert.Throws<InvalidOperationException>(() => builder.Build().MapGovInfoDisclosure());
        Assert.Contains("AddGovInfoDisclosureOpenXml", missing.Message);
    }

    private static async Task<HttpStatusCode> StatusAsync(Host host, string method, string path, string? key)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (key is not null)
        {
            request.Headers.Add("Key", key);
        }

        using HttpResponseMessage answer = await host.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private sealed class KeyScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers["Key"] == "right"
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity("key")), Scheme.Name))
            : AuthenticateResult.NoResult());
    }

    private sealed class WaitingParser : IReportParser
    {
        public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ParseResult Parse(SourceDocument document, ParseOptions? options = null, CancellationToken token = default)
        {
            Started.SetResult();
            token.WaitHandle.WaitOne();
            Cancelled.SetResult();
            token.ThrowIfCancellationRequested();
            throw new InvalidOperationException("not cancelled");
        }
    }
}
