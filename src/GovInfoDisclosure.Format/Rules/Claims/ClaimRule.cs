using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules.Claims.Checks;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>“文字与表格检查”: the numbers that the prose states, held against the tables and each other; what is not certain is not compared.</summary>
internal sealed class ClaimRule : IReportRule
{
    private static readonly ImmutableArray<IClaimCheck> Checks =
    [
        new TableCheck(),
        new ShareCheck(),
        new ClassSumCheck(),
        new YearCheck(),
        new RepetitionCheck(),
        new PublishedPartsCheck(),
        new FeeCheck(),
        new CoDefendantCheck(),
    ];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [.. ClaimDescriptors.All, .. ProseDescriptors.All];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        if (ProseClaims.Read(context) is { } prose)
        {
            foreach (IClaimCheck check in Checks)
            {
                check.Check(prose, context, sink);
            }
        }
    }
}
