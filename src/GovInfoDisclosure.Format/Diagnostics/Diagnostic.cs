using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“检查发现”: one occurrence: which kind, where in the report, where in the source, with which values; immutable, equal by content.</summary>
/// <remarks>The message is a lookup by language over the arguments (<see cref="DiagnosticText"/>); nothing of it is stored here.</remarks>
public sealed record Diagnostic
{
    /// <summary>“检查发现”: makes a finding of a kind.</summary>
    /// <exception cref="ArgumentNullException">The descriptor is null.</exception>
    public Diagnostic(DiagnosticDescriptor descriptor, string? address = null, params ImmutableArray<DiagnosticArgument> arguments)
    {
        Descriptor = Guard.NotNull(descriptor, nameof(descriptor));
        Severity = descriptor.Severity;
        Responsibility = descriptor.Responsibility;
        Address = address;
        Arguments = arguments.IsDefault ? [] : arguments;
    }

    /// <summary>“检查项”: the kind of finding.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>“编号”: the id of the kind.</summary>
    public string Id => Descriptor.Id;

    /// <summary>“严重程度”: the severity of this occurrence.</summary>
    public Severity Severity { get; init; }

    /// <summary>“责任”: who can settle it.</summary>
    public Responsibility Responsibility { get; init; }

    /// <summary>“地址”: a JSON Pointer into the report; null when the finding is about the whole document.</summary>
    public string? Address { get; init; }

    /// <summary>“相关单元格”: the other cells that take part.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>“勾稽关系”: the broken identities that this finding explains.</summary>
    public ImmutableArray<string> Identities { get; init; } = [];

    /// <summary>“假设”: what would mend them, best first, at most 25.</summary>
    public ImmutableArray<Hypothesis> Hypotheses { get; init; } = [];

    /// <summary>“未列假设数”: how many more hypotheses there are.</summary>
    public int HypothesesLeftOut { get; init; }

    /// <summary>“参数”: the named values of the message.</summary>
    public ImmutableArray<DiagnosticArgument> Arguments { get; init; }

    /// <summary>“原文位置”: the range in the source as given; null when there is none.</summary>
    public SourceSpan? Location { get; init; }

    /// <summary>“豁免理由”: why the finding is accepted; null while it is not. An accepted finding makes no report invalid.</summary>
    public string? Suppressed { get; init; }

    /// <summary>“指纹”: a hash that depends on the id, the address and the printed figures, not on place, language or file name.</summary>
    public string Fingerprint => DiagnosticFingerprint.Of(this);

    /// <summary>“相等”: by content.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null && Descriptor.Equals(other.Descriptor) && Severity == other.Severity && Responsibility == other.Responsibility
        && Address == other.Address && Suppressed == other.Suppressed && Location == other.Location && HypothesesLeftOut == other.HypothesesLeftOut
        && Related.SequenceEqual(other.Related) && Identities.SequenceEqual(other.Identities)
        && Hypotheses.SequenceEqual(other.Hypotheses) && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Guard.Combine(Descriptor.GetHashCode(), Address is null ? 0 : StringComparer.Ordinal.GetHashCode(Address));
}
