using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Html;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>A list of findings and the report that they are about, each finding marked in its cell, with links both ways.</summary>
/// <param name="output">Where to.</param>
/// <param name="text">The words of the page.</param>
/// <param name="prefix">What the anchors begin with, so that several reports can stand on one page.</param>
internal sealed class FindingsView(StringBuilder output, PageText text, string prefix)
{
    private int _number;

    /// <summary>A list of findings; each marks its place, if there is a report that has it.</summary>
    public void WriteList(IEnumerable<Diagnostic> findings, EditionSchema? edition, SourceDocument? source, PageMarks? marks)
    {
        ImmutableArray<Diagnostic> all = [.. findings];
        if (all.IsEmpty)
        {
            output.Append("<p class=\"none\">").AppendHtml(text.Nothing).Append("</p>\n");
            return;
        }

        output.Append("<ol class=\"findings\" start=\"").Append(_number + 1).Append("\">\n");
        foreach (Diagnostic finding in all)
        {
            WriteFinding(finding, ++_number, edition, source, marks);
        }

        output.Append("</ol>\n");
    }

    /// <summary>The report in its official layout with what was marked.</summary>
    public void WriteReport(FilledForm form, PageMarks marks)
    {
        output.Append("<article class=\"report\" lang=\"").Append(text.ReportTag).Append("\">\n");
        new HtmlBody(output, level: 3, prefix, marks: marks.ToCells()).Write(form);
        output.Append("</article>\n");
    }

    /// <summary>The form of a report in the page's script, and nothing marked in it yet.</summary>
    public (FilledForm Form, PageMarks Marks) Open(AnnualReport report)
    {
        FilledForm form = FilledForm.Of(report, text.Script);
        return (form, new PageMarks(form));
    }

    private void WriteFinding(Diagnostic finding, int number, EditionSchema? edition, SourceDocument? source, PageMarks? marks)
    {
        string severity = ClassOf(finding.Severity);
        string message = SafeText.Line(DiagnosticText.Message(finding, text.Language));
        output.Append("<li id=\"").Append(prefix).Append('f').Append(number).Append("\" class=\"").Append(severity)
            .Append(finding.Suppressed is null ? "" : " accepted").Append("\">\n<p><strong>").AppendHtml(text.Of(finding.Severity)).Append("</strong> <code>")
            .AppendHtml(finding.Id).Append("</code> ");
        if (edition is not null && finding.Address is { } address)
        {
            string place = SafeText.Line(AddressText.Of(address, edition, text.Language));
            output.Append(marks is null ? "<span>" : $"<a href=\"#{prefix}c{number}\">").AppendHtml(place).Append(marks is null ? "</span> " : "</a> ");
        }

        output.AppendHtml(message).Append("</p>\n");
        if (marks is not null)
        {
            Mark(finding, number, severity, message, marks);
        }

        WriteDetails(finding, source);
        output.Append("</li>\n");
    }

    private void WriteDetails(Diagnostic finding, SourceDocument? source)
    {
        output.Append("<p class=\"detail\">");
        AppendDetail(text.Remedy, DiagnosticText.Remedy(finding, text.Language));
        AppendDetail(text.Basis, DiagnosticText.Citation(finding, text.Language));
        if (source is not null && finding.Location is { } span)
        {
            (int line, int column) = source.Lines.Locate(span.Start);
            output.Append("<span>").AppendHtml(text.LinePlace(line, column)).Append("</span> ");
        }

        AppendDetail(text.Accepted, finding.Suppressed ?? "");
        output.Append("</p>\n");
    }

    private void AppendDetail(string label, string words)
    {
        if (words.Length > 0)
        {
            output.Append("<span>").AppendHtml(label).Append("：").AppendHtml(SafeText.Line(words)).Append("</span> ");
        }
    }

    // the number leads back to the list; the message stands beside it while the cell is looked at
    private void Mark(Diagnostic finding, int number, string severity, string message, PageMarks marks)
    {
        var markup = new StringBuilder();
        string label = $"{text.Back(number)}: {text.Of(finding.Severity)}. {message}";
        markup.Append("<a class=\"mark ").Append(severity).Append("\" id=\"").Append(prefix).Append('c').Append(number)
            .Append("\" href=\"#").Append(prefix).Append('f').Append(number).Append("\" aria-label=\"").AppendHtml(label).Append("\" lang=\"").Append(text.Tag)
            .Append("\">").Append(number.ToString(CultureInfo.InvariantCulture)).Append("<span class=\"note\" aria-hidden=\"true\">").AppendHtml(message).Append("</span></a>");
        marks.Add(marks.PlaceOf(finding.Address), severity, markup.ToString());
        foreach (string related in finding.Related)
        {
            marks.Add(marks.PlaceOf(related), "related", "");
        }
    }

    private static string ClassOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
