using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Governance;

/// <summary>The gate before publication: what must be mended first.</summary>
internal static class PublishGate
{
    /// <summary>The checks of the catalogue whose errors keep a report from being published: parts, tables, edition, cells, sums and flat contradictions.</summary>
    private static readonly ImmutableHashSet<string> Blocking = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "R001", "R013", "R020", "R021", "R022", "R023", "R030", "R035", "R036", "R060", "R062",
        "R070", "R071", "R072", "R073", "R074", "R075", "R087", "R090", "R091", "R092", "R109", "R110", "R120", "R140");

    /// <summary>Whether errors of this kind block: those of the gate, those of reading (what could not be read was not checked), and those of an office's own rules.</summary>
    public static bool Blocks(DiagnosticDescriptor descriptor) =>
        IsOfReading(descriptor) || !DescriptorCatalog.TryFind(descriptor.Id, out _) || descriptor.Catalogue.Any(Blocking.Contains);

    private static bool IsOfReading(DiagnosticDescriptor descriptor) =>
        descriptor.Id.Length > 3 && descriptor.Id[3] is '0' or '1' or '2';
}
