namespace GovInfoDisclosure.Format.Rendering;

/// <summary>“输出选项”: immutable, passed with each call, never ambient.</summary>
public sealed record RenderOptions
{
    /// <summary>“默认选项”.</summary>
    public static RenderOptions Default { get; } = new();

    /// <summary>“字形”: Simplified or Traditional.</summary>
    public OutputScript Script { get; init; }

    /// <summary>“片段”: for HTML, only the report itself, for a page that a CMS makes, without a style sheet of its own.</summary>
    /// <value>The default is false: a whole page.</value>
    public bool Fragment { get; init; }

    /// <summary>“字节顺序标记”: whether text formats begin with the UTF-8 mark, by which Excel tells a CSV file from one in a local encoding.</summary>
    public bool ByteOrderMark { get; init; }
}
