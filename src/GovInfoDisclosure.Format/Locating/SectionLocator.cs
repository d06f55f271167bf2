using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Locating;

/// <summary>
/// Finds the headings of the six parts: with their numeral anywhere, since some copies hold the whole document on one line;
/// without it only where the heading is a line of its own. A numeral alone is never enough near tables: their rows carry 一、 to 四、 too.
/// </summary>
internal sealed class SectionLocator
{
    private const int MaxVariantLength = 40;
    private readonly ImmutableArray<(SectionSchema Section, ImmutableArray<string> Keys)> _sections;

    private readonly HashSet<string> _rows;

    public SectionLocator(EditionSchema edition)
    {
        ImmutableArray<SectionSchema> sections = edition.Sections;
        Sections = sections;
        _rows = [.. edition.Tables.SelectMany(table => table.Lines).SelectMany(line => line.Groups.Add(line.Row)).SelectMany(row => row.Spellings.Insert(0, row.Label)).Select(LabelKey.Of)];
        _sections = [.. sections.Select(section => (section,
            section.Spellings.Insert(0, section.Heading).Select(LabelKey.Of).OrderByDescending(key => key.Length).ToImmutableArray()))];
    }

    public ImmutableArray<SectionSchema> Sections { get; }

    /// <summary>For each part the heading that was found.</summary>
    public FoundHeading?[] Locate(CompactText compact)
    {
        var headings = new FoundHeading?[_sections.Length];
        int limit = compact.Source.Length;

        // from the last part to the first: a table of contents stands before the text, so the last place is the real one
        for (int i = _sections.Length - 1; i >= 0; i--)
        {
            headings[i] = LastKnown(compact, _sections[i].Section, _sections[i].Keys, limit);
            limit = headings[i]?.Span.Start ?? limit;
        }

        // a part that stands elsewhere than the form has it
        for (int i = 0; i < headings.Length; i++)
        {
            if (headings[i] is null && _sections[i].Section.Table is not null)
            {
                headings[i] = LastKnown(compact, _sections[i].Section, _sections[i].Keys, compact.Source.Length);
            }
        }

        for (int i = 0; i < headings.Length; i++)
        {
            if (headings[i] is null && _sections[i].Section.Table is null)
            {
                int from = headings.Take(i).LastOrDefault(heading => heading is not null)?.Span.End ?? 0;
                int to = headings.Skip(i + 1).FirstOrDefault(heading => heading is not null)?.Span.Start ?? compact.Source.Length;
                headings[i] = Variant(compact.Source, _sections[i].Section, from, to);
            }
        }

        return headings;
    }

    private static FoundHeading? LastKnown(CompactText compact, SectionSchema section, ImmutableArray<string> keys, int limit)
    {
        FoundHeading? best = null;
        foreach (string key in keys)
        {
            int from = compact.IndexAt(limit) - 1;
            while (from >= key.Length - 1)
            {
                int at = compact.Text.LastIndexOf(key, from, StringComparison.Ordinal);
                if (at < 0)
                {
                    break;
                }

                int start = compact.OffsetOf(at);
                int end = compact.OffsetOf(at + key.Length - 1) + 1;
                if ((best is null || end > best.Span.End) && HeadingAt(compact.Source, section, start, end) is { } heading)
                {
                    best = new FoundHeading(heading, IsVariant: false);
                    break;
                }

                from = at + key.Length - 2;
            }
        }

        return best;
    }

    private static SourceSpan? HeadingAt(string text, SectionSchema section, int start, int end)
    {
        int before = start - 1;
        while (before >= 0 && start - before < MaxVariantLength && text[before] is ' ' or '、' or '.' or '．' or '，' or ',' or ':' or '：' or '\t')
        {
            before--;
        }

        if (before >= 0 && before < start - 1 && text[before] == section.Numeral[0])
        {
            return SourceSpan.FromBounds(before, end);
        }

        // a heading is a short line: looking no further keeps the search linear on a document of one endless line
        int lineStart = LineStart(text, start);
        int lineEnd = LineEnd(text, end);
        if (lineStart < 0 || lineEnd < 0 || !IsDecoration(text, end, lineEnd))
        {
            return null;
        }

        bool numbered = Enumerator.Read(text.AsSpan(lineStart, lineEnd - lineStart), out int rest).Level == EnumeratorLevel.Ideographic
            && lineStart + rest == start;
        return numbered || IsDecoration(text, lineStart, start) ? SourceSpan.FromBounds(lineStart, end) : null;
    }

    private static int LineStart(string text, int offset)
    {
        int from = Math.Max(0, offset - MaxVariantLength);
        int newline = offset == 0 ? -1 : text.LastIndexOf('\n', offset - 1, offset - from);
        return newline >= 0 ? newline + 1 : from == 0 ? 0 : -1;
    }

    private static int LineEnd(string text, int offset)
    {
        int to = Math.Min(text.Length, offset + MaxVariantLength);
        int newline = text.IndexOf('\n', offset, to - offset);
        return newline >= 0 ? newline : to == text.Length ? to : -1;
    }

    // a line with the numeral of a part of prose and other words than the form's, which are no row's: 一、本年新收…
    private FoundHeading? Variant(string text, SectionSchema section, int from, int to)
    {
        var lines = new Decoders.LineReader(text, SourceSpan.FromBounds(from, to));
        while (lines.Read())
        {
            Enumerator enumerator = Enumerator.Read(lines.Line, out int rest);
            if (enumerator == new Enumerator(EnumeratorLevel.Ideographic, section.Number) && lines.Line.Length <= MaxVariantLength
                && LabelKey.HasIdeograph(lines.Line.Slice(rest)) && lines.Line.Slice(rest).IndexOfAny('，', '。', '|') < 0 && !BeginsRow(LabelKey.Of(lines.Line)))
            {
                return new FoundHeading(SourceSpan.FromBounds(lines.Start, lines.End), IsVariant: true);
            }
        }

        return null;
    }

    // a row's label may be broken over lines, and words may stand for its figures
    private bool BeginsRow(string key) => _rows.Any(row => row.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(row, StringComparison.Ordinal));

    private static bool IsDecoration(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('#' or '*' or '。' or '：' or ':' or '|'))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A heading in the text.</summary>
/// <param name="Span">Numeral and words.</param>
/// <param name="IsVariant">Whether only the numeral and the place are those of the form.</param>
internal sealed record FoundHeading(SourceSpan Span, bool IsVariant);
