using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Reports.Tables;

/// <summary>“规章或规范性文件（2019 年格式）”: 条例第二十条第（一）项.</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct DocumentRow2019(FigureRow Row)
{
    /// <summary>“本年新制作数量”: documents made in the year, 件.</summary>
    public Figure NewlyMade => Row[DisclosureColumns.NewlyMade];

    /// <summary>“本年新公开数量”: documents published in the year, 件.</summary>
    public Figure NewlyPublished => Row[DisclosureColumns.NewlyPublished];

    /// <summary>“对外公开总数量”: documents open to the public at the end of the year, 件.</summary>
    public Figure PublishedInTotal => Row[DisclosureColumns.PublishedInTotal];
}

/// <summary>“行政权力事项（2019 年格式）”: 条例第二十条第（五）（六）项.</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct PowerRow2019(FigureRow Row)
{
    /// <summary>“上一年项目数量”: items at the end of last year, 项.</summary>
    public Figure ItemsLastYear => Row[DisclosureColumns.ItemsLastYear];

    /// <summary>“本年增/减”: net change in the year, 项; may be negative.</summary>
    public Figure NetChange => Row[DisclosureColumns.NetChange];

    /// <summary>“处理决定数量”: decisions of the year, 件.</summary>
    public Figure Decisions => Row[DisclosureColumns.Decisions];
}

/// <summary>“行政事业性收费（2019 年格式）”: 条例第二十条第（八）项.</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct FeeRow2019(FigureRow Row)
{
    /// <summary>“上一年项目数量”: fee items at the end of last year, 项.</summary>
    public Figure ItemsLastYear => Row[DisclosureColumns.ItemsLastYear];

    /// <summary>“本年增/减”: net change in the year, 项; may be negative.</summary>
    public Figure NetChange => Row[DisclosureColumns.NetChange];
}

/// <summary>“政府集中采购（2019 年格式）”: 条例第二十条第（九）项.</summary>
/// <param name="Row">The row seen.</param>
public readonly record struct ProcurementRow2019(FigureRow Row)
{
    /// <summary>“采购项目数量”: projects, 项.</summary>
    public Figure Projects => Row[DisclosureColumns.Projects];

    /// <summary>“采购总金额”: the amount, in 元 where the cell states its unit, else as printed.</summary>
    public Figure TotalAmount => Row[DisclosureColumns.TotalAmount];
}
