using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing.Printing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Limits;

/// <summary>The work of finding parts and tables is counted: it ends at the same step for the same input, and wherever the caller cancels.</summary>
public class StepLimitTests
{
    private static readonly ReportParser Parser = new();
    private static readonly SourceDocument Report = Document("");

    // enough beside the tables for the caller to be asked many times
    private static readonly SourceDocument Large = Document(string.Concat(Enumerable.Repeat("规章 1 2 3 附表 ", 100_000)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_same_document_takes_the_same_steps_and_not_one_less(bool large)
    {
        SourceDocument document = large ? Large : Report;
        long steps = StepsOf(document);

        Assert.Equal(steps, StepsOf(document));
        Assert.Equal(ParseStatus.Report, Parser.Parse(document, new ParseOptions { MaxSteps = steps }).Status);

        ParseResult refused = Parser.Parse(document, new ParseOptions { MaxSteps = steps - 1 });
        Assert.Equal(ParseStatus.Unreadable, refused.Status);
        Assert.Equal(LocatingDescriptors.TooMuchWork, Assert.Single(refused.Diagnostics).Descriptor);
    }

    [Fact]
    public void A_report_is_far_from_the_limit() => Assert.InRange(StepsOf(Report), 1_000, ParseOptions.Default.MaxSteps / 1000);

    [Fact]
    public void Reading_ends_at_whichever_check_the_caller_cancels()
    {
        int checks = 0;
        Parser.Parse(Large, null, new WorkMeter(long.MaxValue, () => checks++), default);
        Assert.InRange(checks, 5, 1000);

        // a dozen of them, from the first to near the last
        for (int n = 1; n <= checks; n += Math.Max(1, checks / 12))
        {
            using var source = new CancellationTokenSource();
            int asked = 0;
            var work = new WorkMeter(long.MaxValue, () =>
            {
                if (++asked == n)
                {
                    source.Cancel();
                }

                source.Token.ThrowIfCancellationRequested();
            });

            Assert.Throws<OperationCanceledException>(() => Parser.Parse(Large, null, work, source.Token));
            Assert.Equal(n, asked);
        }
    }

    private static long StepsOf(SourceDocument document)
    {
        var work = new WorkMeter(long.MaxValue, () => { });
        Assert.Equal(ParseStatus.Report, Parser.Parse(document, null, work, default).Status);
        return work.Steps;
    }

    private static SourceDocument Document(string filler)
    {
        string text = PrintedReport.Of(SampleReports.Numbered(EditionSchemas.Format2021), TextShapes.WithoutBlanks["row per line, blanks"]);
        return new SourceDocument("report.txt", SourceKind.Text, text.Replace("三、", filler + "\n三、", StringComparison.Ordinal));
    }
}
