using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovInfoDisclosure.Format.DependencyInjection;

/// <summary>“依赖注入”: registers the library's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>“注册年度报告服务”: registers script converter, normalizer, document reader, parser, validator and renderers as singletons, where the application has not registered its own.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Adds rules, readers and renderers.</param>
    /// <remarks>The library's own rules and readers are always there; calling it again adds nothing twice.</remarks>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    public static IServiceCollection AddGovInfoDisclosureFormat(
        this IServiceCollection services, Action<GovInfoDisclosureFormatBuilder>? configure = null)
    {
        Guard.NotNull(services, nameof(services));
        services.TryAddSingleton<IScriptConverter>(_ => OpenCcConverter.ToSimplified);
        services.TryAddSingleton<ITextNormalizer>(provider => new TextNormalizer(provider.GetRequiredService<IScriptConverter>()));
        services.TryAddSingleton<IReportParser>(provider => new ReportParser(provider.GetRequiredService<ITextNormalizer>()));
        services.TryAddSingleton(provider => new DocumentReader(DocumentReader.DefaultReaders.Concat(provider.GetServices<ISourceReader>())));
        services.TryAddSingleton<IReportValidator>(provider => new ReportValidator(ReportRules.Default.Concat(provider.GetServices<IReportRule>())));
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<IReportRenderer, PlainTextRenderer>(),
            ServiceDescriptor.Singleton<IReportRenderer, MarkdownRenderer>(),
            ServiceDescriptor.Singleton<IReportRenderer, HtmlRenderer>(),
            ServiceDescriptor.Singleton<IReportRenderer, CsvRenderer>(),
            ServiceDescriptor.Singleton<IReportRenderer, JsonRenderer>(),
        ]);
        services.TryAddSingleton<ISeriesValidator>(provider => new SeriesValidator(SeriesRules.Default.Concat(provider.GetServices<ISeriesRule>())));
        services.TryAddSingleton<IRollupValidator>(provider => new RollupValidator(RollupRules.Default.Concat(provider.GetServices<IRollupRule>())));
        configure?.Invoke(new GovInfoDisclosureFormatBuilder(services));
        return services;
    }
}
