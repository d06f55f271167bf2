using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“数据”: the kinds of finding about what stands in cells, GID21nn.</summary>
public static class FigureDescriptors
{
    /// <summary>“单元格空白”: nothing stands in a cell, or in cells that form a pattern.</summary>
    public static DiagnosticDescriptor Blank { get; } = new(
        "GID2101",
        Severity.Warning,
        new("单元格空白", "Blank cells"),
        new("{where}空白，共 {count} 格{verdict}", "{where}: blank, {count} cells{verdict}"),
        new("没有发生的填 0，发生的补填实际数字，不要留空", "Write 0 where nothing happened and the number where something did"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R033"],
        Example = "（七）总计 × 自然人 一格没有填写",
    };

    /// <summary>“符号代替数字”: a dash, slash or word stands where a number should.</summary>
    public static DiagnosticDescriptor Dash { get; } = new(
        "GID2102",
        Severity.Warning,
        new("用符号代替数字", "A mark instead of a number"),
        new("{where}填的是“{mark}”而不是数字，共 {count} 格{verdict}", "{where}: “{mark}” instead of a number, {count} cells{verdict}"),
        new("没有发生的填 0，不要填“/”“-”“无”", "Write 0 where nothing happened, not a mark"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R034"],
        Example = "行政复议各格填“/”",
    };

    /// <summary>“空表”: no cell of the form is filled in.</summary>
    public static DiagnosticDescriptor BlankForm { get; } = new(
        "GID2103",
        Severity.Warning,
        new("表格未填写", "The form is not filled in"),
        new("各表共 {count} 格全部空白，看来是一份空表", "All {count} cells are blank: this is an empty form"),
        new("请填写后再提交；没有发生的填 0", "Fill it in; write 0 where nothing happened"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R033"],
        Example = "下发的空白模板",
    };

    /// <summary>“件数为负”: a number of things is negative.</summary>
    public static DiagnosticDescriptor Negative { get; } = new(
        "GID2104",
        Severity.Error,
        new("数字为负", "A negative number"),
        new("{where} 为 {value}，此处不能为负数", "{where} is {value}; it cannot be negative"),
        new("请对照原始台账更正；只有 2019 年格式的“本年增/减”可以为负", "Correct it from the records; only the net change of the 2019 form may be negative"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R035", "R036", "R052"],
        Example = "现行有效件数 -1",
    };

    /// <summary>“件数有小数”: a number of things is not whole.</summary>
    public static DiagnosticDescriptor Fraction { get; } = new(
        "GID2105",
        Severity.Error,
        new("件数有小数", "A count with a fraction"),
        new("{where} 为 {value}，件数应为整数", "{where} is {value}; a count is a whole number"),
        new("请填写整数；如误填了金额，请移到收费金额一栏", "Write a whole number; move an amount of money to its own column"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R035"],
        Example = "行政许可 1.5",
    };

    /// <summary>“金额小数过多”: an amount is given below the smallest coin, or below one yuan.</summary>
    public static DiagnosticDescriptor AmountDecimals { get; } = new(
        "GID2106",
        Severity.Warning,
        new("金额小数位过多", "Too many decimals of an amount"),
        new("{where} 为 {value} {unit}，有 {decimals} 位小数，最小到分也只需 {limit} 位",
            "{where} is {value} {unit} with {decimals} decimals; {limit} already reach the smallest coin"),
        new("请核对金额和单位，按 {unit} 填写", "Check the amount and its unit, which is {unit}"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R038"],
        Example = "行政事业性收费 0.1234567 万元",
    };

    /// <summary>“缺行或缺格”: the form asks for cells that the report does not have.</summary>
    public static DiagnosticDescriptor MissingCells { get; } = new(
        "GID2107",
        Severity.Error,
        new("缺少行或单元格", "Rows or cells are missing"),
        new("缺少{where}，共 {count} 格", "Missing: {where}, {count} cells"),
        new("请按规定格式补齐；没有发生的填 0", "Add them as the form prescribes; write 0 where nothing happened"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R030"],
        Example = "“（三）不予公开”下没有第 8 项",
    };

    /// <summary>“缺表”: the report has nothing of a table.</summary>
    public static DiagnosticDescriptor MissingTable { get; } = new(
        "GID2108",
        Severity.Error,
        new("缺少表格", "A table is missing"),
        new("没有“{table}”表", "The table {table} is missing"),
        new("请按规定格式补上该表；没有发生的填 0", "Add the table as the form prescribes; write 0 where nothing happened"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R013"],
        Example = "第三部分只写“无申请”，没有表格",
    };

    /// <summary>“无法辨认”: what stands in a cell cannot be read as a figure.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = new(
        "GID2109",
        Severity.Error,
        new("无法辨认的数字", "Unreadable figures"),
        new("{where}不是可辨认的数字，共 {count} 格，有关的等式无法判断", "{where}: no readable figure, {count} cells; their sums cannot be assessed"),
        new("请对照原始台账填写数字；没有发生的填 0", "Write the number from the records; 0 where nothing happened"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R035"],
        Responsibility = Responsibility.Unknown,
        Example = "“1O”（字母 O）",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Blank, Dash, BlankForm, Negative, Fraction, AmountDecimals, MissingCells, MissingTable, Unreadable];
}
