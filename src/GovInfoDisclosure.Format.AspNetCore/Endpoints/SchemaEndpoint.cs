using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Json;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>GET schema/{edition}: the JSON Schema of the report JSON.</summary>
internal static class SchemaEndpoint
{
    public static IResult Answer(HttpContext context)
    {
        _ = new RequestQuery(context.Request);
        return Answers.Answer.Json(ReportSchemaWriter.ToJson(RequestQuery.EditionIn(context)), "application/schema+json");
    }
}
