using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“法定内容”: the kinds of finding about what the form and the regulation ask for, GID40nn.</summary>
public static class StatutoryDescriptors
{
    /// <summary>“格式与年度不符”: the report uses the form of other years.</summary>
    public static DiagnosticDescriptor EditionOfOtherYear { get; } = new(
        "GID4001",
        Severity.Error,
        new("格式与年度不符", "The form does not fit the year"),
        new("{year} 年度应使用 {needed} 年格式（{notice}），报告用的是 {used} 年格式：有 {evidence}",
            "Reports for {year} use the form of {needed} ({notice}); this one uses that of {used}: it has {evidence}"),
        new("请改用 {notice} 规定的表格重新填报；年度写错的，更正年度", "Fill in the form of {notice}; if the year is wrong, correct the year"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R020"],
        Example = "2021 年度报告中有“政府集中采购”",
    };

    /// <summary>“早于现行格式”: no edition of the form applies to the year.</summary>
    public static DiagnosticDescriptor BeforeFirstEdition { get; } = new(
        "GID4002",
        Severity.Info,
        new("早于统一格式", "Before the first form"),
        new("{year} 年度还没有统一格式（自 {first} 年度起），不按统一格式判断", "There was no form for {year}; the first is for {first}"),
        new("无须改动；年度写错的，更正年度", "Nothing to change, unless the year is wrong"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R027"],
        Example = "2016 年度报告",
    };

    /// <summary>“分项合并为一行”: a group of rows is printed as one row.</summary>
    public static DiagnosticDescriptor GroupPrintedAsOneRow { get; } = new(
        "GID4003",
        Severity.Warning,
        new("分项合并为一行", "Sub-rows printed as one row"),
        new("“{row}”只有一行，缺少分项：{rows}", "{row} is one row; its sub-rows are missing: {rows}"),
        new("请按 {notice} 的格式分 {count} 行填写", "Fill in the {count} rows of the form of {notice}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R021"],
        Example = "2021 年格式的“（六）其他处理”只有一行",
    };

    /// <summary>“夹有另一版格式的栏目”: rows or columns of another edition stand in a table.</summary>
    public static DiagnosticDescriptor LabelsOfOtherEdition { get; } = new(
        "GID4004",
        Severity.Error,
        new("夹有另一版格式的栏目", "Rows or columns of another form"),
        new("“{table}”表中有 {other} 年格式的栏目：{labels}", "The table {table} has rows or columns of the form of {other}: {labels}"),
        new("请按 {notice} 的格式重新填写该表", "Fill in the table in the form of {notice}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R021", "R022", "R023"],
        Example = "2021 年格式的表中有“上一年项目数量”",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [EditionOfOtherYear, BeforeFirstEdition, GroupPrintedAsOneRow, LabelsOfOtherEdition];
}
