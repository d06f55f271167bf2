using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“检查项目录”: every kind of finding of the library.</summary>
public static class DescriptorCatalog
{
    private static readonly ImmutableArray<ImmutableArray<DiagnosticDescriptor>> Groups =
    [
        SourceDescriptors.All,
        HtmlDescriptors.All,
        PackageDescriptors.All,
        LocatingDescriptors.All,
        ReadingDescriptors.All,
        FigureDescriptors.All,
        ReconciliationDescriptors.All,
        PlausibilityDescriptors.All,
        StatutoryDescriptors.All,
        StructureDescriptors.All,
        DutyDescriptors.All,
        SeriesDescriptors.All,
        DisputeDescriptors.All,
        RollupDescriptors.All,
        ClaimDescriptors.All,
        ProseDescriptors.All,
        ToolDescriptors.All,
    ];

    /// <summary>“全部”: in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. Groups.SelectMany(group => group).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>“查找”: the kind with an id, whatever its case.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static bool TryFind(string id, [NotNullWhen(true)] out DiagnosticDescriptor? descriptor)
    {
        Guard.NotNull(id, nameof(id));
        descriptor = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.OrdinalIgnoreCase));
        return descriptor is not null;
    }
}
