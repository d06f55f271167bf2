using System.Text;
using GovInfoDisclosure.Format.Json;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“JSON”: the report object of the contract; every text is kept, also what no printed format could show.</summary>
/// <remarks>Reading it gives the same report.</remarks>
public sealed class JsonRenderer : TextRenderer
{
    /// <summary>“JSON”.</summary>
    public JsonRenderer()
        : base("json", "application/json")
    {
    }

    /// <exception cref="InvalidOperationException">A group has figures of its own and of its sub-rows, which the form does not allow.</exception>
    private protected override void Write(StringBuilder output, AnnualReport report, RenderOptions options) =>
        output.Append(ReportJsonWriter.ToJson(TraditionalReport.Of(report, options.Script))).Append('\n');
}
