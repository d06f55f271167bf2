using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rendering;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>POST convert: the report of a document in another format; what reading found is counted in a header.</summary>
internal sealed class ConvertEndpoint(DocumentService documents, IReportRenderer[] renderers)
{
    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var query = new RequestQuery(context.Request, "kind", "edition", "to", "script", "fragment", "bom");
        IReportRenderer renderer = RenderedAnswer.ChooseFormat(context.Request, query, renderers);
        RenderOptions options = query.Rendering;
        IReadOnlyDictionary<string, RequestDocument> parts =
            await documents.ReadBodyAsync(context.Request, DocumentService.Document, DocumentService.Document);
        ParseResult parsed = documents.ParseReport(parts, DocumentService.Document, query, context.RequestAborted);
        return RenderedAnswer.Of(
            parsed.Report!,
            renderer,
            options,
            Path.GetFileNameWithoutExtension(parsed.Document.Name),
            string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Info }.Select(severity =>
                $"{severity.ToString().ToLowerInvariant()}={parsed.Diagnostics.Count(finding => finding.Severity == severity)}")));
    }
}
