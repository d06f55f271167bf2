using System.Net;
using GovInfoDisclosure.Format.Locating;

namespace GovInfoDisclosure.Format.Normalization.Debris;

/// <summary>What markup leaves in text that was taken out of pages: entities such as &amp;nbsp;, tags that end a line, marks of bold and of quoted text.</summary>
internal static class MarkupRemnant
{
    private const int LongestEntity = 10;
    private const int LongestBold = 200;
    private const string Ampersand = "amp;";
    private const string Break = "<br";
    private const string Bold = "**";

    /// <summary>The length of the entity that opens here, however often it was escaped; 0 when there is none, or when it stands for what opens debris itself.</summary>
    public static int Entity(string text, int open, out string meaning)
    {
        int start = open + 1;
        while (text.AsSpan(start).StartsWith(Ampersand.AsSpan(), StringComparison.Ordinal))
        {
            start += Ampersand.Length;
        }

        int end = text.IndexOf(';', start, Math.Min(LongestEntity, text.Length - start));
        meaning = end < 0 ? "" : WebUtility.HtmlDecode("&" + text.Substring(start, end + 1 - start));
        if (meaning.Length != 1 || CharClass.Openings[meaning[0]] != CharClasses.None)
        {
            return 0;
        }

        meaning = CharClass.Plain[meaning[0]] switch
        {
            CharClasses.Remove => "",
            CharClasses.Replace => CharClass.Replacement(meaning[0]).ToString(),
            _ => meaning,
        };
        return end + 1 - open;
    }

    /// <summary>The length of the tag for a line end that opens here; 0 when there is none.</summary>
    public static int LineBreak(string text, int open)
    {
        if (!text.AsSpan(open).StartsWith(Break.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int at = open + Break.Length;
        while (at < text.Length && text[at] is ' ' or '/')
        {
            at++;
        }

        return at < text.Length && text[at] == '>' ? at + 1 - open : 0;
    }

    /// <summary>Where the bold text ends whose mark opens here; -1 when none does. Stars within a figure hide digits.</summary>
    public static int EndOfBold(string text, int open, char before)
    {
        int start = open + Bold.Length;
        if (before is '*' or '&' || char.IsDigit(before) || !text.AsSpan(open).StartsWith(Bold.AsSpan(), StringComparison.Ordinal) || !IsBold(text, start))
        {
            return -1;
        }

        int limit = Math.Min(text.Length, start + LongestBold);
        int end = text.IndexOf(Bold, start, limit - start, StringComparison.Ordinal);
        bool isOnLine = end > 0 && text.IndexOf('\n', start, end - start) < 0;
        return isOnLine && IsBold(text, end - 1) && !(end + Bold.Length < text.Length && (text[end + Bold.Length] == '*' || char.IsDigit(text[end + Bold.Length]))) ? end : -1;
    }

    private static bool IsBold(string text, int at) =>
        at < text.Length && (LabelKey.IsIdeograph(text[at]) || char.IsDigit(text[at]) || text[at] is '（' or '(' or '）' or ')' or '“' or '”' or '：');
}
