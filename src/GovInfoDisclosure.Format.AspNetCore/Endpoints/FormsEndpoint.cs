using GovInfoDisclosure.Format.AspNetCore.Answers;
using GovInfoDisclosure.Format.AspNetCore.Requests;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Schema;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.Format.AspNetCore.Endpoints;

/// <summary>GET forms/{edition}: an empty form.</summary>
internal sealed class FormsEndpoint(IReportRenderer[] renderers)
{
    public IResult Answer(HttpContext context)
    {
        var query = new RequestQuery(context.Request, "to", "script", "fragment", "bom");
        EditionSchema edition = RequestQuery.EditionIn(context);
        return RenderedAnswer.Of(EmptyForm.Of(edition), RenderedAnswer.ChooseFormat(context.Request, query, renderers), query.Rendering, $"form-{edition.Code}");
    }
}
