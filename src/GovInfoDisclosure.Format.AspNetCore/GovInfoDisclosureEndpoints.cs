using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Endpoints;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.Format.AspNetCore;

/// <summary>“端点”: the checks of the library over HTTP, for the pages of a CMS.</summary>
public static class GovInfoDisclosureEndpoints
{
    /// <summary>“映射端点”: maps <c>check</c>, <c>parse</c>, <c>convert</c>, <c>normalize</c>, <c>compare</c>, <c>rules</c>, <c>schema</c>, <c>forms</c>, their OpenAPI description and the web component below a prefix.</summary>
    /// <remarks>
    /// Nothing of a request is stored or logged. Authentication, rate limits and CORS are the host's: the result is a convention
    /// builder for all endpoints, such as <c>RequireAuthorization()</c>.
    /// </remarks>
    /// <param name="endpoints">Where to, such as the application.</param>
    /// <param name="prefix">The path below which the endpoints stand.</param>
    /// <param name="options">Limits and the host's rules; null for the default.</param>
    /// <exception cref="ArgumentNullException">The endpoints or the prefix are null.</exception>
    /// <exception cref="InvalidOperationException">The services of the library are not registered.</exception>
    public static RouteGroupBuilder MapGovInfoDisclosure(
        this IEndpointRouteBuilder endpoints, string prefix = "/govinfo", GovInfoDisclosureEndpointOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        options ??= GovInfoDisclosureEndpointOptions.Default;
        var documents = new DocumentService(
            Service<DocumentReader>(endpoints), Service<IReportParser>(endpoints), Service<IReportValidator>(endpoints), options);
        IReportRenderer[] renderers = [.. endpoints.ServiceProvider.GetServices<IReportRenderer>()];

        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        Post(group, "check", new CheckEndpoint(documents, Service<ISeriesValidator>(endpoints)).AnswerAsync, options);
        Post(group, "parse", new ParseEndpoint(documents).AnswerAsync, options);
        Post(group, "convert", new ConvertEndpoint(documents, renderers).AnswerAsync, options);
        Post(group, "normalize", new NormalizeEndpoint(documents).AnswerAsync, options);
        Post(group, "compare", new CompareEndpoint(documents, Service<ISeriesValidator>(endpoints)).AnswerAsync, options);
        Get(group, "rules/{id?}", RulesEndpoint.Answer);
        Get(group, "schema/{edition}", SchemaEndpoint.Answer);
        Get(group, "forms/{edition}", new FormsEndpoint(renderers).Answer);
        Get(group, "openapi.json", _ => EmbeddedFile.Answer("openapi.json", "application/json"));
        foreach (string script in EmbeddedFile.Scripts)
        {
            Get(group, script, _ => EmbeddedFile.Answer(script, "text/javascript; charset=utf-8"));
        }

        return group;
    }

    private static void Post(RouteGroupBuilder group, string path, Func<HttpContext, Task<IResult>> answer, GovInfoDisclosureEndpointOptions options) =>
        group.MapPost(path, Exchange.Handler(answer, options)).WithDisplayName("govinfo " + path);

    private static void Get(RouteGroupBuilder group, string path, Func<HttpContext, IResult> answer) =>
        group.MapGet(path, Exchange.Handler(context => Task.FromResult(answer(context)), null)).WithDisplayName("govinfo " + path);

    private static T Service<T>(IEndpointRouteBuilder endpoints) where T : notnull =>
        endpoints.ServiceProvider.GetService<T>() ?? throw new InvalidOperationException(
            "Register the services first: builder.Services.AddGovInfoDisclosureOpenXml(), or AddGovInfoDisclosureFormat() without Office files.");
}
