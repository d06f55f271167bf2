using System.Collections.Immutable;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Reports.Tables;
using GovInfoDisclosure.Format.Schema;
using static GovInfoDisclosure.Format.Schema.RowSchema;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>A third edition, invented here as data: what an engine does with it shows that no engine knows an edition.</summary>
internal static class FictionalEdition
{
    public static RowCode Received { get; } = new("/petitions/received");
    public static RowCode LeftOver { get; } = new("/petitions/leftOver");
    public static RowCode Results { get; } = new("/petitions/results");
    public static RowCode Closed { get; } = new("/petitions/results/closed");
    public static RowCode ResultsTotal { get; } = new("/petitions/results/sum");
    public static RowCode Open { get; } = new("/petitions/open");

    public static EditionSchema Schema { get; } = new(
        "2030",
        "虚构函〔2030〕1号",
        firstYear: 2030,
        lastYear: null,
        [new(1, "总体情况", "overview", null), new(2, "来件情况", "petitions", new TableCode("petitions"))],
        [
            new(new TableCode("petitions"), "来件情况", TableOrientation.Matrix,
            [
                new(null, null, Columns,
                [
                    Figures(Received, "一、", "本年新收"),
                    Figures(LeftOver, "二、", "上年结转"),
                    Group(Results, "三、", "办理结果",
                        Group(Closed, "（一）", "办结",
                            Figures(new("/petitions/results/closed/granted"), "1.", "支持"),
                            Figures(new("/petitions/results/closed/denied"), "2.", "不支持")) with { MayBePrintedAsOneRow = true },
                        Figures(new("/petitions/results/forwarded"), "（二）", "转办"),
                        Total(ResultsTotal, "（三）", "总计")),
                    Figures(Open, "四、", "结转下年"),
                ]),
            ],
            [
                new("flow", ReconciliationKind.ColumnBalance, "虚构") { Left = [Received, LeftOver], Right = [ResultsTotal, Open] },
                new("results", ReconciliationKind.GroupTotal, "虚构") { Left = [Results], Right = [ResultsTotal] },
                new("across", ReconciliationKind.RowTotal, "虚构"),
            ]),
            new(new TableCode("money"), "收支情况", TableOrientation.Stacked,
            [
                new("第一项", "名称", [new(new("paid"), "支出（万元）", Unit.TenThousandYuan), new(new("change"), "增减", Unit.Item) { IsSigned = true }],
                    [Figures(new("/money/rent"), "", "租金")]),
            ], []),
        ]);

    public static ReportCatalog Catalog { get; } =
        new((Schema, (header, narratives, figures) => new FictionalReport(header, narratives, figures)));

    private static ImmutableArray<ColumnSchema> Columns =>
    [
        new(new("letters"), "来信", Unit.Count),
        new(new("visits"), "来访", Unit.Count),
        new(new("sum"), "总计", Unit.Count) { IsTotal = true },
    ];
}

internal sealed record FictionalReport : AnnualReport
{
    public FictionalReport(ReportHeader header, Narratives narratives, ReportFigures figures)
        : base(header, narratives, CheckEdition(figures, FictionalEdition.Schema))
    {
    }

    private protected override RequestTable CommonRequestsCore => throw new NotSupportedException("The fictional edition has no requests.");

    public override T Match<T>(Func<AnnualReport2019, T> format2019, Func<AnnualReport2021, T> format2021) =>
        throw new NotSupportedException("The set of editions is closed.");
}
