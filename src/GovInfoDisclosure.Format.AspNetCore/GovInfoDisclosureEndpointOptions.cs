using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.AspNetCore;

/// <summary>“端点选项”: immutable, passed when the endpoints are mapped, never ambient.</summary>
public sealed record GovInfoDisclosureEndpointOptions
{
    /// <summary>“默认选项”.</summary>
    public static GovInfoDisclosureEndpointOptions Default { get; } = new();

    /// <summary>“请求正文上限”: how large a request body may be, in bytes, with all its parts.</summary>
    /// <value>The default is 32 MiB. It takes the place of the server's own limit for these endpoints.</value>
    public long MaxBodyBytes { get; init; } = 32L << 20;

    /// <summary>“读取上限”: counted bounds of reading one document.</summary>
    /// <value>The default is <see cref="ReadLimits.Default"/>.</value>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>“校验选项”: what the host has decided about the rules, for requests that bring no settings of their own.</summary>
    /// <value>The default is <see cref="ValidationOptions.Default"/>.</value>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>“允许请求自带设置”: whether a request may bring settings (<c>config</c>) and choose a <c>profile</c>.</summary>
    /// <value>The default is true; set it to false where the answer decides whether a page may be published.</value>
    public bool AllowRequestSettings { get; init; } = true;
}
