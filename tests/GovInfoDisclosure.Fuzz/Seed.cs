using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Fuzz;

/// <summary>A document to damage.</summary>
/// <param name="Name">Its file name, whose ending tells the reader.</param>
/// <param name="Shape">What it is made of.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Seed(string Name, SeedShape Shape, byte[] Content)
{
    /// <summary>What the caller says that it is.</summary>
    public SourceKind Kind { get; init; }
}

internal enum SeedShape
{
    Bytes,
    Text,
    Markup,
    Package,
}
