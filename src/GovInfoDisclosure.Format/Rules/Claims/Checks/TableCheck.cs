using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>Each claim against the tables.</summary>
internal sealed class TableCheck : IClaimCheck
{
    public void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        foreach (ProseClaim told in prose.Claims)
        {
            if (prose.IsAboutThisYear(told) && Contradiction.Find(told.Claim, context.Figures) is { } contradiction)
            {
                sink.Add(contradiction.Finding(told));
            }
        }
    }
}
