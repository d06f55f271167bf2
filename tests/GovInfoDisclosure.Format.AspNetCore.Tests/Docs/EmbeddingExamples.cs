using System.Net;
using System.Threading.RateLimiting;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;
using GovInfoDisclosure.Format.OpenXml.DependencyInjection;
using GovInfoDisclosure.Format.Rules.Governance.Settings;
using GovInfoDisclosure.Format.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Docs;

/// <summary>The examples of docs/embed-in-aspnet-core.md, word for word: they are compiled here, and run.</summary>
public sealed class EmbeddingExamples
{
    [Fact]
    public void Every_example_of_the_page_is_compiled_here()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs/embed-in-aspnet-core.md"));
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests/GovInfoDisclosure.Format.AspNetCore.Tests/Docs/EmbeddingExamples.cs"));
        string[] examples = [.. page.Split("```csharp\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
        string[] compiled = [.. source.Split("// example\n").Skip(1).Select(rest => rest[..rest.IndexOf("// end", StringComparison.Ordinal)])
            .Select(body => string.Join('\n', body.TrimEnd().Split('\n').Select(line => line.Length > 8 ? line[8..] : "")) + "\n")];

        Assert.Equal(compiled, examples);
    }

    [Fact]
    public async Task The_first_example_serves_the_check_and_the_component()
    {
        await using WebApplication app = First(WebApplication.CreateSlimBuilder());
        using HttpClient client = await StartAsync(app);
        Assert.Contains("GID3001", (await client.PostAsync("govinfo/check", Bodies.Text(Samples.Faulty)).JsonAsync()).Ids());
        Assert.Contains("customElements.define", await client.GetStringAsync("govinfo/govinfo-check.js"));
    }

    [Fact]
    public async Task The_examples_limits_rules_and_origins_hold()
    {
        await using WebApplication app = Guarded(WebApplication.CreateSlimBuilder());
        using HttpClient client = await StartAsync(app);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "govinfo/check") { Content = Bodies.Text(Samples.Faulty) };
        foreign.Headers.Add("Origin", "https://cms.example.gov.cn");
        using HttpResponseMessage answer = await client.SendAsync(foreign);

        Assert.Equal("https://cms.example.gov.cn", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        await client.PostAsync("govinfo/check?profile=review", Bodies.Text(Samples.Faulty)).ProblemAsync(HttpStatusCode.BadRequest);
        await client.PostAsync("govinfo/check", Bodies.Text(new string('一', 2_000_000))).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        HttpStatusCode[] statuses = await Task.WhenAll(Enumerable.Range(0, 80).Select(async _ =>
        {
            using HttpResponseMessage one = await client.GetAsync("govinfo/schema/2021");
            return one.StatusCode;
        }));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    private static WebApplication First(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");

        // example
        builder.Services.AddGovInfoDisclosureOpenXml(); // or AddGovInfoDisclosureFormat(), without Word and Excel

        WebApplication app = builder.Build();
        app.MapGovInfoDisclosure("/govinfo");
        // end
        return app;
    }

    private static WebApplication Guarded(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        string settings = """{ "profile": "publish" }""";
        builder.Services.AddGovInfoDisclosureOpenXml();

        // example
        builder.Services.AddCors(cors => cors.AddPolicy("cms", policy => policy
            .WithOrigins("https://cms.example.gov.cn").WithMethods("GET", "POST").WithHeaders("Content-Type")));
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy("govinfo", context => RateLimitPartition.GetTokenBucketLimiter(
                context.User.Identity?.Name ?? context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new TokenBucketRateLimiterOptions { TokenLimit = 40, TokensPerPeriod = 10, ReplenishmentPeriod = TimeSpan.FromSeconds(1), AutoReplenishment = true }));
        });

        WebApplication app = builder.Build();
        app.UseCors();
        app.UseRateLimiter();
        app.MapGovInfoDisclosure("/govinfo", new GovInfoDisclosureEndpointOptions
        {
            MaxBodyBytes = 4 << 20,
            Validation = SettingsReader.Read(settings), // the text of the office's govdisclosure.json
            AllowRequestSettings = false,
        }).RequireCors("cms").RequireRateLimiting("govinfo");
        // end
        return app;
    }

    private static async Task<HttpClient> StartAsync(WebApplication app)
    {
        await app.StartAsync();
        return new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
    }
}
