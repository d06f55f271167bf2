using System.Collections.Immutable;
using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>POST parse: the report in a document with the findings of reading, and without rules.</summary>
internal sealed class ParseEndpoint(DocumentService documents)
{
    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var query = new RequestQuery(context.Request, "kind", "edition", "format", "locations", "guidance");
        Func<ParseResult, ImmutableArray<Diagnostic>, Answer> answer = DocumentAnswer.Choose(context.Request, query);
        IReadOnlyDictionary<string, RequestDocument> parts =
            await documents.ReadBodyAsync(context.Request, DocumentService.Document, DocumentService.Document);
        ParseResult parsed = documents.Parse(parts, DocumentService.Document, query, context.RequestAborted);
        return answer(parsed, parsed.Diagnostics);
    }
}
