using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Format.Tests.Rules;

public sealed class ConsistentReportCostTests
{
    [Fact]
    public void Checking_a_consistent_report_allocates_nothing()
    {
        foreach (string edition in ConsistentReports.Codes)
        {
            AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition(edition), seed: 1);
            var context = new RuleContext(report);
            var sink = new DiagnosticSink();
            long allocated = 0;
            for (int round = 0; round < 3; round++) // the first rounds warm up
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                foreach (IReportRule rule in ReportRules.Default)
                {
                    if (rule.AppliesTo(context.Edition))
                    {
                        rule.Check(context, sink);
                    }
                }

                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            Assert.Equal(0, sink.Count);
            Assert.Equal(0, allocated);
        }
    }
}
