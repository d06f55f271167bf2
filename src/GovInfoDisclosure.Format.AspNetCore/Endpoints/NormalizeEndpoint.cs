using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Results;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Sources;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>POST normalize: the clean text of a document, the list of what was changed in it, or a pure conversion of script.</summary>
internal sealed class NormalizeEndpoint(DocumentService documents)
{
    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var query = new RequestQuery(context.Request, "kind", "to", "changes", "scriptOnly");
        OpenCcConfiguration target = query.Choose(
            "to", [("zh-Hans", OpenCcConfiguration.TraditionalToSimplified), ("zh-Hant", OpenCcConfiguration.SimplifiedToTraditional)]);
        bool changes = query.Flag("changes");
        OpenCcConfiguration? scriptOnly = query.Text("scriptOnly") is null ? null : query.Choose("scriptOnly", ContractChoices.Conversions);
        if (scriptOnly is not null && (changes || query.Text("to") is not null))
        {
            throw RequestProblem.BadRequest("scriptOnly 不能与 to、changes 同用", "The option “scriptOnly” excludes “to” and “changes”.");
        }

        IReadOnlyDictionary<string, RequestDocument> parts =
            await documents.ReadBodyAsync(context.Request, DocumentService.Document, DocumentService.Document);
        SourceDocument document = documents.Read(parts, DocumentService.Document, query, context.RequestAborted);
        if (scriptOnly is { } conversion)
        {
            return Answer.Text(new OpenCcConverter(conversion).Convert(document.Original), "text/plain");
        }

        NormalizedDocument normalized = new TextNormalizer(new OpenCcConverter(target)).Normalize(document, context.RequestAborted);
        return changes ? Answer.Json(ChangesJsonWriter.ToJson(normalized)) : Answer.Text(normalized.Text, "text/plain");
    }
}
