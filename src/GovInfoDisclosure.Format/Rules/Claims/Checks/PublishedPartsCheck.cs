using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>The channels or kinds into which the prose splits what was published, when the list is complete: it ends with 其他.</summary>
internal sealed class PublishedPartsCheck : IClaimCheck
{
    private const int LeastParts = 3;

    private static readonly string[] Openings = ["其中", "包括", "含", "：", ":", "（", "("];

    public void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        for (int i = 0; i < prose.Claims.Length; i++)
        {
            ProseClaim total = prose.Claims[i];
            if (total.Claim.Statement == Statements.InformationPublished || total.Claim.Statement == Statements.PublishedSomewhere)
            {
                Check(total, [.. prose.Claims.Skip(i + 1).TakeWhile(told => told.IsBeside(total) && told.Claim.Statement == Statements.PublishedPart)], sink);
            }
        }
    }

    private static void Check(ProseClaim total, ImmutableArray<ProseClaim> parts, DiagnosticSink sink)
    {
        decimal sum = parts.Sum(told => told.Claim.Value);
        if (parts.Length < LeastParts || sum == total.Claim.Value || parts.Any(told => told.Claim.Value < 0))
        {
            return;
        }

        string opening = Between(total, total.Claim.Number.End, parts[0].Claim.Number.Start);
        string last = Between(total, parts[^2].Claim.Number.End, parts[^1].Claim.Number.Start);
        if (Array.Exists(Openings, opening.Contains) && (last.Contains("其他") || last.Contains("其它")) && !last.Contains("其中"))
        {
            sink.Add(new Diagnostic(
                ProseDescriptors.PartsOfPublishedOtherwise,
                total.Address,
                new DiagnosticArgument("quote", total.Quote),
                new DiagnosticArgument("sum", sum),
                new DiagnosticArgument("total", total.Claim.Value),
                new DiagnosticArgument("difference", Math.Abs(sum - total.Claim.Value)))
            {
                Location = total.Location,
            });
        }
    }

    private static string Between(ProseClaim told, int start, int end) => told.Text.Substring(start, end - start);
}
