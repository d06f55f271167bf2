using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Sums;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“成员数字核对”: bodies with regulations, and those that keep the sum from balancing.</summary>
internal sealed class MemberFiguresRule : IRollupRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [RollupDescriptors.MembersWithRegulations, RollupDescriptors.UnbalancedMembers];

    public void Check(RollupContext context, DiagnosticSink sink)
    {
        string[] withRegulations = [.. context.Included.Where(member => HasRegulations(member.Report!)).Select(member => member.Name)];
        if (withRegulations.Length > 0 && context.Rollup.Parent is not null)
        {
            sink.Add(new Diagnostic(
                RollupDescriptors.MembersWithRegulations,
                DisclosureRows.Regulations.Pointer,
                new DiagnosticArgument("names", NameList.Of(withRegulations))));
        }

        CheckBalance(context, sink);
    }

    private static bool HasRegulations(AnnualReport report)
    {
        FigureTable table = report.Figures.Table(TableCode.ProactiveDisclosure);
        return table.Schema.TryFind(DisclosureRows.Regulations, out LineSchema? line) && line.Cells.Any(cell => table[cell].Value > 0);
    }

    private static void CheckBalance(RollupContext context, DiagnosticSink sink)
    {
        int broken = 0;
        var members = new List<string>();
        foreach (FigureTable table in context.Sum.Figures.Tables)
        {
            foreach (Identity identity in table.Schema.IdentitiesFor(table).Where(identity => !Holds(identity, table)))
            {
                context.Token.ThrowIfCancellationRequested();
                broken++;
                foreach (RollupMember member in context.Included)
                {
                    FigureTable figures = member.Report!.Figures.Table(table.Schema.Code);
                    if (!Holds(identity, figures))
                    {
                        string difference = IdentityCheck.Of(identity, figures).Difference.ToString("+0.######;-0.######", CultureInfo.InvariantCulture);
                        members.Add($"{member.Name}（{SumWording.SubjectOf(identity)} {difference}）");
                    }
                }
            }
        }

        if (members.Count > 0)
        {
            sink.Add(new Diagnostic(
                RollupDescriptors.UnbalancedMembers,
                address: null,
                new DiagnosticArgument("count", broken),
                new DiagnosticArgument("names", NameList.Of(members))));
        }
    }

    private static bool Holds(Identity identity, FigureTable figures) => IdentityCheck.Of(identity, figures).Verdict != Verdict.CannotHold;
}
