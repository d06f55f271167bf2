using System.Globalization;
using GovInfoDisclosure.Format.Benchmarks.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Statements;

namespace GovInfoDisclosure.Format.Benchmarks.Rules;

/// <summary>What each group of rules takes of checking one report: median of nine runs, one thread, after warm-up.</summary>
internal static class RuleTimes
{
    private const int Calls = 2000;
    private const int WarmUp = 3000;

    public static void Print()
    {
        string name = SampleDocuments.Names.First();
        ParseResult parsed = DisclosureReports.Parse(SampleDocuments.Read(name), name);
        var context = new RuleContext(parsed.Report!, parsed);
        Narratives prose = parsed.Report!.Narratives;
        int characters = new[] { prose.Preamble, prose.Overview, prose.IssuesAndImprovements, prose.OtherMatters }.Sum(text => text?.Length ?? 0);
        Console.WriteLine($"{name}: {characters} characters of prose\n");
        Console.WriteLine("| rules | count | µs | ns per character | bytes | findings |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --: |");
        IReportRule[] rules = [.. ReportRules.Default.Where(rule => rule.AppliesTo(context.Edition))];
        foreach (IGrouping<string, IReportRule> group in rules.GroupBy(rule => $"{GroupOf(rule)}/{rule.GetType().Name}"))
        {
            Print(group.Key, [.. group], context, characters);
        }

        Print("tables (cells, sums, plausibility)", [.. rules.Where(rule => !IsAboutProse(GroupOf(rule)))], context, characters);
        Print("prose (structure, duties, claims)", [.. rules.Where(rule => IsAboutProse(GroupOf(rule)))], context, characters);
        Print("all", rules, context, characters);
    }

    private static void Print(string name, IReportRule[] rules, RuleContext context, int characters)
    {
        double median = MedianTime.Of(() => Check(rules, context), Calls, WarmUp).TotalMicroseconds;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int findings = Check(rules, context);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {rules.Length} | {median:F2} | {1000 * median / characters:F2} | {bytes} | {findings} |"));
    }

    private static int Check(IReportRule[] rules, RuleContext context)
    {
        var sink = new DiagnosticSink();
        foreach (IReportRule rule in rules)
        {
            rule.Check(context, sink);
        }

        return sink.Count;
    }

    private static bool IsAboutProse(string group) => group is "Structure" or "Duties" or "Claims";

    /// <summary>The folder of the rule; statements are data that stands where it belongs.</summary>
    private static string GroupOf(IReportRule rule) => rule switch
    {
        ComparisonRule => "Tables",
        WordingRule => "Structure",
        _ => rule.GetType().Namespace!.Split('.')[^1],
    };
}
