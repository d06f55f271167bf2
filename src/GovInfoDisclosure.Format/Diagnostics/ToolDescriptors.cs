using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“检查过程”: what went wrong while checking, GID9nnn; never about the report.</summary>
public static class ToolDescriptors
{
    /// <summary>“检查未完成”: a rule failed, so what it would have said is not known.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } = new(
        "GID9001",
        Severity.Error,
        new("检查未完成", "A rule failed"),
        new("规则 {rule} 运行出错，该项检查没有结论（{problem}）", "The rule {rule} failed, so its answer is missing ({problem})"),
        new("请把此信息告知规则的提供者；也可停用该规则后重新检查", "Tell the author of the rule, or leave the rule out and check again"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "自定义规则抛出异常",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [RuleFailed];
}
