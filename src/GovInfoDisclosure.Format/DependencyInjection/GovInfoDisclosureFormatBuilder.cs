using System.Diagnostics.CodeAnalysis;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovInfoDisclosure.Format.DependencyInjection;

/// <summary>“注册”: adds rules, readers and renderers to those of the library.</summary>
public sealed class GovInfoDisclosureFormatBuilder
{
    internal GovInfoDisclosureFormatBuilder(IServiceCollection services) => Services = services;

    /// <summary>“服务”: where everything is registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>“加规则”: adds a rule, such as one of a province; adding the same type again changes nothing.</summary>
    public GovInfoDisclosureFormatBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IReportRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportRule, T>());
        return this;
    }

    /// <summary>“加规则”: adds a rule that was made already.</summary>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public GovInfoDisclosureFormatBuilder AddRule(IReportRule rule)
    {
        Services.AddSingleton(Guard.NotNull(rule, nameof(rule)));
        return this;
    }

    /// <summary>“加两年规则”: adds a rule between two years; adding the same type again changes nothing.</summary>
    public GovInfoDisclosureFormatBuilder AddSeriesRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, ISeriesRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<ISeriesRule, T>());
        return this;
    }

    /// <summary>“加汇总规则”: adds a rule about a parent and its bodies; adding the same type again changes nothing.</summary>
    public GovInfoDisclosureFormatBuilder AddRollupRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IRollupRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IRollupRule, T>());
        return this;
    }

    /// <summary>“加读取器”: adds a reader; for a kind that the library reads, it takes the place of the library's.</summary>
    public GovInfoDisclosureFormatBuilder AddReader<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, ISourceReader
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<ISourceReader, T>());
        return this;
    }

    /// <summary>“加输出格式”: adds a renderer; adding the same type again changes nothing.</summary>
    public GovInfoDisclosureFormatBuilder AddRenderer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IReportRenderer
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportRenderer, T>());
        return this;
    }

    /// <summary>“加读取器”: adds a reader that was made already.</summary>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public GovInfoDisclosureFormatBuilder AddReader(ISourceReader reader)
    {
        Services.AddSingleton(Guard.NotNull(reader, nameof(reader)));
        return this;
    }
}
