using System.Text;
using GovInfoDisclosure.Format.Rendering.Html;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>The frame of a page for reviewers: title, style and a filter by severity that needs no script.</summary>
internal static class ReviewPage
{
    public static void Begin(StringBuilder output, PageText text, string title)
    {
        HtmlRenderer.BeginPage(output, text.Tag, title, PageStyle.Report + PageStyle.Review);
        output.Append("<h1>").AppendHtml(title).Append("</h1>\n<fieldset class=\"filter\">\n<legend>").AppendHtml(text.Show).Append("</legend>\n");
        AppendChoice(output, "show-all", text.ShowAll, " checked");
        AppendChoice(output, "show-warnings", text.ShowWarnings, "");
        AppendChoice(output, "show-errors", text.ShowErrors, "");
        output.Append("</fieldset>\n");
    }

    public static void End(StringBuilder output) => HtmlRenderer.EndPage(output);

    private static void AppendChoice(StringBuilder output, string id, string label, string state) =>
        output.Append("<input type=\"radio\" name=\"show\" id=\"").Append(id).Append('"').Append(state).Append("><label for=\"").Append(id).Append("\">")
            .AppendHtml(label).Append("</label>\n");
}
