using System.Text;

namespace GovInfoDisclosure.Format.Testing.Damaging;

internal static class Markup
{
    private static readonly string[] Silent = ["script", "style"];

    /// <summary>Changes the text between tags; tags, comments, scripts, styles and character references stay.</summary>
    public static string OnText(string html, Func<string, string> change)
    {
        var output = new StringBuilder(html.Length);
        for (int at = 0; at < html.Length;)
        {
            int open = html.IndexOf('<', at);
            output.Append(OnPlainText(html.Substring(at, (open < 0 ? html.Length : open) - at), change));
            if (open < 0)
            {
                break;
            }

            string? silent = Silent.FirstOrDefault(name => string.Compare(html, open + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0);
            int close = silent is null
                ? html.IndexOf('>', open)
                : html.IndexOf('>', html.IndexOf("</" + silent, open, StringComparison.OrdinalIgnoreCase));
            output.Append(html, open, close + 1 - open);
            at = close + 1;
        }

        return output.ToString();
    }

    private static string OnPlainText(string text, Func<string, string> change) => text.IndexOf('&') is >= 0 and var start && text.IndexOf(';', start) is >= 0 and var end
        ? change(text.Substring(0, start)) + text.Substring(start, end + 1 - start) + OnPlainText(text.Substring(end + 1), change)
        : change(text);
}
