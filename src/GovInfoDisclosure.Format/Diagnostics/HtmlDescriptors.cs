using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“网页”: the kinds of finding about pages, GID0010 to GID0019.</summary>
public static class HtmlDescriptors
{
    /// <summary>“嵌套过深”: the elements of the page are nested deeper than the limit.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new(
        "GID0010",
        Severity.Error,
        new("网页嵌套过深", "The page is nested too deeply"),
        new("网页元素的嵌套超过 {limit} 层，没有读取", "The elements of the page are nested more than {limit} deep; it was not read"),
        new("请只提交报告正文的网页，或提高上限", "Hand in the page of the report alone, or raise the limit"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "四万个未闭合的 <div>",
    };

    /// <summary>“元素过多”: the page has more elements than the limit.</summary>
    public static DiagnosticDescriptor TooManyElements { get; } = new(
        "GID0011",
        Severity.Error,
        new("网页元素过多", "The page has too many elements"),
        new("网页元素超过 {limit} 个，没有读取", "The page has more than {limit} elements; it was not read"),
        new("请只提交报告正文的网页，或提高上限", "Hand in the page of the report alone, or raise the limit"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "一百万个 <span>",
    };

    /// <summary>“多份报告”: the page holds several reports, and its title does not tell which is meant.</summary>
    public static DiagnosticDescriptor SeveralReports { get; } = new(
        "GID0012",
        Severity.Error,
        new("网页上有多份报告", "The page holds several reports"),
        new("网页上有 {count} 份年度报告，网页标题没有说明是哪一份，只读取了第一份“{title}”", "The page holds {count} reports and its title does not tell which is meant; only the first, {title}, was read"),
        new("请把各份报告分开提交", "Hand in each report by itself"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "县政府和县政府办公室的报告发布在同一网页",
    };

    /// <summary>“按标题选取”: the page holds several reports, and the one that its title names was read.</summary>
    public static DiagnosticDescriptor ReportOfTitleRead { get; } = new(
        "GID0013",
        Severity.Warning,
        new("网页上有多份报告", "The page holds several reports"),
        new("网页上有 {count} 份年度报告，按网页标题读取了“{title}”", "The page holds {count} reports; the one that its title names, {title}, was read"),
        new("请核对，其余报告请分开提交", "Check it, and hand in the others by themselves"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "当年的报告后面附有上一年的报告",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooDeep, TooManyElements, SeveralReports, ReportOfTitleRead];
}
