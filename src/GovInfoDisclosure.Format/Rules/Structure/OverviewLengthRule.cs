using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Structure;

/// <summary>“总体情况篇幅检查”: how many characters the overview has, white space left out; the notice of 2021 sets the bound.</summary>
internal sealed class OverviewLengthRule : IReportRule
{
    private const int FirstYear = 2021;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [StructureDescriptors.OverviewTooLong];

    public bool AppliesTo(EditionSchema edition) => edition.FirstYear >= FirstYear;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (context.Report.Narratives.Overview is not { } text)
        {
            return;
        }

        decimal limit = context.ThresholdOf(StructureDescriptors.OverviewTooLong);
        int count = 0;
        foreach (char c in text)
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        if (count > limit)
        {
            sink.Add(new Diagnostic(
                StructureDescriptors.OverviewTooLong,
                ReportProse.Overview,
                new("heading", ReportProse.HeadingAt(context.Edition, ReportProse.Overview)),
                new("count", count),
                new("limit", limit)));
        }
    }
}
