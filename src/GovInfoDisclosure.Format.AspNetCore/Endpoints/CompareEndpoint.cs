using System.Collections.Immutable;
using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Results;
using GovInfoDisclosure.Format.Rendering.Pages;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Series;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>POST compare: two years of one body.</summary>
internal sealed class CompareEndpoint(DocumentService documents, ISeriesValidator series)
{
    private const string LastYear = "lastYear";
    private const string ThisYear = "thisYear";

    private delegate Answer Form(
        (ParseResult, ImmutableArray<Diagnostic>) last, (ParseResult, ImmutableArray<Diagnostic>) now, ImmutableArray<Diagnostic> between, ResultJsonOptions options);

    private static readonly (string, string, Form)[] Forms =
    [
        ("json", "application/json", (last, now, between, options) => Answer.Json(ComparisonJsonWriter.ToJson(last, now, between, options, indented: false))),
        ("sarif", "application/sarif+json",
            (last, now, between, options) => Answer.Json(ComparisonJsonWriter.ToSarif(last, now, between, options), "application/sarif+json")),
        ("html", "text/html",
            (last, now, between, options) => Answer.Text(ComparisonPage.ToHtml(last.Item1.Report!, now.Item1.Report!, between, options.Language), "text/html")),
    ];

    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var query = new RequestQuery(context.Request, "kind", "edition", "format", "locations", "guidance", "profile");
        Form form = Negotiation.Choose(context.Request, "format", query, Forms);
        ResultJsonOptions options = query.Json;
        IReadOnlyDictionary<string, RequestDocument> parts =
            await documents.ReadBodyAsync(context.Request, null, LastYear, ThisYear, DocumentService.Config);
        ValidationOptions validation = documents.Validation(parts, query);
        ParseResult last = documents.ParseReport(parts, LastYear, query, context.RequestAborted);
        ParseResult now = documents.ParseReport(parts, ThisYear, query, context.RequestAborted);
        CancellationToken token = context.RequestAborted;
        return form(Checked(last, validation, token), Checked(now, validation, token), series.Validate(last, now, validation, token).Diagnostics, options);
    }

    private (ParseResult, ImmutableArray<Diagnostic>) Checked(ParseResult parsed, ValidationOptions validation, CancellationToken token) =>
        (parsed, documents.Validate(parsed, validation, token).Diagnostics);
}
