using System.Collections.Immutable;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Collects the lines that neither header nor prose nor table claims: what stands before the title and after the signature, and sentences around tables.</summary>
internal static class UnclaimedText
{
    public static ImmutableArray<RawParagraph> Find(string text, LocatedReport located, HeaderReading header)
    {
        var found = ImmutableArray.CreateBuilder<RawParagraph>();
        AddLines(text, SourceSpan.FromBounds(0, LineStart(text, header.TitleStart)), _ => true, found);
        foreach (RawSection section in located.Sections.Where(section => section.Schema.Table is not null && section.Content.Length > 0).OrderBy(section => section.Content.Start))
        {
            SourceSpan table = TableOf(located, section);
            AddLines(text, SourceSpan.FromBounds(section.Content.Start, table.Start), IsSentence, found);
            AddLines(text, SourceSpan.FromBounds(table.End, Math.Max(table.End, Math.Min(section.Content.End, header.SignatureStart))), IsSentence, found);
        }

        AddLines(text, SourceSpan.FromBounds(header.SignatureEnd, text.Length), _ => true, found);
        return found.ToImmutable();
    }

    // from the first label to the last figure; the whole part when nothing of its table was found
    private static SourceSpan TableOf(LocatedReport located, RawSection section)
    {
        SourceSpan? all = null;
        foreach (LineReading? line in located.Tables.Where(table => table?.Schema.Code == section.Schema.Table).SelectMany(table => table!.Lines))
        {
            if (line is null)
            {
                continue;
            }

            Add(line.Row.Label);
            foreach (RawCell cell in line.Row.Cells)
            {
                Add(cell.Span);
            }
        }

        return all ?? new SourceSpan(section.Content.End, 0);

        void Add(SourceSpan span) => all = !section.Content.Contains(span.Start) ? all : all?.Union(span) ?? span;
    }

    // the headings of columns stand before the first row, too
    private static bool IsSentence(string line) => line.IndexOf('。') >= 0;

    private static void AddLines(string text, SourceSpan span, Func<string, bool> counts, ImmutableArray<RawParagraph>.Builder found)
    {
        var lines = new LineReader(text, span);
        while (span.Length > 0 && lines.Read())
        {
            string line = lines.Line.Trim().ToString();
            if (line.Length > 0 && counts(line))
            {
                found.Add(new RawParagraph(new SourceSpan(lines.Start + lines.Line.IndexOf(line[0]), line.Length), line));
            }
        }
    }

    private static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
}
