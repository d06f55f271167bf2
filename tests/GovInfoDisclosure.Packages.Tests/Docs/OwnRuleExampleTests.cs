using System.Collections.Immutable;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.DependencyInjection;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.Packages.Tests.Docs;

// example
/// <summary>Our province looks again at reports that close more than a tenth of their requests as 其他处理.</summary>
public sealed class OtherHandlingShareRule : IReportRule
{
    public static DiagnosticDescriptor Descriptor { get; } = new(
        "PROV-1",
        Severity.Warning,
        new("其他处理占比偏高", "Many requests handled otherwise"),
        new("其他处理 {count} 件，占办结 {total} 件的一成以上", "{count} of {total} requests were handled otherwise, more than a tenth"),
        new("请逐件核对其他处理的情形", "Check each of them"));

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public bool AppliesTo(EditionSchema edition) => true;

    public void Check(RuleContext context, DiagnosticSink sink)
    {
        Figure total = context.Report.CommonRequests.OutcomesTotal.Total;
        Figure other = context.Report.CommonRequests.OtherHandlingTotal(RequestColumns.Total);
        if (total.IsReported && other.IsReported && other.Value * 10 > total.Value)
        {
            sink.Add(new Diagnostic(Descriptor, "/requests/outcomes/total/total", new("count", other.Value), new("total", total.Value)));
        }
    }
}
// end

public class OwnRuleExampleTests
{
    [Fact]
    public void The_rule_of_the_page_is_asked_beside_the_librarys()
    {
        AnnualReport report = Report();
        Assert.DoesNotContain(Findings(report), finding => finding.Id == "PROV-1");

        AnnualReport changed = report.WithFigure("/requests/outcomes/otherHandling/overdueCorrection/total", 1000).WithFigure("/requests/outcomes/total/total", 1000);
        Assert.Contains(Findings(changed), finding => finding.Id == "PROV-1");
    }

    private static AnnualReport Report() =>
        DisclosureReports.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs/samples/qinghe-2023.md"))).GetReportOrThrow();

    private static ImmutableArray<Diagnostic> Findings(AnnualReport report)
    {
        var services = new ServiceCollection();
        // example
        services.AddGovInfoDisclosureFormat(builder => builder.AddRule<OtherHandlingShareRule>());
        // end
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IReportValidator>().Validate(report).Diagnostics;
    }
}
