using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>“文字与表格检查”: the numbers that the prose states, held against the tables; what is not certain is not compared.</summary>
internal sealed class ClaimRule : IReportRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [.. ClaimDescriptors.All, .. ProseDescriptors.All];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (ProseClaims.Read(context) is not { } prose)
        {
            return;
        }

        foreach (ProseClaim told in prose.Claims)
        {
            Check(told, prose, context, sink);
        }
    }

    private static void Check(ProseClaim told, ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        if (told.Claim.Statement == Statements.AllFinished && prose.MentionsOpenRequests)
        {
            return; // all but those
        }

        if (told.Claim.OtherYear is null && Contradiction.Find(told.Claim, context.Figures) is { } contradiction)
        {
            sink.Add(contradiction.Finding(told, context));
        }
    }
}
