using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“读数”: the kinds of finding about reading a cell as a figure, GID2001 to GID2099.</summary>
public static class ReadingDescriptors
{
    /// <summary>“无法辨认”: what stands in the cell is no figure.</summary>
    public static DiagnosticDescriptor NotAFigure { get; } = new(
        "GID2001",
        Severity.Error,
        new("不是可辨认的数据", "Not a readable figure"),
        new("“{printed}”不能读作数据", "“{printed}” cannot be read as a figure"),
        new("请填写阿拉伯数字；没有的填 0", "Write a number; where there is nothing, write 0"))
    {
        Provenance = Provenance.Form,
        Responsibility = Responsibility.Unknown,
        Example = "单元格中是字母“O”",
    };

    /// <summary>“位置不明”: the row has another number of cells than the form.</summary>
    public static DiagnosticDescriptor PositionUnknown { get; } = new(
        "GID2002",
        Severity.Error,
        new("数据的位置不明", "The place of the figures cannot be told"),
        new("该行应有 {expected} 个数据，原文只能看出“{printed}”，不能确定各属哪一列", "The row should have {expected} figures; the source shows “{printed}”, and which belongs to which column cannot be told"),
        new("请提供保留单元格的版本（网页、Word 或表格），或核对原件", "Hand in a version that keeps the cells (HTML, Word or a sheet), or check the original"))
    {
        Responsibility = Responsibility.Extraction,
        Catalogue = ["R180"],
        Example = "网页转成文本时空白单元格被丢掉，七列只剩六个数",
    };

    /// <summary>“数字粘连”: digits stand together and several ways to split them fit.</summary>
    public static DiagnosticDescriptor DigitsGlued { get; } = new(
        "GID2003",
        Severity.Error,
        new("数字连在一起", "Digits stand together"),
        new("“{printed}”连在一起，不能唯一地拆成 {expected} 个数据", "“{printed}” cannot be split into {expected} figures in exactly one way"),
        new("请提供保留单元格的版本，或核对原件", "Hand in a version that keeps the cells, or check the original"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "“行政规范性文件6233440”",
    };

    /// <summary>“已按合计拆分”: digits stand together and exactly one way to split them satisfies the sum.</summary>
    public static DiagnosticDescriptor SplitBySums { get; } = new(
        "GID2004",
        Severity.Info,
        new("连在一起的数字已拆分", "Digits that stood together were split"),
        new("“{printed}”连在一起，按合计只有一种拆法，读作 {figures}", "“{printed}” has exactly one splitting that fits the total: {figures}"),
        new("请核对", "Check it"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "“21710000218”读作 217 1 0 0 0 0 218",
    };

    /// <summary>“单位已换算”: the amount was printed in another unit than the column's.</summary>
    public static DiagnosticDescriptor UnitConverted { get; } = new(
        "GID2005",
        Severity.Warning,
        new("单位与格式不同", "Another unit than the form's"),
        new("“{printed}”已换算为 {value}（{unit}）", "“{printed}” was converted to {value} ({unit})"),
        new("请按格式的单位填写", "Write the amount in the unit of the form"))
    {
        Responsibility = Responsibility.Unknown, // 万元 that lost a character is 元
        Provenance = Provenance.Form,
        Catalogue = ["R037"],
        Example = "万元栏中填“251000元”",
    };

    /// <summary>“写法不规范”: the number is written with unit, separator, Chinese numerals or full-width digits.</summary>
    public static DiagnosticDescriptor NotPlain { get; } = new(
        "GID2006",
        Severity.Info,
        new("数字写法不规范", "The number is not written plainly"),
        new("“{printed}”读作 {value}", "“{printed}” was read as {value}"),
        new("请只填阿拉伯数字", "Write digits alone"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R037"],
        Example = "“1，234”“12件”",
    };

    /// <summary>“数据附有说明”: a remark in brackets follows the number.</summary>
    public static DiagnosticDescriptor Remark { get; } = new(
        "GID2007",
        Severity.Info,
        new("数据附有说明", "The figure carries a remark"),
        new("“{printed}”读作 {value}，括号内的说明未计入", "“{printed}” was read as {value}; the remark was left aside"),
        new("请把说明写在文字部分", "Put the remark into the text"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R037"],
        Example = "“22（其中修订16件）”",
    };

    /// <summary>“重复行被丢掉”: lines that repeat the one before were dropped from the text, and figures with them.</summary>
    public static DiagnosticDescriptor LinesDropped { get; } = new(
        "GID2008",
        Severity.Warning,
        new("重复的行被丢掉", "Repeated lines were dropped"),
        new("文中每行一个数据，却没有任何两行相邻相同：相同的行（例如连续的 0）已被丢掉，个数不足的行无法还原",
            "Every figure has a line of its own, and no two neighbours are equal: repeated lines, such as zeros, were dropped; rows that lack figures cannot be restored"),
        new("请从原网页或原文件重新提取，不要去除重复行", "Extract the text again from the page or file, without removing repeated lines"))
    {
        Responsibility = Responsibility.Extraction,
        Example = "一行七个 0 在文本中只剩一个 0",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NotAFigure, PositionUnknown, DigitsGlued, SplitBySums, UnitConverted, NotPlain, Remark, LinesDropped];
}
