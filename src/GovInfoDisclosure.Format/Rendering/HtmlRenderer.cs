using System.Text;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Html;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“HTML”: the report as a web page that prints on A4, or as a fragment for the page of a CMS; without scripts.</summary>
/// <remarks>Reading either gives the same report.</remarks>
public sealed class HtmlRenderer : TextRenderer
{
    /// <summary>“HTML”.</summary>
    public HtmlRenderer()
        : base("html", "text/html; charset=utf-8")
    {
    }

    private protected override void Write(StringBuilder output, AnnualReport report, RenderOptions options)
    {
        FilledForm form = FilledForm.Of(report, options.Script);
        if (options.Fragment)
        {
            output.Append("<article lang=\"").Append(LanguageOf(options.Script)).Append("\" class=\"gid-report\">\n");
            new HtmlBody(output, level: 2, inlineStyle: true).Write(form);
            output.Append("</article>\n");
            return;
        }

        BeginPage(output, LanguageOf(options.Script), form.Title, PageStyle.Report);
        new HtmlBody(output, level: 1).Write(form);
        EndPage(output);
    }

    internal static string LanguageOf(OutputScript script) => script == OutputScript.Traditional ? "zh-Hant" : "zh-Hans";

    internal static void BeginPage(StringBuilder output, string language, string title, string style) =>
        output.Append("<!DOCTYPE html>\n<html lang=\"").Append(language)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .AppendHtml(title).Append("</title>\n<style>\n").Append(style).Append("</style>\n</head>\n<body>\n<main>\n");

    internal static void EndPage(StringBuilder output) => output.Append("</main>\n</body>\n</html>\n");
}
