using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“部分序号检查”: the numerals 一、 to 六、 stand before the parts in order, once each and nowhere else.</summary>
internal sealed class NumeralRule : IReportRule
{
    private const int ExcerptLength = 16;
    private const int MaxHeadings = 6;

    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [StructureDescriptors.ExtraPart, StructureDescriptors.NumeralsRestart, StructureDescriptors.HeadingNumeral];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Parsed is { Raw.Text.Length: > 0 } parsed)
        {
            CheckHeadings(parsed.Raw, sink);
        }

        foreach (string part in ReportProse.Numbered)
        {
            if (ReportProse.TextAt(context.Report, part) is { } text)
            {
                CheckInside(part, text, context, sink);
            }
        }
    }

    private static void CheckHeadings(RawReport raw, DiagnosticSink sink)
    {
        List<string>? wrong = null;
        SectionSchema? first = null;
        int claimed = 0;
        bool twice = false;
        foreach (RawSection section in raw.Sections)
        {
            if (section.Heading is { } heading
                && Enumerator.Read(raw.Text.AsSpan(heading.Start, heading.Length), out _) is { Level: EnumeratorLevel.Ideographic, Number: <= 10 and var number })
            {
                twice |= (claimed & (1 << number)) != 0;
                claimed |= 1 << number;
                if (number != section.Schema.Number)
                {
                    first ??= section.Schema;
                    (wrong ??= []).Add($"“{raw.Text.Substring(heading.Start, heading.Length).Trim()}”应为“{section.Schema.Numeral}、”");
                }
            }
        }

        if (wrong is not null)
        {
            string address = first!.Table is { } table ? "/" + table.Key : "/narratives/" + first.Key;
            sink.Add(new Diagnostic(StructureDescriptors.HeadingNumeral, address, new DiagnosticArgument("headings", string.Join("；", wrong)))
            {
                Severity = twice ? Severity.Error : Severity.Warning,
            });
        }
    }

    private static void CheckInside(string part, string text, RuleContext context, DiagnosticSink sink)
    {
        int parts = context.Edition.Sections.Length;
        bool isLast = part == ReportProse.OtherMatters;
        List<SourceSpan>? further = null;
        List<SourceSpan>? again = null;
        var lines = new LineReader(text, new SourceSpan(0, text.Length));
        while (lines.Read())
        {
            if (Enumerator.Read(lines.Line, out int rest) is { Level: EnumeratorLevel.Ideographic } enumerator && LabelKey.HasIdeograph(lines.Line.Slice(rest)))
            {
                List<SourceSpan> list = isLast && enumerator.Number > parts ? further ??= [] : again ??= [];
                list.Add(SourceSpan.FromBounds(lines.Start, lines.End));
            }
        }

        Report(StructureDescriptors.ExtraPart, part, text, further, context, sink);
        Report(StructureDescriptors.NumeralsRestart, part, text, again, context, sink);
    }

    private static void Report(
        DiagnosticDescriptor descriptor, string part, string text, List<SourceSpan>? headings, RuleContext context, DiagnosticSink sink)
    {
        if (headings is not null)
        {
            sink.Add(new Diagnostic(
                descriptor,
                part,
                new("heading", ReportProse.HeadingAt(context.Edition, part)),
                new("headings", string.Concat(headings.Take(MaxHeadings).Select(heading => $"“{Excerpt(text.AsSpan(heading.Start, heading.Length))}”"))
                    + (headings.Count > MaxHeadings ? "…" : "")),
                new("count", context.Edition.Sections.Length))
            {
                Location = ReportProse.Locate(context, part, headings[0].Start, Math.Min(headings[0].Length, ExcerptLength)),
            });
        }
    }

    private static string Excerpt(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length <= ExcerptLength ? line.ToString() : line.Slice(0, ExcerptLength).ToString() + "…";
    }
}
