using System.Text;
using GovInfoDisclosure.Format.Rendering.Form;

namespace GovInfoDisclosure.Format.Rendering.Html;

/// <summary>Draws a whole form as headings, paragraphs and tables.</summary>
/// <param name="output">Where to.</param>
/// <param name="level">The level of the title's heading; the parts' is one below.</param>
/// <param name="prefix">What the anchors of the tables begin with.</param>
/// <param name="inlineStyle">Whether the tables bring their borders along.</param>
/// <param name="marks">What is added to cells, rows, tables and parts, by address.</param>
internal sealed class HtmlBody(
    StringBuilder output, int level, string prefix = "gid", bool inlineStyle = false, IReadOnlyDictionary<string, CellMark>? marks = null)
{
    /// <summary>The address of what the title says.</summary>
    public const string TitleAddress = "/title";

    public void Write(FilledForm form)
    {
        WriteHeading(level, form.Title, TitleAddress);
        WriteParagraphs(form.Preamble, "<p>");
        foreach (FormPart part in form.Parts)
        {
            WriteHeading(level + 1, part.Heading, part.Address);
            WriteParagraphs(part.Paragraphs, "<p>");
            if (part.Table is not null)
            {
                new HtmlTable(output, part.Table, part.Schema.Number, prefix, inlineStyle, marks).Write();
            }
        }

        WriteParagraphs(form.Signature, inlineStyle ? "<p style=\"text-align:right\">" : "<p class=\"signature\">");
    }

    private void WriteHeading(int rank, string text, string address)
    {
        CellMark? mark = null;
        marks?.TryGetValue(address, out mark);
        output.Append("<h").Append(rank);
        if (mark is not null)
        {
            output.Append(" class=\"").Append(mark.Class).Append('"');
        }

        output.Append('>').AppendHtml(text);
        if (mark is not null)
        {
            output.Append(mark.Markup);
        }

        output.Append("</h").Append(rank).Append(">\n");
    }

    private void WriteParagraphs(IEnumerable<string> paragraphs, string opening)
    {
        foreach (string paragraph in paragraphs)
        {
            output.Append(opening).AppendHtml(paragraph).Append("</p>\n");
        }
    }
}
