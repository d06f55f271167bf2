using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“规章或规范性文件（2021 年格式）”: 条例第二十条第（一）项.</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct DocumentRow2021(FigureRow Row)
{
    /// <summary>“本年制发件数”: documents issued in the year, 件.</summary>
    public Figure Issued => Row[DisclosureColumns.Issued];

    /// <summary>“本年废止件数”: documents repealed in the year, 件.</summary>
    public Figure Repealed => Row[DisclosureColumns.Repealed];

    /// <summary>“现行有效件数”: documents in force on 31 December, 件.</summary>
    public Figure InForce => Row[DisclosureColumns.InForce];
}

/// <summary>“处理决定（2021 年格式）”: 条例第二十条第（五）（六）项.</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct DecisionRow2021(FigureRow Row)
{
    /// <summary>“本年处理决定数量”: decisions of the year, published or lawfully not, 件.</summary>
    public Figure Decisions => Row[DisclosureColumns.Decisions];
}

/// <summary>“行政事业性收费（2021 年格式）”: 条例第二十条第（八）项.</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct FeeRow2021(FigureRow Row)
{
    /// <summary>“本年收费金额（单位：万元）”: money collected in the year, 万元.</summary>
    public Figure AmountCollected => Row[DisclosureColumns.AmountCollected];
}
