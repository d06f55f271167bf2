using System.Text;
using GovInfoDisclosure.Format.Normalization;

namespace GovInfoDisclosure.Format.Rendering.Form;

/// <summary>Makes text safe to show anywhere: no character that is invisible, controls a device or turns the direction of what is around it.</summary>
internal static class SafeText
{

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Clean(text, lineEnd: ' ');

    /// <summary>The lines that are not blank.</summary>
    public static IEnumerable<string> Lines(string? text) => text is null
        ? []
        : Clean(text, lineEnd: '\n').Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string Clean(string text, char lineEnd)
    {
        int first = 0;
        while (first < text.Length && !NeedsCare(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var output = new StringBuilder(text.Length).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (c is '\n' or '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029')
            {
                output.Append(lineEnd);
            }
            else if (c == '\t')
            {
                output.Append(' ');
            }
            else if (char.IsSurrogate(c))
            {
                bool isPair = i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]);
                output.Append(isPair ? c : '\uFFFD');
                if (isPair)
                {
                    output.Append(text[++i]);
                }
            }
            else if (!NeedsCare(c))
            {
                output.Append(c);
            }
        }

        return output.ToString();
    }

    private static bool NeedsCare(char c) =>
        c < ' ' || (c > '~' && (CharClass.Plain[c] == CharClasses.Remove || char.IsSurrogate(c) || c is '\u0085' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'));
}
