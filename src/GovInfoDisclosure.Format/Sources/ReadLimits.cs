namespace GovInfoDisclosure.Format.Sources;

/// <summary>“读取上限”: counted bounds, never a clock, so that the same input always gives the same result.</summary>
public sealed record ReadLimits
{
    /// <summary>“默认上限”.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>“最大字节数”: how large a document may be, in bytes.</summary>
    /// <value>The default is 64 MiB.</value>
    public long MaxBytes { get; init; } = 64L << 20;
}
