using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>Reads the prose of the report, and says which parts or headings are missing.</summary>
internal sealed class NarrativeReader(NormalizedDocument document, LocatedReport located, DiagnosticSink sink)
{
    private const int LeastOverview = 200;
    private readonly ImmutableDictionary<string, ProseText>.Builder _prose = ImmutableDictionary.CreateBuilder<string, ProseText>(StringComparer.Ordinal);

    /// <summary>Where the lines of the prose stand, by address.</summary>
    public ImmutableDictionary<string, ProseText> Prose => _prose.ToImmutable();

    /// <summary>The JSON Pointer of a part: a table or a narrative.</summary>
    public static string AddressOf(SectionSchema section) => section.Table is { } table ? "/" + table.Key : "/narratives/" + section.Key;

    public Narratives Read(HeaderReading header)
    {
        SourceSpan preamble = SourceSpan.FromBounds(header.TitleEnd, Math.Max(header.TitleEnd, FirstHeading()));
        string? overview = TextOf(0, header);
        if (located.Headings[0] is null)
        {
            int start = StartOfOverview(preamble);
            overview = start < 0 ? null : Lines(AddressOf(located.Sections[0].Schema), SourceSpan.FromBounds(start, preamble.End), header);
            preamble = start < 0 ? preamble : SourceSpan.FromBounds(preamble.Start, start);
        }

        for (int i = 0; i < located.Sections.Length; i++)
        {
            Judge(i, hasText: i == 0 ? overview is not null : located.Sections[i].Content.Length > 0);
        }

        foreach (RawSection section in located.Sections.Where(section => section.Schema.Table is not null && section.Heading is not null))
        {
            Lines(AddressOf(section.Schema), LeadOf(section.Content), header);
        }

        return new Narratives(Lines("/narratives/preamble", preamble, header), overview, TextOf(4, header), TextOf(5, header));
    }

    private int FirstHeading() => located.Sections.FirstOrDefault(section => section.Heading is not null)?.Heading?.Start ?? document.Text.Length;

    private string? TextOf(int section, HeaderReading header) =>
        section < located.Sections.Length && located.Sections[section].Heading is not null
            ? Lines(AddressOf(located.Sections[section].Schema), located.Sections[section].Content, header)
            : null;

    // without its heading part one begins at its first item, （一）; without items it is the whole text if there is enough of it
    private int StartOfOverview(SourceSpan preamble)
    {
        var lines = new LineReader(document.Text, preamble);
        while (lines.Read())
        {
            if (Enumerator.Read(lines.Line, out _) == new Enumerator(EnumeratorLevel.Bracketed, 1))
            {
                return lines.Start;
            }
        }

        return preamble.Length >= LeastOverview ? preamble.Start : -1;
    }

    // sentences between the heading and the table, such as 本单位没有发生…
    private SourceSpan LeadOf(SourceSpan content)
    {
        int end = content.Start;
        var lines = new LineReader(document.Text, content);
        while (lines.Read() && (lines.IsBlank || lines.Line.TrimEnd()[^1] == '。'))
        {
            end = lines.End;
        }

        return SourceSpan.FromBounds(content.Start, end);
    }

    private void Judge(int index, bool hasText)
    {
        RawSection section = located.Sections[index];
        var heading = new DiagnosticArgument("heading", section.Schema.Numeral + "、" + section.Schema.Heading);
        if (located.Headings[index] is { IsVariant: true } variant)
        {
            sink.Add(new Diagnostic(
                LocatingDescriptors.HeadingVariant,
                AddressOf(section.Schema),
                heading,
                new DiagnosticArgument("printed", TitleReader.Clean(document.Text.Substring(variant.Span.Start, variant.Span.Length))))
            {
                Location = document.ToSource(variant.Span),
            });
        }
        else if (section.Heading is null)
        {
            sink.Add(new Diagnostic(hasText ? LocatingDescriptors.HeadingMissing : LocatingDescriptors.PartMissing, AddressOf(section.Schema), heading)
            {
                Location = hasText ? document.ToSource(new SourceSpan(section.Content.Length > 0 ? section.Content.Start : 0, 0)) : null,
                Responsibility = hasText || section.Schema.Table is null ? Responsibility.Document : Responsibility.Unknown,
            });
        }
    }

    private string? Lines(string address, SourceSpan span, HeaderReading header)
    {
        int end = Math.Min(span.End, Math.Max(span.Start, header.SignatureStart));
        var text = new StringBuilder(span.Length);
        var places = ImmutableArray.CreateBuilder<(int Offset, int Place)>();
        var lines = new LineReader(document.Text, SourceSpan.FromBounds(span.Start, end));
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line.Trim();
            bool isMark = line.TrimStart('#').IsEmpty; // of the heading that follows
            if (!isMark && !lines.IsPageNumber)
            {
                int place = lines.Start + lines.Line.Length - lines.Line.TrimStart().Length;
                text.Append(text.Length > 0 ? "\n" : "");
                places.Add((text.Length, place));
                text.Append(document.Text, place, line.Length);
            }
        }

        if (text.Length == 0)
        {
            return null;
        }

        _prose[address] = new ProseText(text.ToString(), places.ToImmutable(), document);
        return _prose[address].Text;
    }
}
