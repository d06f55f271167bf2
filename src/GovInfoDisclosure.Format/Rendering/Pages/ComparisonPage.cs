using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Html;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>“两年对比页”: one HTML file: this year's report with last year's figure and a small chart in each cell that differs.</summary>
public static class ComparisonPage
{
    /// <summary>“整页”: the page of two years of one body.</summary>
    /// <param name="lastYear">Last year's report.</param>
    /// <param name="thisYear">This year's report.</param>
    /// <param name="findings">What was found between the years.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToHtml(
        AnnualReport lastYear, AnnualReport thisYear, IEnumerable<Diagnostic> findings, DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese)
    {
        Guard.NotNull(lastYear, nameof(lastYear));
        Guard.NotNull(thisYear, nameof(thisYear));
        Guard.NotNull(findings, nameof(findings));
        var text = new PageText(language);
        var output = new StringBuilder(1 << 15);
        ReviewPage.Begin(output, text, text.Comparison);
        var view = new FindingsView(output, text, "gid");
        (FilledForm form, PageMarks marks) = view.Open(thisYear);
        output.Append("<section>\n<h2>").AppendHtml(text.Findings).Append("</h2>\n");
        view.WriteList(findings, thisYear.Edition, null, marks);
        output.Append("</section>\n<section>\n<h2>").AppendHtml(text.Report).Append("</h2>\n<p>").AppendHtml(text.Legend).Append("</p>\n");
        DifferenceMarks.Add(ReportDifferences.Between(lastYear, thisYear), difference => [difference.From, difference.To], difference => difference.From, marks, text);
        view.WriteReport(form, marks);
        output.Append("</section>\n");
        ReviewPage.End(output);
        return output.ToString();
    }
}
