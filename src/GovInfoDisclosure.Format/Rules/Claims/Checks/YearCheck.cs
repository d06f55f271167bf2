using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>This year's figure told of a neighbouring year, as when last year's text was kept; not where the prose tells of both years.</summary>
internal sealed class YearCheck : IClaimCheck
{
    public void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        if (context.Report.Header.Year is not { } year || prose.Claims.Any(told => told.Claim.OtherYear is null && IsOfTheYear(told.Claim.Statement)))
        {
            return;
        }

        foreach (ProseClaim told in prose.Claims)
        {
            if (told.Claim.OtherYear is { } other && Math.Abs(other - year) == 1 && IsOfTheYear(told.Claim.Statement)
                && told.Claim.Statement.Accepted[0] is var sum && sum.ValueIn(context.Figures) == told.Claim.Value)
            {
                sink.Add(new Diagnostic(
                    ProseDescriptors.YearOtherwise,
                    sum.CellsOf(context.Figures)[0].Cell.Address,
                    new DiagnosticArgument("quote", told.Quote),
                    new DiagnosticArgument("year", other),
                    new DiagnosticArgument("reportYear", year))
                {
                    Related = [told.Address],
                    Location = told.Location,
                });
                return;
            }
        }
    }

    private static bool IsOfTheYear(Statement statement) =>
        Statements.AreReceived(statement) || statement == Statements.NoRequests || statement == Statements.Answered;
}
