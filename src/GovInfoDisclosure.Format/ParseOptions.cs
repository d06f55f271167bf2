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

    /// <summary>“最大步数”: how much work finding the parts and tables of one document may take; a step is about a character looked at.</summary>
    /// <remarks>Beyond it the document is unreadable, with a finding. It is counted, so that the same document always gives the same result.</remarks>
    /// <value>The default is 1,000,000,000; a report takes about a million.</value>
    public long MaxSteps { get; init; } = 1_000_000_000;
}
