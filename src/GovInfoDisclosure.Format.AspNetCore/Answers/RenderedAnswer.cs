using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Answers;

/// <summary>A report in one of the formats that are written.</summary>
internal static class RenderedAnswer
{
    /// <summary>The format of <c>to</c>, else of Accept.</summary>
    public static IReportRenderer ChooseFormat(HttpRequest request, RequestQuery query, IReportRenderer[] renderers) =>
        Negotiation.Choose(request, "to", query, [.. renderers.Select(renderer => (renderer.Format, renderer.MediaType, renderer))]);

    public static Answer Of(AnnualReport report, IReportRenderer renderer, RenderOptions options, string name, string? findings = null)
    {
        using var output = new MemoryStream();
        renderer.Render(report, output, options);
        return new Answer(output.ToArray(), renderer.MediaType)
        {
            FileName = $"{name}.{EndingOf(renderer.Format)}",
            Findings = findings,
        };
    }

    private static string EndingOf(string format) => format switch
    {
        "text" => "txt",
        "markdown" => "md",
        _ => format,
    };
}
