using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“收集器”: takes findings; allocates nothing while there are none.</summary>
public sealed class DiagnosticSink
{
    private List<Diagnostic>? _diagnostics;

    /// <summary>“数量”: how many findings there are.</summary>
    public int Count => _diagnostics?.Count ?? 0;

    /// <summary>“加入”: takes a finding.</summary>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public void Add(Diagnostic diagnostic) => (_diagnostics ??= []).Add(Guard.NotNull(diagnostic, nameof(diagnostic)));

    /// <summary>“取出”: the findings in the order in which they were added.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics is null ? [] : [.. _diagnostics];
}
