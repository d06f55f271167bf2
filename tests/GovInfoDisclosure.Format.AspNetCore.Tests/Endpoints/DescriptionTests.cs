using System.Net;
using System.Text.Json;
using GovInfoDisclosure.Format.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Routing;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Endpoints;

/// <summary>The OpenAPI description says what the endpoints do.</summary>
public sealed class DescriptionTests(SharedHost host) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Every_endpoint_is_described_and_nothing_else()
    {
        JsonElement description = await ReadAsync();
        IEnumerable<string> described =
            from path in description.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select $"{operation.Name} govinfo{path.Name}";
        IEnumerable<string> mapped =
            from endpoint in host.Host.Endpoints
            let path = endpoint.RoutePattern.RawText!.TrimStart('/')
            where !path.EndsWith(".js", StringComparison.Ordinal) && !path.EndsWith("openapi.json", StringComparison.Ordinal)
            from one in path.EndsWith("/{id?}", StringComparison.Ordinal) ? new[] { path[..^6], path[..^6] + "/{id}" } : [path]
            select $"{endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single().ToLowerInvariant()} {one}";

        Assert.Equal(mapped.Order(), described.Order());
    }

    [Fact]
    public async Task Every_value_of_every_option_is_understood_and_the_answer_has_a_described_type()
    {
        JsonElement description = await ReadAsync();
        foreach (JsonProperty path in description.GetProperty("paths").EnumerateObject())
        {
            JsonProperty operation = path.Value.EnumerateObject().Single();
            foreach ((string name, string value) in Options(description, operation.Value).Where(option => option.Name != "kind"))
            {
                using HttpResponseMessage answer = await SendAsync(operation.Name, $"{Concrete(path.Name)}?{name}={value}");
                Assert.True(answer.IsSuccessStatusCode, $"{path.Name} {name}={value}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
                JsonElement content = operation.Value.GetProperty("responses").GetProperty("200").GetProperty("content");
                Assert.True(content.TryGetProperty(answer.Content.Headers.ContentType!.MediaType!, out _), $"{path.Name} {name}={value}");
            }
        }
    }

    [Fact]
    public async Task An_option_that_is_not_described_is_not_understood()
    {
        JsonElement description = await ReadAsync();
        string[] all = [.. description.GetProperty("components").GetProperty("parameters").EnumerateObject()
            .Where(one => one.Value.GetProperty("in").GetString() == "query").Select(one => one.Value.GetProperty("name").GetString()!).Distinct()];
        foreach (JsonProperty path in description.GetProperty("paths").EnumerateObject())
        {
            JsonProperty operation = path.Value.EnumerateObject().Single();
            foreach (string name in all.Except(Options(description, operation.Value).Select(option => option.Name)))
            {
                await SendAsync(operation.Name, $"{Concrete(path.Name)}?{name}=x").ProblemAsync(HttpStatusCode.BadRequest);
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Options(JsonElement description, JsonElement operation) =>
        from reference in operation.GetProperty("parameters").EnumerateArray()
        let parameter = description.GetProperty("components").GetProperty("parameters").GetProperty(reference.GetProperty("$ref").GetString()!.Split('/')[^1])
        where parameter.GetProperty("in").GetString() == "query"
        from value in parameter.GetProperty("schema").TryGetProperty("enum", out JsonElement values)
            ? values.EnumerateArray().Select(one => one.GetString()!) : ["true", "false"]
        select (parameter.GetProperty("name").GetString()!, value);

    private static string Concrete(string path) =>
        path.Replace("{id}", "GID3001", StringComparison.Ordinal).Replace("{edition}", "2021", StringComparison.Ordinal);

    private Task<JsonElement> ReadAsync() => host.Client.GetAsync("govinfo/openapi.json").JsonAsync();

    private Task<HttpResponseMessage> SendAsync(string method, string path)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), "govinfo" + path);
        if (method == "post")
        {
            request.Content = path.StartsWith("/compare", StringComparison.Ordinal)
                ? Bodies.Parts(("lastYear", Samples.Correct, "2022.md"), ("thisYear", Samples.Faulty, "2023.md"))
                : Bodies.Text(Samples.Faulty);
        }

        return host.Client.SendAsync(request);
    }
}
