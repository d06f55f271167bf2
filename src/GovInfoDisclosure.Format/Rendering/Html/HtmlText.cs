using System.Text;

namespace GovInfoDisclosure.Format.Rendering.Html;

/// <summary>Writes words into HTML so that none of them is markup, in text and in attributes alike.</summary>
internal static class HtmlText
{
    public static StringBuilder AppendHtml(this StringBuilder output, string text)
    {
        int copied = 0;
        for (int i = 0; i < text.Length; i++)
        {
            string? reference = text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => null,
            };
            if (reference is not null)
            {
                output.Append(text, copied, i - copied).Append(reference);
                copied = i + 1;
            }
        }

        return output.Append(text, copied, text.Length - copied);
    }
}
