namespace GovInfoDisclosure.Format.Sources;

/// <summary>“读取上限”: counted bounds, never a clock, so that the same input always gives the same result.</summary>
public sealed record ReadLimits
{
    /// <summary>“默认上限”.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>“最大字节数”: how large a document may be, in bytes.</summary>
    /// <value>The default is 64 MiB.</value>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>“最大嵌套层数”: how deep the elements of a page may be nested.</summary>
    /// <value>The default is 512.</value>
    public int MaxDepth { get; init; } = 512;

    /// <summary>“最大元素数”: how many elements a page may have.</summary>
    /// <value>The default is 200,000.</value>
    public int MaxElements { get; init; } = 200_000;
}
