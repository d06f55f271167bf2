using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“模板残留检查”: blanks of a template that nobody filled in, and remains of editing.</summary>
internal sealed class TemplateRule : IReportRule
{
    private const int MaxExcerpts = 3;
    private const int ExcerptRadius = 8;
    private const int MaxBookmark = 60;
    private const string Bookmark = "[bookmark:";
    private const string Counters = "条件次份篇个人项期元户";

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [StructureDescriptors.TemplateBlank, StructureDescriptors.Debris];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        foreach (string part in ReportProse.Parts)
        {
            if (ReportProse.TextAt(context.Report, part) is { } text)
            {
                Check(part, text, context, sink);
            }
        }

        // the normalizer takes these marks away, so that only the source still shows them
        if (context.Parsed?.Document.Original is { } source && source.IndexOf(Bookmark, StringComparison.Ordinal) is >= 0 and var first)
        {
            List<string> marks = [.. Bookmarks(source)];
            sink.Add(Finding(StructureDescriptors.Debris, null, marks) with { Location = new SourceSpan(first, marks[0].Length) });
        }
    }

    private static void Check(string part, string text, RuleContext context, DiagnosticSink sink)
    {
        List<int>? blanks = null;
        List<int>? debris = null;
        for (int i = 1; i < text.Length; i++)
        {
            if (LabelKey.IsIdeograph(text[i]))
            {
                continue; // most characters; both remains end in a mark, a gap or a letter
            }

            if (IsBlank(text, i))
            {
                (blanks ??= []).Add(i);
            }
            else if (IsDoubled(text, i))
            {
                (debris ??= []).Add(i);
            }
        }

        if (blanks is not null)
        {
            sink.Add(Finding(StructureDescriptors.TemplateBlank, part, text, blanks, context));
        }

        if (debris is not null)
        {
            sink.Add(Finding(StructureDescriptors.Debris, part, text, debris, context));
        }
    }

    /// <summary>Whether a blank ends here: a gap or XX where a number or a name should stand, as in 公开信息　　条 or XX局.</summary>
    private static bool IsBlank(string text, int i)
    {
        if (IsCross(text[i]) && text[i - 1] == text[i] && (i + 1 == text.Length || text[i + 1] != text[i]))
        {
            int before = i - 1;
            while (before > 0 && IsCross(text[before - 1]))
            {
                before--;
            }

            bool year = before >= 2 && text[before - 1] == '0' && text[before - 2] == '2' && i + 1 < text.Length && text[i + 1] == '年';
            return year || (IsWordEdge(text, before - 1) && IsWordEdge(text, i + 1));
        }

        return i >= 2 && i + 1 < text.Length && IsGap(text[i]) && IsGap(text[i - 1]) && Counters.IndexOf(text[i + 1]) >= 0
            && IsBehindWord(text, i)
            && (i + 2 == text.Length || IsPunctuation(text[i + 2]));
    }

    /// <summary>A gap of two or more blanks or underscores that stands behind a word of the sentence.</summary>
    private static bool IsBehindWord(string text, int i)
    {
        while (i >= 0 && IsGap(text[i]))
        {
            i--;
        }

        return i >= 0 && LabelKey.IsIdeograph(text[i]);
    }

    private static bool IsWordEdge(string text, int i) =>
        i < 0 || i >= text.Length || LabelKey.IsIdeograph(text[i]) || char.IsWhiteSpace(text[i]) || IsPunctuation(text[i]);

    private static bool IsCross(char c) => c is 'X' or 'x' or '×' or 'Ｘ';

    private static bool IsPunctuation(char c) => c is '。' or '，' or '；' or '、' or '：';

    private static bool IsGap(char c) => c is ' ' or '\u3000' or '\u00A0' or '_';

    /// <summary>Whether two marks stand together that never do; three full stops are somebody's ellipsis.</summary>
    private static bool IsDoubled(string text, int i) =>
        IsPunctuation(text[i]) && IsPunctuation(text[i - 1])
        && (i < 2 || !IsPunctuation(text[i - 2])) && (i + 1 == text.Length || !IsPunctuation(text[i + 1]));

    private static IEnumerable<string> Bookmarks(string source)
    {
        for (int at = source.IndexOf(Bookmark, StringComparison.Ordinal); at >= 0; at = source.IndexOf(Bookmark, at + 1, StringComparison.Ordinal))
        {
            int end = source.IndexOf(']', at, Math.Min(MaxBookmark, source.Length - at));
            yield return end < 0 ? Bookmark : source.Substring(at, end + 1 - at);
        }
    }

    private static Diagnostic Finding(DiagnosticDescriptor descriptor, string part, string text, List<int> places, RuleContext context) =>
        Finding(descriptor, part, [.. places.Select(at => Excerpt(text, at))]) with { Location = ReportProse.Locate(context, part, places[0] - 1, 2) };

    private static Diagnostic Finding(DiagnosticDescriptor descriptor, string? part, List<string> excerpts) => new(
        descriptor,
        part,
        new("count", excerpts.Count),
        new("excerpts", string.Concat(excerpts.Take(MaxExcerpts).Select(excerpt => $"“{excerpt}”")) + (excerpts.Count > MaxExcerpts ? "…" : "")));

    private static string Excerpt(string text, int at)
    {
        int start = Math.Max(0, at - ExcerptRadius);
        int end = Math.Min(text.Length, at + ExcerptRadius);
        return text.Substring(start, end - start).Replace('\n', ' ').Trim();
    }
}
