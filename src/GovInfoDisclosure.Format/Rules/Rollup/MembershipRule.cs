using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“成员核对”: who is missing and what was left out.</summary>
internal sealed class MembershipRule : IRollupRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [RollupDescriptors.MissingMembers, RollupDescriptors.LeftOut, RollupDescriptors.OtherEdition];

    public void Check(RollupContext context, DiagnosticSink sink)
    {
        ReportRollup rollup = context.Rollup;
        if (!rollup.Missing.IsEmpty)
        {
            sink.Add(new Diagnostic(
                RollupDescriptors.MissingMembers,
                address: null,
                new DiagnosticArgument("count", rollup.Missing.Length),
                rollup.Year is { } year ? new DiagnosticArgument("year", year) : new DiagnosticArgument("year", new LocalizedText("该", "the year")),
                new DiagnosticArgument("names", NameList.Of(rollup.Missing))));
        }

        string[] otherEdition = Names(rollup, reason => reason == RollupExclusion.OtherEdition);
        if (otherEdition.Length > 0)
        {
            sink.Add(new Diagnostic(
                RollupDescriptors.OtherEdition,
                address: null,
                new DiagnosticArgument("count", otherEdition.Length),
                new DiagnosticArgument("edition", context.Sum.Edition.Code),
                new DiagnosticArgument("names", NameList.Of(otherEdition)),
                new DiagnosticArgument("notice", context.Sum.Edition.Notice)));
        }

        string[] leftOut = Names(rollup, reason => reason is not (null or RollupExclusion.OtherEdition));
        if (leftOut.Length > 0)
        {
            sink.Add(new Diagnostic(
                RollupDescriptors.LeftOut,
                address: null,
                new DiagnosticArgument("count", leftOut.Length),
                new DiagnosticArgument("names", NameList.Of(leftOut))));
        }
    }

    private static string[] Names(ReportRollup rollup, Func<RollupExclusion?, bool> choose) =>
        [.. rollup.Members.Where(member => choose(member.Reason)).Select(member => member.Name)];
}
