using System.Text;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Html;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>“检查结果页”: one HTML file for reviewers: the findings as a list, and each report in its official layout with the cells marked.</summary>
/// <remarks>
/// List and cells lead to each other by links, severities are filtered without a script, and everything can be read with the keyboard and on
/// paper. A page may hold several documents: begin it, add each, end it.
/// </remarks>
public sealed class FindingsPage
{
    private readonly PageText _text;

    /// <summary>“检查结果页”: pages in a language.</summary>
    public FindingsPage(DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese) => _text = new PageText(language);

    /// <summary>“整页”: the page of one document.</summary>
    /// <param name="parsed">What reading the document gave.</param>
    /// <param name="findings">What was found, in the order of the list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string ToHtml(ParseResult parsed, IEnumerable<Diagnostic> findings) => Begin() + Document(parsed, findings) + End();

    /// <summary>“页首”: what stands before the first document.</summary>
    public string Begin()
    {
        var output = new StringBuilder();
        ReviewPage.Begin(output, _text, _text.Findings);
        return output.ToString();
    }

    /// <summary>“一份文件”: the section of one document.</summary>
    /// <param name="parsed">What reading the document gave.</param>
    /// <param name="findings">What was found, in the order of the list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Document(ParseResult parsed, IEnumerable<Diagnostic> findings)
    {
        Guard.NotNull(parsed, nameof(parsed));
        Guard.NotNull(findings, nameof(findings));
        string name = parsed.Document.Name;
        var output = new StringBuilder(1 << 15);
        output.Append("<section>\n<h2>").AppendHtml(SafeText.Line(name)).Append("</h2>\n");
        var view = new FindingsView(output, _text, PrefixOf(name));
        if (parsed.HasReport)
        {
            (FilledForm form, PageMarks marks) = view.Open(parsed.Report);
            view.WriteList(findings, parsed.Edition, parsed.Document, marks);
            view.WriteReport(form, marks);
        }
        else
        {
            output.Append("<p>").AppendHtml(_text.NoReport).Append("</p>\n");
            view.WriteList(findings, null, parsed.Document, null);
        }

        return output.Append("</section>\n").ToString();
    }

    /// <summary>“页尾”: what stands behind the last document.</summary>
    public string End()
    {
        var output = new StringBuilder();
        ReviewPage.End(output);
        return output.ToString();
    }

    // the same document has the same anchors on every page; two of one name cannot stand on one
    private static string PrefixOf(string name)
    {
        uint hash = 2166136261; // FNV-1a: string hash codes differ from run to run
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return "d" + hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture) + "-";
    }
}
