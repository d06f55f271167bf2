using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“定位”: the kinds of finding about parts, tables, rows and labels, GID1nnn.</summary>
public static class LocatingDescriptors
{
    private const string Article50 = "《中华人民共和国政府信息公开条例》第五十条";

    /// <summary>“不是年度报告”: neither a statutory table nor the six parts were found.</summary>
    public static DiagnosticDescriptor NotAReport { get; } = new(
        "GID1001",
        Severity.Error,
        new("不是法定格式的年度报告", "Not a report in the statutory form"),
        new("没有找到法定表格，也没有找到完整的六个部分：{reason}", "Neither a statutory table nor the six parts were found: {reason}"),
        new("请确认提交的是 2019 年度及以后的政府信息公开工作年度报告全文", "Check that this is the full text of an annual report of 2019 or later"))
    {
        Provenance = Provenance.Form,
        Responsibility = Responsibility.Unknown,
        Example = "一份布置年报工作的通知",
    };

    /// <summary>“缺少标题”: the text of a part is there, its heading is not.</summary>
    public static DiagnosticDescriptor HeadingMissing { get; } = new(
        "GID1002",
        Severity.Warning,
        new("缺少部分标题", "The heading of a part is missing"),
        new("没有找到标题“{heading}”，其内容按所在位置归入该部分", "The heading {heading} is missing; its text was told by its place"),
        new("请补上标题“{heading}”", "Add the heading {heading}"))
    {
        Provenance = Provenance.Statute,
        Citation = Article50,
        Catalogue = ["R001"],
        Example = "正文直接从“（一）主动公开情况”开始，没有“一、总体情况”",
    };

    /// <summary>“缺少部分”: neither the heading nor the text of a part is there.</summary>
    public static DiagnosticDescriptor PartMissing { get; } = new(
        "GID1003",
        Severity.Error,
        new("缺少部分", "A part is missing"),
        new("没有找到“{heading}”这一部分", "The part {heading} is missing"),
        new("请补上“{heading}”的标题和内容；没有内容的也应当说明", "Add heading and text of {heading}; where there is nothing, say so"))
    {
        Provenance = Provenance.Statute,
        Citation = Article50,
        Catalogue = ["R001"],
        Example = "报告到“五、存在的主要问题及改进情况”为止",
    };

    /// <summary>“缺少表格”: the part is there, its table is not.</summary>
    public static DiagnosticDescriptor TableMissing { get; } = new(
        "GID1004",
        Severity.Error,
        new("缺少表格", "A table is missing"),
        new("没有找到“{heading}”的表格", "The table of {heading} was not found"),
        new("请按格式填报表格；没有数据的填 0", "Fill in the table of the form; where there is nothing, write 0"))
    {
        Provenance = Provenance.Form,
        Responsibility = Responsibility.Unknown,
        Catalogue = ["R013"],
        Example = "第三部分只写“本年度未收到申请”，没有表格",
    };

    /// <summary>“缺少行”: a row of the form was not found.</summary>
    public static DiagnosticDescriptor RowMissing { get; } = new(
        "GID1005",
        Severity.Error,
        new("缺少行", "A row is missing"),
        new("表中没有找到“{row}”一行", "The row {row} was not found in the table"),
        new("请补上该行；没有数据的填 0", "Add the row; where there is nothing, write 0"))
    {
        Provenance = Provenance.Form,
        Responsibility = Responsibility.Unknown,
        Catalogue = ["R030"],
        Example = "第三表没有“8.属于行政查询事项”",
    };

    /// <summary>“多出的行或列”: a row or column with figures that the form does not have.</summary>
    public static DiagnosticDescriptor RowUnknown { get; } = new(
        "GID1006",
        Severity.Warning,
        new("格式中没有的行或列", "A row or column that the form does not have"),
        new("格式中没有“{row}”，其中的数据（{figures}）没有采用", "The form has no {row}; its figures ({figures}) were not taken"),
        new("请删去，或把数据并入格式中的项目", "Remove it, or add its figures to what the form has"))
    {
        Provenance = Provenance.Form,
        Responsibility = Responsibility.Unknown,
        Catalogue = ["R031"],
        Example = "自行增加的“不予公开小计”一行",
    };

    /// <summary>“标签写法不同”: the label differs from the form, and it is known what is meant.</summary>
    public static DiagnosticDescriptor LabelVariant { get; } = new(
        "GID1007",
        Severity.Info,
        new("标签与格式不一致", "A label differs from the form"),
        new("标签为“{printed}”，格式为“{label}”", "The label reads {printed}; the form has {label}"),
        new("请改为“{label}”", "Write {label}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R032", "R078"],
        Example = "“7.属于行政执法案件”，应为“案卷”",
    };

    /// <summary>“标签受损”: the label is damaged and was told by likeness and place.</summary>
    public static DiagnosticDescriptor LabelDamaged { get; } = new(
        "GID1008",
        Severity.Info,
        new("标签不完整", "A damaged label"),
        new("标签“{printed}”不完整，按顺序和相似程度认作“{label}”", "The label {printed} is damaged; by order and likeness it is {label}"),
        new("请核对该行", "Check the row"))
    {
        Responsibility = Responsibility.Extraction,
        Catalogue = ["R032", "R181"],
        Example = "“2.其他法律行政止公开”",
    };

