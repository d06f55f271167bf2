using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>Percentages that the prose says of a number: 予以公开258件，占33.9%.</summary>
internal sealed class ShareCheck : IClaimCheck
{
    public void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        foreach (ProseClaim told in prose.Claims)
        {
            if (told.Claim is { Share: { } share, OtherYear: null, Statement.IsOfRequests: true })
            {
                Check(told, share, prose, context, sink);
            }
        }
    }

    private static void Check(ProseClaim told, decimal share, ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        decimal[] wholes = [.. Wholes(told, prose, context.Figures).Where(whole => whole > 0)];
        decimal halfDigit = 0.5m;
        for (int i = 0; i < told.Claim.ShareDecimals; i++)
        {
            halfDigit /= 10;
        }

        decimal tolerance = Math.Max(context.ThresholdOf(ProseDescriptors.ShareOtherwise), halfDigit);
        if (wholes.Length == 0 || wholes.Any(whole => Math.Abs((100 * told.Claim.Value / whole) - share) <= tolerance))
        {
            return;
        }

        ImmutableArray<string> cells = [.. told.Claim.Statement.Accepted[0].CellsOf(context.Figures).Select(part => part.Cell.Address)];
        sink.Add(new Diagnostic(
            ProseDescriptors.ShareOtherwise,
            cells.IsEmpty ? told.Address : AddressParts.Common(cells),
            new DiagnosticArgument("quote", told.QuoteTo(told.Claim.ShareEnd)),
            new DiagnosticArgument("part", told.Claim.Value),
            new DiagnosticArgument("whole", wholes[0]),
            new DiagnosticArgument("percent", Math.Round(100 * told.Claim.Value / wholes[0], Math.Max(1, told.Claim.ShareDecimals))),
            new DiagnosticArgument("claimed", share))
        {
            Related = [.. cells.Length > 1 ? cells : [], told.Address],
            Location = told.Location,
        });
    }

    // of the answers, or of what was received; as the tables have them or as the prose does
    private static IEnumerable<decimal> Wholes(ProseClaim told, ProseClaims prose, ReportFigures figures)
    {
        IEnumerable<decimal> inTables = Statements.Handled.Accepted.Reverse()
            .Select(sum => sum.ValueIn(figures)).OfType<decimal>();
        IEnumerable<decimal> inProse = prose.SentenceOf(told)
            .Where(other => other.Claim.Statement == Statements.Answered || Statements.AreReceived(other.Claim.Statement))
            .Select(other => other.Claim.Value);
        return inTables.Concat(inProse);
    }
}
