using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Testing;

/// <summary>“上级与所属机关”: the report of a parent, and those of the bodies that it sums.</summary>
/// <param name="Parent">The parent's report: every figure is the sum of its bodies'.</param>
/// <param name="Members">The reports of the bodies, of one year and edition, each of its own name.</param>
public sealed record ReportFamily(AnnualReport Parent, ImmutableArray<AnnualReport> Members)
{
    /// <summary>“相等”: by content.</summary>
    public bool Equals(ReportFamily? other) => other is not null && Parent.Equals(other.Parent) && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => Parent.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"{Parent.Header.Agency} {Parent.Header.Year}: {string.Join(", ", Members.Select(member => member.Header.Agency))}";
}
