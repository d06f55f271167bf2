using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>One way to look at the claims of a report.</summary>
internal interface IClaimCheck
{
    void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink);
}
