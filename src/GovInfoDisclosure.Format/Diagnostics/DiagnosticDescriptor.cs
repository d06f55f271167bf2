using System.Collections.Immutable;
using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“检查项”: what a kind of finding says, apart from any occurrence; ids are stable and never reused.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>“编号”: <c>GIDnnnn</c>; the first digit tells the step or the subject.</summary>
    public string Id { get; }

    /// <summary>“严重程度”: the severity unless an occurrence or an option says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>“标题”: what is wrong, in a few words.</summary>
    public LocalizedText Title { get; }

    /// <summary>“说明”: the message of an occurrence, with named arguments in braces.</summary>
    public LocalizedText Message { get; }

    /// <summary>“改法”: what the reader of the finding can do.</summary>
    public LocalizedText Remedy { get; }

    /// <summary>“依据种类”: where the rule comes from.</summary>
    public Provenance Provenance { get; init; } = Provenance.Heuristic;

    /// <summary>“依据”: the citation in Chinese; null where there is none.</summary>
    public string? Citation { get; init; }

    /// <summary>“责任”: who can settle such a finding unless the occurrence says otherwise.</summary>
    public Responsibility Responsibility { get; init; } = Responsibility.Document;

    /// <summary>“目录号”: the numbers of the check in the catalogue of checks, such as R070.</summary>
    public ImmutableArray<string> Catalogue { get; init; } = [];

    /// <summary>“阈值”: the bound from which such a finding is given unless the options set another; the message tells its unit; null where there is none.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>“示例”: what triggers it.</summary>
    public string? Example { get; init; }

    /// <summary>“检查项”: defines a kind of finding.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DiagnosticDescriptor(string id, Severity severity, LocalizedText title, LocalizedText message, LocalizedText remedy)
    {
        Id = Guard.NotNull(id, nameof(id));
        Severity = severity;
        Title = Guard.NotNull(title, nameof(title));
        Message = Guard.NotNull(message, nameof(message));
        Remedy = Guard.NotNull(remedy, nameof(remedy));
    }

    /// <summary>“相等”: two descriptors are the same when their ids are.</summary>
    public bool Equals(DiagnosticDescriptor? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
