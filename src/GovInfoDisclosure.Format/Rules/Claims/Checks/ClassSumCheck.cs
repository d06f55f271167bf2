using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Rules.Claims.Checks;

/// <summary>The outcomes into which a sentence splits the answered requests; what it leaves out is taken from the table.</summary>
internal sealed class ClassSumCheck : IClaimCheck
{
    private const int LeastClasses = 3;

    private static readonly ImmutableArray<Statement> Classes =
        [Statements.Disclosed, Statements.PartlyDisclosed, Statements.Withheld, Statements.CannotProvide, Statements.NotProcessed, Statements.OtherHandling];

    public void Check(ProseClaims prose, RuleContext context, DiagnosticSink sink)
    {
        foreach (ProseClaim total in prose.Claims)
        {
            if (total.Claim.OtherYear is null && (total.Claim.Statement == Statements.Answered || total.Claim.Statement == Statements.Handled))
            {
                Check(total, [.. prose.SentenceOf(total)], context, sink);
            }
        }
    }

    private static void Check(ProseClaim total, ImmutableArray<ProseClaim> sentence, RuleContext context, DiagnosticSink sink)
    {
        // what the table refutes is told already
        ImmutableArray<ProseClaim> parts = [.. sentence.Where(told => CoveredBy(told.Claim.Statement).Any())];
        if (parts.Length < LeastClasses || sentence.Any(told => Contradiction.Find(told.Claim, context.Figures) is not null))
        {
            return;
        }

        Statement[] covered = [.. parts.SelectMany(told => CoveredBy(told.Claim.Statement))];
        decimal?[] missing = [.. Classes.Except(covered).Select(statement => statement.Accepted[0].ValueIn(context.Figures))];
        if (covered.Distinct().Count() != covered.Length || missing.Contains(null))
        {
            return;
        }

        decimal sum = parts.Sum(told => told.Claim.Value);
        decimal forward = sentence.Where(told => told.Claim.Statement == Statements.CarriedForward).Sum(told => told.Claim.Value);
        decimal difference = total.Claim.Value - sum;
        if (difference != 0 && difference != forward && difference != missing.Sum() && difference != missing.Sum() + forward)
        {
            sink.Add(new Diagnostic(
                ProseDescriptors.ClassesOtherwise,
                total.Claim.Statement.Accepted[0].CellsOf(context.Figures)[0].Cell.Address,
                new DiagnosticArgument("quote", total.Quote),
                new DiagnosticArgument("sum", sum),
                new DiagnosticArgument("difference", Math.Abs(difference)))
            {
                Related = [total.Address],
                Location = total.Location,
            });
        }
    }

    private static IEnumerable<Statement> CoveredBy(Statement statement) =>
        statement == Statements.DisclosedAndPartly ? [Statements.Disclosed, Statements.PartlyDisclosed]
        : statement == Statements.DisclosedSomehow ? [Statements.Disclosed]
        : Classes.Where(each => each == statement);
}
