using System.Text;
using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Rules.Rollup;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A roll-up for people: the sum, what was found, who took no part, and where a parent differs.</summary>
internal sealed class RollupText(Texts texts, CliEnvironment environment)
{
    public string Of(RollupResult result)
    {
        ReportRollup rollup = result.Rollup;
        var findings = new FindingsText(texts, environment);
        return Colors.Apply(
        [
            new(FindingPart.Text, new ReportText(texts).Of(rollup.Sum!) + "\n"),
            .. findings.Of(result.Sum.Diagnostics.AddRange(result.Diagnostics), result.Sum.Parsed),
            new(FindingPart.Text, Differences(rollup)),
            new(FindingPart.Text, Absent(rollup)),
            new(FindingPart.Title, texts.Members(rollup.Members.Count(member => member.Included), rollup.Members.Length) + "\n"),
        ],
        environment.UsesColor);
    }

    private string Differences(ReportRollup rollup) => rollup.Parent is null
        ? ""
        : new DifferenceText(texts).Of(rollup.Differences, rollup.Sum!.Edition, texts.SumColumn, texts.ParentColumn) + "\n";

    private string Absent(ReportRollup rollup)
    {
        var output = new StringBuilder();
        foreach (RollupMember member in rollup.Members)
        {
            if (member.Reason is { } reason)
            {
                output.Append(texts.Excluded(DisplayWidth.Printable(member.Source), texts.Reason(reason))).Append('\n');
            }
        }

        foreach (string name in rollup.Missing)
        {
            output.Append(texts.MissingNames).Append(' ').Append(DisplayWidth.Printable(name)).Append('\n');
        }

        return output.ToString();
    }
}
