using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“部分内容检查”: parts of prose without content; of a document, reading has said which are missing altogether.</summary>
internal sealed class PartsRule : IReportRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [StructureDescriptors.NarrativeMissing, StructureDescriptors.EmptyPart];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (!ReportProse.IsThere(context.Report.Narratives))
        {
            return;
        }

        foreach (string part in ReportProse.Numbered)
        {
            string? text = ReportProse.TextAt(context.Report, part);
            if (string.IsNullOrWhiteSpace(text) && KindOf(part, text, context) is { } descriptor)
            {
                sink.Add(new Diagnostic(descriptor, part, new DiagnosticArgument("heading", ReportProse.HeadingAt(context.Edition, part))));
            }
        }
    }

    private static DiagnosticDescriptor? KindOf(string part, string? text, RuleContext context)
    {
        if (ReportProse.SectionAt(context.Edition, part) is not { } section)
        {
            return null;
        }

        if (context.Parsed is not { Raw.Text.Length: > 0 } parsed)
        {
            return text is null ? StructureDescriptors.NarrativeMissing : StructureDescriptors.EmptyPart;
        }

        RawSection? found = parsed.Raw.Sections.FirstOrDefault(raw => raw.Schema == section);
        return found?.Heading is null ? null : StructureDescriptors.EmptyPart;
    }
}
