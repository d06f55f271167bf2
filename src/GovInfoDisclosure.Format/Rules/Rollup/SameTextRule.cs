using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules.Rollup;

/// <summary>“文字雷同检查”: bodies whose prose is the same but for names and numbers; linear in all the prose.</summary>
internal sealed class SameTextRule : IRollupRule
{
    /// <summary>Shorter texts, such as 无其他需要报告的事项, are alike without being copied.</summary>
    private const int LeastLength = 100;

    private static readonly ImmutableArray<(string Key, Func<Narratives, string?> Text)> Parts =
    [
        ("overview", narratives => narratives.Overview),
        ("issuesAndImprovements", narratives => narratives.IssuesAndImprovements),
    ];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [RollupDescriptors.SameText];

    public void Check(RollupContext context, DiagnosticSink sink)
    {
        foreach ((string key, Func<Narratives, string?> text) in Parts)
        {
            IEnumerable<IGrouping<string, RollupMember>> same = context.Included
                .GroupBy(member => Gist(text(member.Report!.Narratives), member.Report.Header.Agency), StringComparer.Ordinal)
                .Where(group => group.Key.Length >= LeastLength && group.Count() > 1);
            foreach (IGrouping<string, RollupMember> group in same)
            {
                SectionSchema section = context.Sum.Edition.Sections.First(part => part.Key == key);
                sink.Add(new Diagnostic(
                    RollupDescriptors.SameText,
                    "/narratives/" + key,
                    new DiagnosticArgument("part", section.Heading),
                    new DiagnosticArgument("names", NameList.Of([.. group.Select(member => member.Name)]))));
            }
        }
    }

    /// <summary>The letters of a text without the body's name; digits and marks differ where nothing else does.</summary>
    private static string Gist(string? text, string? agency)
    {
        if (text is null)
        {
            return "";
        }

        var gist = new StringBuilder(text.Length);
        foreach (char c in string.IsNullOrEmpty(agency) ? text : text.Replace(agency, ""))
        {
            if (char.IsLetter(c))
            {
                gist.Append(c);
            }
        }

        return gist.ToString();
    }
}
