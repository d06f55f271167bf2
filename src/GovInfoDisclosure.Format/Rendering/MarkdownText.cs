using System.Text;

namespace GovInfoDisclosure.Format.Rendering;

/// <summary>Writes words into Markdown so that none of them is markup.</summary>
internal static class MarkdownText
{
    public static void AppendParagraph(StringBuilder output, string text)
    {
        // what would begin a list, a quotation, a heading or a table
        if (text.Length > 0 && text[0] is '-' or '+' or '#' or '>' or '=')
        {
            output.Append('\\');
        }
        else
        {
            int digits = 0;
            while (digits < text.Length && text[digits] is >= '0' and <= '9')
            {
                digits++;
            }

            if (digits > 0 && digits < text.Length && text[digits] is '.' or ')')
            {
                output.Append(text, 0, digits).Append('\\');
                text = text.Substring(digits);
            }
        }

        Append(output, text);
    }

    public static void Append(StringBuilder output, string text)
    {
        foreach (char c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '&' or '~')
            {
                output.Append('\\');
            }

            output.Append(c);
        }
    }
}
