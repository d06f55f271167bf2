using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json.Results;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>GET rules: every kind of finding, or one.</summary>
internal static class RulesEndpoint
{
    public static IResult Answer(HttpContext context)
    {
        var query = new RequestQuery(context.Request);
        if (context.Request.RouteValues["id"] is not string id)
        {
            return Answers.Answer.Json(RulesJsonWriter.ToJson(query.Language));
        }

        return DescriptorCatalog.TryFind(id, out DiagnosticDescriptor? rule)
            ? Answers.Answer.Json(RulesJsonWriter.ToJson(rule, query.Language))
            : throw new RequestProblem(StatusCodes.Status404NotFound, new("没有这个检查项", "There is no such rule."));
    }
}
