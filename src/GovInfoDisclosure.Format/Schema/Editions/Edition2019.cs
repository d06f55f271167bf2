using System.Collections.Immutable;
using static GovInfoDisclosure.Format.Schema.RowSchema;

namespace GovInfoDisclosure.Format.Schema.Editions;

/// <summary>All that 国办公开办函〔2019〕60号 (试行) says of its own: table 2 and the single row （六）其他处理.</summary>
internal static class Edition2019
{
    private const string Notice = "国办公开办函〔2019〕60号";

    public static EditionSchema Schema { get; } = new(
        "2019",
        Notice,
        firstYear: 2019,
        lastYear: 2020,
        CommonParts.Sections,
        [
            new(TableCode.ProactiveDisclosure, "主动公开政府信息情况", TableOrientation.Stacked,
            [
                new("第二十条第（一）项", "信息内容",
                [
                    new(DisclosureColumns.NewlyMade, "本年新制作数量", Unit.Count) { Spellings = ["新制作数量"] },
                    new(DisclosureColumns.NewlyPublished, "本年新公开数量", Unit.Count) { Spellings = ["新公开数量"] },
                    new(DisclosureColumns.PublishedInTotal, "对外公开总数量", Unit.Count) { Spellings = ["公开总数量"] },
                ],
                [
                    Figures(DisclosureRows.Regulations, "", "规章"),
                    Figures(DisclosureRows.NormativeDocuments, "", "规范性文件") with { Spellings = ["行政规范性文件", "规范性档案"] },
                ]),
                new("第二十条第（五）项", "信息内容", ItemsAndDecisions,
                [
                    Figures(DisclosureRows.Licensing, "", "行政许可"),
                    Figures(DisclosureRows.OtherPublicServices, "", "其他对外管理服务事项") with { Misprints = ["其他对外管理服务数量"] },
                ]),
                new("第二十条第（六）项", "信息内容", ItemsAndDecisions,
                [
                    Figures(DisclosureRows.Penalties, "", "行政处罚"),
                    Figures(DisclosureRows.CoerciveMeasures, "", "行政强制"),
                ]),
                new("第二十条第（八）项", "信息内容", [ItemsLastYear, NetChange],
                    [Figures(DisclosureRows.AdministrativeFees, "", "行政事业性收费")]),
                new("第二十条第（九）项", "信息内容",
                [
                    new(DisclosureColumns.Projects, "采购项目数量", Unit.Count),
                    new(DisclosureColumns.TotalAmount, "采购总金额", Unit.Yuan),
                ],
                [Figures(DisclosureRows.CentralizedProcurement, "", "政府集中采购")]),
            ], []) { ShortTitle = "主动公开" },
            CommonParts.Requests(Figures(RequestRows.OtherHandling, "（六）", "其他处理") with { Spellings = ["其他"] }, Notice),
            CommonParts.Disputes(Notice),
        ]);

    private static ColumnSchema ItemsLastYear => new(DisclosureColumns.ItemsLastYear, "上一年项目数量", Unit.Item);

    private static ColumnSchema NetChange => new(DisclosureColumns.NetChange, "本年增/减", Unit.Item) { IsSigned = true };

    private static ImmutableArray<ColumnSchema> ItemsAndDecisions =>
        [ItemsLastYear, NetChange, new(DisclosureColumns.Decisions, "处理决定数量", Unit.Count)];
}
