using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Claims;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Limits;

/// <summary>What a caller cancels ends: at the next buffer, step, rule or sentence, and with nothing written.</summary>
public class CancellationTests
{
    private static readonly AnnualReport Report = CleanReports.Department2021;
    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static TheoryData<SourceKind> Kinds => [.. DocumentReader.DefaultReaders.Select(reader => reader.Kind)];

    public static TheoryData<string> Formats => [.. ReportRenderers.Default.Select(renderer => renderer.Format)];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Reading_a_stream_ends_at_the_next_buffer(int buffer)
    {
        using var source = new CancellationTokenSource();
        var stream = new Endless(read => { if (read == buffer) { source.Cancel(); } });

        Assert.Throws<OperationCanceledException>(() => new DocumentReader().Read(stream, "a.txt", token: source.Token));
        Assert.Equal(buffer, stream.Reads);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_reader_can_be_cancelled(SourceKind kind) => Assert.Throws<OperationCanceledException>(() =>
        DocumentReader.DefaultReaders.Last(reader => reader.Kind == kind).Read(Encoding.UTF8.GetBytes("一"), "a", ReadLimits.Default, Cancelled));

    [Fact]
    public void A_rule_that_was_not_reached_is_not_asked()
    {
        for (int cancelAt = 1; cancelAt <= 4; cancelAt++)
        {
            using var source = new CancellationTokenSource();
            var asked = new List<int>();
            IEnumerable<IReportRule> rules = Enumerable.Range(1, 5).Select(number => new Asked(() =>
            {
                asked.Add(number);
                if (number == cancelAt)
                {
                    source.Cancel();
                }
            }));

            Assert.Throws<OperationCanceledException>(() => new ReportValidator(rules).Validate(Report, token: source.Token));
            Assert.Equal(Enumerable.Range(1, cancelAt), asked);
        }
    }

    [Fact]
    public void Reading_what_the_prose_claims_ends_within_it() => Assert.Throws<OperationCanceledException>(() =>
        new ClaimRule().Check(new RuleContext(Report, token: Cancelled), new DiagnosticSink()));

    [Fact]
    public void Cleaning_a_text_full_of_damage_ends_within_it()
    {
        using var cleaner = new Cleaner(string.Concat(Enumerable.Repeat("?,F", 5000)), CharClass.Openings, Cancelled);

        Assert.Throws<OperationCanceledException>(() => cleaner.Clean());
    }

    [Fact]
    public void Normalising_parsing_and_every_validator_can_be_cancelled()
    {
        SourceDocument document = new("a", SourceKind.Text, "一");
        ParseResult parsed = ParseResult.Of(Report, "a");
        ReportRollup rollup = ReportRollup.Of([parsed]);
        Action[] calls =
        [
            () => new TextNormalizer().Normalize(document, Cancelled),
            () => new ReportParser().Parse(document, token: Cancelled),
            () => new ReportValidator().Validate(parsed, token: Cancelled),
            () => new SeriesValidator().Validate(Report, Report, token: Cancelled),
            () => new SeriesValidator().Validate(parsed, parsed, token: Cancelled),
            () => new RollupValidator().Validate(rollup, token: Cancelled),
            () => new RollupValidator().ValidateSum(rollup, token: Cancelled),
        ];

        Assert.All(calls, call => Assert.Throws<OperationCanceledException>(call));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_cancelled_rendering_has_written_nothing(string format)
    {
        using var output = new MemoryStream();

        Assert.Throws<OperationCanceledException>(() =>
            ReportRenderers.Default.Single(renderer => renderer.Format == format).Render(Report, output, token: Cancelled));
        Assert.Equal(0, output.Length);
    }

    private sealed class Asked(Action check) : IReportRule
    {
        public ImmutableArray<DiagnosticDescriptor> Descriptors => [];

        public bool AppliesTo(EditionSchema edition) => true;

        public void Check(RuleContext context, DiagnosticSink sink) => check();
    }

    private sealed class Endless(Action<int> read) : MemoryStream
    {
        public int Reads { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            read(++Reads);
            return count;
        }
    }
}
