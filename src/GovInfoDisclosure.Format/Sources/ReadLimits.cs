namespace GovInfoDisclosure.Format.Sources;

/// <summary>“读取上限”: counted bounds, never a clock, so that the same input always gives the same result.</summary>
public sealed record ReadLimits
{
    /// <summary>“默认上限”.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>“最大字节数”: how large a document may be, in bytes.</summary>
    /// <value>The default is 64 MiB.</value>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>“最大元素数”: how many elements a page may have.</summary>
    /// <value>The default is 200,000.</value>
    public int MaxElements { get; init; } = 200_000;

    /// <summary>“最大解压字节数”: how many bytes may be unpacked from a compressed document in all.</summary>
    /// <value>The default is 64 MiB.</value>
    public long MaxUnpackedBytes { get; init; } = 64L << 20;

    /// <summary>“最大压缩比”: how many times its packed size a part may unpack to; the first MiB is free, since small parts pack very well.</summary>
    /// <value>The default is 200; reports saved by Word and WPS have about 20.</value>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>“部件最大元素数”: how many elements a part of a compressed document may have.</summary>
    /// <value>The default is 2,000,000.</value>
    public int MaxPartElements { get; init; } = 2_000_000;

    /// <summary>“最大属性数”: how many attributes an element of a compressed document may have.</summary>
    /// <value>The default is 1,000; the root elements of Word have about 40.</value>
    public int MaxAttributes { get; init; } = 1_000;

    /// <summary>“最大单元格数”: how many cells a workbook or a CSV file may have, blank ones included.</summary>
    /// <value>The default is 1,000,000; a report has about 300.</value>
    public int MaxCells { get; init; } = 1_000_000;

    /// <summary>“最大嵌套层数”: how deep the elements of a document may be nested.</summary>
    /// <value>The default is 512.</value>
    public int MaxDepth { get; init; } = 512;
}
