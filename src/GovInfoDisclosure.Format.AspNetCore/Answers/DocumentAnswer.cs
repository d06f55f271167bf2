using System.Collections.Immutable;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Json.Sarif;
using GovInfoDisclosure.Format.Rendering.Pages;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Answers;

/// <summary>The result of one document in the form that was asked for.</summary>
internal static class DocumentAnswer
{
    private delegate Answer Form(ParseResult parsed, ImmutableArray<Diagnostic> findings, ResultJsonOptions options);

    private static readonly (string, string, Form)[] Forms =
    [
        ("json", "application/json", (parsed, findings, options) => Answer.Json(output => ResultJsonWriter.Write(output, parsed, findings, options, indented: false))),
        ("sarif", "application/sarif+json", (parsed, findings, options) => Answer.Json(SarifWriter.ToJson([(parsed, findings)], options), "application/sarif+json")),
        ("html", "text/html", (parsed, findings, options) => Answer.Text(new FindingsPage(options.Language).ToHtml(parsed, findings), "text/html")),
    ];

    /// <summary>Settles the form before anything is read; then makes the answer of a document.</summary>
    public static Func<ParseResult, ImmutableArray<Diagnostic>, Answer> Choose(HttpRequest request, RequestQuery query)
    {
        Form form = Negotiation.Choose(request, "format", query, Forms);
        ResultJsonOptions options = query.Json;
        return (parsed, findings) => form(parsed, findings, options);
    }
}
