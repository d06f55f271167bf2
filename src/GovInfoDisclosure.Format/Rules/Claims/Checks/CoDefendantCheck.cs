using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>Suits as a mere co-defendant that the prose and the table count with the others.</summary>
internal sealed class CoDefendantCheck : IClaimCheck
{
    public void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        foreach (ProseClaim told in prose.Claims)
        {
            bool isCounted = told.Claim is { OtherYear: null, Value: > 0 } && told.Claim.Statement == Statements.CoDefendant
                && prose.SentenceOf(told).Any(all => all.Claim.Statement == Statements.Litigated && all.Claim.Value >= told.Claim.Value
                    && all.Claim.Statement.Accepted[0].ValueIn(context.Figures) == all.Claim.Value);
            if (isCounted)
            {
                sink.Add(new Diagnostic(
                    ProseDescriptors.CoDefendantCases, AddressParts.Common(Statements.Litigated.Accepted[0].CellsOf(context.Figures).Select(part => part.Cell.Address)),
                    new DiagnosticArgument("quote", told.Quote))
                {
                    Related = [told.Address],
                    Location = told.Location,
                });
            }
        }
    }
}
