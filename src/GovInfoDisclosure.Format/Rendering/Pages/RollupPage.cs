using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Html;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>“汇总页”: one HTML file: who takes part, and the summed report with a small chart of the bodies in each cell and the parent's figure where it differs.</summary>
public static class RollupPage
{
    /// <summary>“整页”: the page of a roll-up.</summary>
    /// <param name="rollup">The roll-up; it has a sum.</param>
    /// <param name="findings">What was found about members, sum and parent.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No report takes part.</exception>
    public static string ToHtml(
        ReportRollup rollup, IEnumerable<Diagnostic> findings, DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese)
    {
        Guard.NotNull(rollup, nameof(rollup));
        Guard.NotNull(findings, nameof(findings));
        AnnualReport sum = rollup.Sum ?? throw new ArgumentException("No report takes part.", nameof(rollup));
        var text = new PageText(language);
        var output = new StringBuilder(1 << 15);
        ReviewPage.Begin(output, text, text.Rollup);
        var view = new FindingsView(output, text, "gid");
        (FilledForm form, PageMarks marks) = view.Open(sum);
        output.Append("<section>\n<h2>").AppendHtml(text.Members).Append("</h2>\n");
        WriteMembers(output, rollup, text);
        output.Append("</section>\n<section>\n<h2>").AppendHtml(text.Findings).Append("</h2>\n");
        view.WriteList(findings, sum.Edition, null, marks);
        output.Append("</section>\n<section>\n<h2>").AppendHtml(text.Report).Append("</h2>\n");
        if (rollup.Parent is not null)
        {
            output.Append("<p>").AppendHtml(text.ParentLegend).Append("</p>\n");
        }

        AddCharts(rollup, sum, marks, text);
        DifferenceMarks.Add(rollup.Differences, _ => [], difference => difference.To, marks, text);
        view.WriteReport(form, marks);
        output.Append("</section>\n");
        ReviewPage.End(output);
        return output.ToString();
    }

    private static void WriteMembers(StringBuilder output, ReportRollup rollup, PageText text)
    {
        output.Append("<ul>\n");
        foreach (RollupMember member in rollup.Members)
        {
            output.Append("<li>").AppendHtml(SafeText.Line(member.Name)).Append("：")
                .AppendHtml(member.Included ? text.Included : text.LeftOut).Append("</li>\n");
        }

        output.Append("</ul>\n");
        if (!rollup.Missing.IsEmpty)
        {
            output.Append("<p>").AppendHtml(text.Missing).Append("：").AppendHtml(SafeText.Line(string.Join("、", rollup.Missing))).Append("</p>\n");
        }
    }

    private static void AddCharts(ReportRollup rollup, AnnualReport sum, PageMarks marks, PageText text)
    {
        ImmutableArray<AnnualReport> members = [.. rollup.Members.Where(member => member.Included).Select(member => member.Report!)];
        foreach (CellSchema cell in sum.Edition.Tables.SelectMany(table => table.Cells).Where(cell => sum.Figures[cell] is { IsReported: true, Value: not 0 }))
        {
            var markup = new StringBuilder();
            DifferenceMarks.AppendChart(markup, members.Select(member => member.Figures[cell]), text);
            marks.Add(marks.PlaceOf(cell.Address), "charted", markup.ToString());
        }
    }
}
