using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>A number that no table holds, told twice with two values.</summary>
internal sealed class RepetitionCheck : IClaimCheck
{
    public void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        ProseClaim? first = null;
        foreach (ProseClaim told in prose.Claims)
        {
            if (told.Claim.Statement != Statements.InformationPublished || told.Claim.OtherYear is not null)
            {
                continue;
            }

            first ??= told;
            if (told.Claim.Value != first.Claim.Value)
            {
                sink.Add(new Diagnostic(
                    ProseDescriptors.ToldTwice,
                    told.Address,
                    new DiagnosticArgument("quote", told.Quote),
                    new DiagnosticArgument("other", first.Quote))
                {
                    Location = told.Location,
                });
                return;
            }
        }
    }
}