    /// <summary>“标题写法不同”: the heading of a part differs from the form; it was told by numeral and place.</summary>
    public static DiagnosticDescriptor HeadingVariant { get; } = new(
        "GID1009",
        Severity.Info,
        new("部分标题与格式不一致", "A heading differs from the form"),
        new("标题为“{printed}”，格式为“{heading}”", "The heading reads {printed}; the form has {heading}"),
        new("请改为“{heading}”", "Write {heading}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R004"],
        Example = "“五、下一步工作打算”",
    };

    /// <summary>“多份报告”: the document holds more than one report; the first was read, the others were not.</summary>
    public static DiagnosticDescriptor MoreThanOneReport { get; } = new(
        "GID1010",
        Severity.Warning,
        new("文件中有多份报告", "More than one report"),
        new("从这里起是另一份报告，没有读取；只读取了前面的一份", "Another report begins here and was not read; the first one was"),
        new("请把每份报告分成单独的文件", "Hand in each report as a file of its own"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "同一网页先后贴出本年和上年的报告",
    };

    /// <summary>“重复的行”: a row of the form stands twice; one was read, the other was not.</summary>
    public static DiagnosticDescriptor RowRepeated { get; } = new(
        "GID1011",
        Severity.Warning,
        new("行重复", "A row stands twice"),
        new("“{row}”一行重复出现，这里的数据（{figures}）没有采用", "The row {row} stands twice; the figures here ({figures}) were not taken"),
        new("请删去多余的一行；两行数据不同的，对照原始台账保留正确的一行", "Remove one of them; if they differ, keep the one that the records show"))
    {
        Provenance = Provenance.Form,
        Responsibility = Responsibility.Unknown,
        Catalogue = ["R030"],
        Example = "“二、上年结转政府信息公开申请数量”出现两次",
    };

    /// <summary>“重复的表”: a table stands twice; one was read, the other was not.</summary>
    public static DiagnosticDescriptor TableRepeated { get; } = new(
        "GID1012",
        Severity.Warning,
        new("表格重复", "A table stands twice"),
        new("“{table}”的表格重复出现，这里的 {count} 行没有采用", "The table {table} stands twice; the {count} rows here were not taken"),
        new("请删去多余的一张；两张数据不同的，对照原始台账保留正确的一张", "Remove one of them; if they differ, keep the one that the records show"))
    {
        Provenance = Provenance.Form,
        Responsibility = Responsibility.Unknown,
        Catalogue = ["R013"],
        Example = "第三部分贴了两张申请情况表",
    };

    /// <summary>“工作量超出上限”: finding the parts and tables takes more steps than are allowed.</summary>
    public static DiagnosticDescriptor TooMuchWork { get; } = new(
        "GID1013",
        Severity.Error,
        new("读取工作量超出上限", "Reading takes too much work"),
        new("查找各部分和表格所需的工作量超过上限 {limit} 步，没有读取", "Finding the parts and tables takes more than {limit} steps; the document was not read"),
        new("请只提交年度报告本身，或提高上限", "Hand in the report alone, or raise the limit"))
    {
        Responsibility = Responsibility.Unknown,
        Example = "重复几万遍的表格标签",
    };

    /// <summary>“行的次序不同”: rows stand in another order than the form's; they were told by their labels.</summary>
    public static DiagnosticDescriptor RowMoved { get; } = new(
        "GID1014",
        Severity.Info,
        new("行的次序与格式不一致", "Rows in another order than the form's"),
        new("“{rows}”的位置与格式不同，已按标签认定", "Rows that stand elsewhere than in the form were told by their labels: {rows}"),
        new("请按格式的次序排列各行", "Put the rows in the order of the form"))
    {
        Provenance = Provenance.Form,
        Example = "“（五）不予处理”排在“（四）无法提供”之前",
    };

    /// <summary>“年度是推断的”: neither title nor period names the year; it is the one that the text names most.</summary>
    public static DiagnosticDescriptor YearLikely { get; } = new(
        "GID1015",
        Severity.Warning,
        new("年度是推断的", "The year was inferred"),
        new("标题和统计期限都没有年度，按文中出现最多的年份读作 {year} 年", "Neither title nor period names the year; {year} is the one that the text names most"),
        new("请在标题和引言中写明年度", "Write the year in the title and the preamble"))
    {
        Provenance = Provenance.Form,
        Responsibility = Responsibility.Unknown,
        Example = "标题为“政府信息公开工作年度报告”，引言没有统计期限",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NotAReport, HeadingMissing, PartMissing, TableMissing, RowMissing, RowUnknown, LabelVariant, LabelDamaged, HeadingVariant, MoreThanOneReport, RowRepeated, TableRepeated, TooMuchWork, RowMoved, YearLikely];
}
