using System.Text;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Layout;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“纯文本”: the report as text, the tables between bars, aligned where Chinese characters are two columns wide.</summary>
/// <remarks>Reading the text gives the same report.</remarks>
public sealed class PlainTextRenderer : TextRenderer
{
    private const string Indent = "　　"; // two ideographic spaces, as Chinese paragraphs begin

    /// <summary>“纯文本”.</summary>
    public PlainTextRenderer()
        : base("text", "text/plain; charset=utf-8")
    {
    }

    private protected override void Write(StringBuilder output, AnnualReport report, RenderOptions options)
    {
        FilledForm form = FilledForm.Of(report, options.Script);
        output.Append(form.Title).Append('\n');
        WriteParagraphs(output, form.Preamble);
        foreach (FormPart part in form.Parts)
        {
            output.Append('\n').Append(part.Heading).Append('\n');
            WriteParagraphs(output, part.Paragraphs);
            if (part.Table is not null)
            {
                new TextTable(part.Table).Write(output.Append('\n'));
            }
        }

        output.Append(form.Signature.IsEmpty ? "" : "\n");
        foreach (string line in form.Signature)
        {
            output.Append(line).Append('\n');
        }
    }

    private static void WriteParagraphs(StringBuilder output, IEnumerable<string> paragraphs)
    {
        foreach (string paragraph in paragraphs)
        {
            output.Append(Indent).Append(paragraph).Append('\n');
        }
    }
}
