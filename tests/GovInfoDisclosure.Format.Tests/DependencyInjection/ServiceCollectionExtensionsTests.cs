using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Format.DependencyInjection;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.Format.Tests.DependencyInjection;

public class ServiceCollectionExtensionsTests
{
    [Theory]
    [InlineData(typeof(IScriptConverter))]
    [InlineData(typeof(ITextNormalizer))]
    [InlineData(typeof(DocumentReader))]
    [InlineData(typeof(IReportParser))]
    [InlineData(typeof(IReportValidator))]
    public void Every_service_is_one_instance(Type service)
    {
        using ServiceProvider provider = Build(_ => { });

        Assert.Same(provider.GetRequiredService(service), provider.GetRequiredService(service));
    }

    [Fact]
    public void A_service_of_the_application_is_kept_and_used()
    {
        var services = new ServiceCollection();
        var mine = new NoNormalizer();
        services.AddSingleton<ITextNormalizer>(mine);
        services.AddGovInfoDisclosureFormat();
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<IReportParser>().Parse(new SourceDocument("x", SourceKind.Text, "一、总体情况"));

        Assert.Same(mine, provider.GetRequiredService<ITextNormalizer>());
        Assert.Equal(1, mine.Calls);
    }

    [Fact]
    public void A_rule_is_asked_beside_the_librarys_own()
    {
        using ServiceProvider provider = Build(builder => builder.AddRule<ProvinceRule>().AddRule<ProvinceRule>());

        ImmutableArray<Diagnostic> findings = provider.GetRequiredService<IReportValidator>().Validate(Unbalanced()).Diagnostics;

        Assert.Single(findings, finding => finding.Id == ProvinceRule.Descriptor.Id); // added twice, asked once
        Assert.Contains(findings, finding => finding.Descriptor == ReconciliationDescriptors.DisputesTotal);
    }

    [Fact]
    public void A_rule_that_was_made_already_can_be_added()
    {
        using ServiceProvider provider = Build(builder => builder.AddRule(new ProvinceRule()));

        Assert.Contains(
            provider.GetRequiredService<IReportValidator>().Validate(SampleReports.Empty2021).Diagnostics,
            finding => finding.Id == ProvinceRule.Descriptor.Id);
    }

    [Fact]
    public void A_reader_is_used_for_its_kind()
    {
        using ServiceProvider provider = Build(builder => builder.AddReader<CsvReader>());

        SourceDocument document = provider.GetRequiredService<DocumentReader>().Read(Encoding.UTF8.GetBytes("规章,0"), "a.csv");

        Assert.Equal("规章 0", document.Text);
    }

    [Fact]
    public void Registering_twice_adds_nothing_and_keeps_the_rules_of_both_calls()
    {
        var services = new ServiceCollection();
        services.AddGovInfoDisclosureFormat(builder => builder.AddRule<ProvinceRule>());
        int count = services.Count;
        services.AddGovInfoDisclosureFormat(builder => builder.AddRule<ProvinceRule>());

        Assert.Equal(count, services.Count);
    }

    [Fact]
    public void Null_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => ServiceCollectionExtensions.AddGovInfoDisclosureFormat(null!));
        Assert.Throws<ArgumentNullException>(() => Build(builder => builder.AddRule(null!)));
        Assert.Throws<ArgumentNullException>(() => Build(builder => builder.AddReader(null!)));
    }

    [Fact]
    public void Rules_between_years_and_about_bodies_are_asked_beside_the_librarys()
    {
        using ServiceProvider services = Build(builder => builder.AddSeriesRule<ReorganisationRule>().AddRollupRule<ReorganisationRule>());
        AnnualReport report = Unbalanced();
        AnnualReport before = report.WithHeader(report.Header with { Year = report.Header.Year - 1 });

        ValidationResult years = services.GetRequiredService<ISeriesValidator>().Validate(before, report);
        ValidationResult bodies = services.GetRequiredService<IRollupValidator>().Validate(ReportRollup.Of([ParseResult.Of(report, "a")]));

        Assert.Contains(years.Diagnostics, finding => finding.Id == ReorganisationRule.Descriptor.Id);
        Assert.Contains(years.Diagnostics, finding => finding.Id == "GID5001");
        Assert.Contains(bodies.Diagnostics, finding => finding.Id == ReorganisationRule.Descriptor.Id);
        Assert.Contains(bodies.Diagnostics, finding => finding.Id == "GID5108");
    }

    private static ServiceProvider Build(Action<GovInfoDisclosureFormatBuilder> configure) =>
        new ServiceCollection().AddGovInfoDisclosureFormat(configure).BuildServiceProvider(validateScopes: true);

    private static AnnualReport Unbalanced() => SampleReports.Numbered(EditionSchemas.Format2021);

    private sealed class NoNormalizer : ITextNormalizer
    {
        public int Calls { get; private set; }

        public NormalizedDocument Normalize(SourceDocument document, CancellationToken token = default)
        {
            Calls++;
            return new NormalizedDocument(document, document.Text, OffsetMap.Identity(document.Text.Length), []);
        }
    }

    private sealed class ProvinceRule : IReportRule
    {
        public static DiagnosticDescriptor Descriptor { get; } = new(
            "GID8001", Severity.Warning, new("本省规定", "Provincial rule"), new("本省规定", "Provincial rule"), new("", ""));

        public ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

        public bool AppliesTo(EditionSchema edition) => true;

        public void Check(RuleContext context, DiagnosticSink sink) => sink.Add(new Diagnostic(Descriptor));
    }

    private sealed class ReorganisationRule : ISeriesRule, IRollupRule
    {
        public static DiagnosticDescriptor Descriptor { get; } = new(
            "GID8002", Severity.Info, new("机构改革", "Reorganised"), new("机构改革", "Reorganised"), new("", ""));

        public ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

        public bool AppliesTo(EditionSchema lastYear, EditionSchema thisYear) => true;

        public void Check(SeriesContext context, DiagnosticSink sink) => sink.Add(new Diagnostic(Descriptor));

        public void Check(RollupContext context, DiagnosticSink sink) => sink.Add(new Diagnostic(Descriptor));
    }

    private sealed class CsvReader : ISourceReader
    {
        public SourceKind Kind => SourceKind.Csv;

        public SourceDocument Read(ReadOnlyMemory<byte> content, string name, ReadLimits limits, CancellationToken token = default) =>
            new(name, Kind, Encoding.UTF8.GetString(content.Span).Replace(',', ' '));
    }
}
