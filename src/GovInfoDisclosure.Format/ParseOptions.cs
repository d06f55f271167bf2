using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format;

/// <summary>“读取选项”: immutable, passed with each call, never ambient.</summary>
public sealed record ParseOptions
{
    /// <summary>“默认选项”.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>“格式版本”: the edition to read the document as.</summary>
    /// <value>The default is null: the evidence in the document decides.</value>
    public EditionSchema? Edition { get; init; }
}
