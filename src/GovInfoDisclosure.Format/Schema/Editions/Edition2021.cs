using static GovInfoDisclosure.Format.Schema.RowSchema;

namespace GovInfoDisclosure.Format.Schema.Editions;

/// <summary>All that 国办公开办函〔2021〕30号 says of its own: table 2 and the three rows of （六）其他处理.</summary>
internal static class Edition2021
{
    private const string Notice = "国办公开办函〔2021〕30号";

    public static EditionSchema Schema { get; } = new(
        "2021",
        Notice,
        firstYear: 2021,
        lastYear: null,
        CommonParts.Sections,
        [
            new(TableCode.ProactiveDisclosure, "主动公开政府信息情况", TableOrientation.Stacked,
            [
                new("第二十条第（一）项", "信息内容",
                [
                    new(DisclosureColumns.Issued, "本年制发件数", Unit.Count) { Spellings = ["本年制发", "制发件数"] },
                    new(DisclosureColumns.Repealed, "本年废止件数", Unit.Count) { Spellings = ["本年废止", "废止件数"] },
                    new(DisclosureColumns.InForce, "现行有效件数", Unit.Count) { Spellings = ["现行有效", "有效件数"] },
                ],
                [
                    Figures(DisclosureRows.Regulations, "", "规章"),
                    Figures(DisclosureRows.NormativeDocuments, "", "行政规范性文件") with { Spellings = ["规范性文件", "行政规范性档案"] },
                ]),
                new("第二十条第（五）项", "信息内容", [Decisions], [Figures(DisclosureRows.Licensing, "", "行政许可")]),
                new("第二十条第（六）项", "信息内容", [Decisions],
                [
                    Figures(DisclosureRows.Penalties, "", "行政处罚"),
                    Figures(DisclosureRows.CoerciveMeasures, "", "行政强制"),
                ]),
                new("第二十条第（八）项", "信息内容",
                [
                    new(DisclosureColumns.AmountCollected, "本年收费金额（单位：万元）", Unit.TenThousandYuan)
                    {
                        Spellings = ["本年收费金额（万元）", "本年收费金额", "收费金额", "收费总金额"],
                    },
                ],
                [Figures(DisclosureRows.AdministrativeFees, "", "行政事业性收费")]),
            ], []) { ShortTitle = "主动公开" },
            CommonParts.Requests(
                Group(RequestRows.OtherHandling, "（六）", "其他处理",
                    Figures(RequestRows.OverdueCorrection, "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请") with
                    {
                        Spellings = ["申请人无正当理由逾期不补正", "逾期不补正"],
                    },
                    Figures(RequestRows.UnpaidFee, "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请") with
                    {
                        Spellings = ["申请人逾期未按收费通知要求缴纳费用", "逾期未缴费"],
                    },
                    Figures(RequestRows.OtherwiseHandled, "3.", "其他")) with { MayBePrintedAsOneRow = true, Spellings = ["其他"] },
                Notice),
            CommonParts.Disputes(Notice),
        ]);

    private static ColumnSchema Decisions =>
        new(DisclosureColumns.Decisions, "本年处理决定数量", Unit.Count) { Spellings = ["处理决定数量", "决定数量"] };
}
