using System.Collections.Immutable;
using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Series;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>POST check: the findings about a document; with last year's, also those between the years.</summary>
internal sealed class CheckEndpoint(DocumentService documents, ISeriesValidator series)
{
    private const string LastYear = "lastYear";

    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var query = new RequestQuery(context.Request, "kind", "edition", "format", "locations", "guidance", "profile");
        Func<ParseResult, ImmutableArray<Diagnostic>, Answer> answer = DocumentAnswer.Choose(context.Request, query);
        IReadOnlyDictionary<string, RequestDocument> parts = await documents.ReadBodyAsync(
            context.Request, DocumentService.Document, DocumentService.Document, LastYear, DocumentService.Config);
        ValidationOptions validation = documents.Validation(parts, query);
        ParseResult parsed = documents.Parse(parts, DocumentService.Document, query, context.RequestAborted);
        ImmutableArray<Diagnostic> findings = documents.Validate(parsed, validation, context.RequestAborted).Diagnostics;
        if (parts.ContainsKey(LastYear))
        {
            ParseResult last = documents.ParseReport(parts, LastYear, query, context.RequestAborted);
            findings = [.. findings.Concat(series.Validate(last, parsed, validation, context.RequestAborted).Diagnostics).OrderBy(finding => finding.Location?.Start ?? -1)];
        }

        return answer(parsed, findings);
    }
}
