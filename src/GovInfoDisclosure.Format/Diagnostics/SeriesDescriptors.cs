using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“跨年核对”: the kinds of finding about two years of one body, GID50nn; addresses are those of this year's report.</summary>
public static class SeriesDescriptors
{
    /// <summary>“上年结转与上年报告不符”: what is carried over is not what last year's report carried forward.</summary>
    public static DiagnosticDescriptor CarryOver { get; } = new(
        "GID5001",
        Severity.Error,
        new("上年结转与上年报告不符", "What is carried over is not what last year carried forward"),
        new("“上年结转”应等于上年报告的“结转下年度继续办理”，不等的有：{cells}{guess}",
            "What is carried over should be what last year's report carried forward; these differ: {cells}{guess}"),
        new("请对照上年报告和台账更正；上年数字后来更正过，或者机构改革的，请在第六部分说明",
            "Correct it by last year's report and the records; if last year's figures were corrected later, or the body was reorganised, say so in part six"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R140", "R141", "R142", "R148", "R086"],
        Example = "上年结转下年度 4 件，本年上年结转 3 件",
    };

    /// <summary>“结转的申请人类别不符”: the totals of both years agree, the kinds of requester do not.</summary>
    public static DiagnosticDescriptor CarryOverReclassified { get; } = new(
        "GID5002",
        Severity.Warning,
        new("结转的申请人类别不符", "The kinds of requester carried over differ"),
        new("“上年结转”总计与上年报告相符，申请人类别不符：{cells}{guess}", "The totals of both years agree, the kinds of requester do not: {cells}{guess}"),
        new("请核对上年结转申请的申请人类别", "Check which kinds of requester the requests of last year are of"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R141"],
        Example = "上年结转：自然人 3、法律服务机构 0；本年：自然人 2、法律服务机构 1",
    };

    /// <summary>“现行有效件数与上年推算不符”: the stock is not last year's stock and what came, less what went.</summary>
    public static DiagnosticDescriptor Stock { get; } = new(
        "GID5003",
        Severity.Warning,
        new("现行有效件数与上年推算不符", "The documents in force do not follow from last year"),
        new("“{row}”：上年现行有效加本年制发减本年废止为 {expected}（{terms}），本年现行有效为 {reported}，差 {difference}；按本年数字倒推，上年应为 {implied}",
            "{row}: last year's documents in force, and those issued less those repealed, make {expected} ({terms}); {reported} are said to be in force, {difference} apart; this year's figures imply {implied} for last year"),
        new("请核对制发、废止件数；因失效、移交、清理等增减的，可在第六部分说明",
            "Check the numbers issued and repealed; where documents expired or were handed over, part six can say so"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R143", "R144"],
        Example = "上年现行有效 46，本年制发 5、废止 9，本年现行有效 41",
    };

    /// <summary>“现行有效件数与上年公开总数相差”: the first year of the 2021 edition held against the last of 2019's.</summary>
    public static DiagnosticDescriptor StockOfOtherEdition { get; } = new(
        "GID5004",
        Severity.Info,
        new("现行有效件数与上年公开总数相差", "The documents in force differ from last year's total published"),
        new("“{row}”：上年对外公开总数加本年制发减本年废止为 {expected}（{terms}），本年现行有效为 {reported}，差 {difference}；两版格式的口径不同，仅供参考",
            "{row}: last year's total published, and those issued less those repealed, make {expected} ({terms}); {reported} are said to be in force, {difference} apart; the editions count differently, so this is only a hint"),
        new("无须改动；差得很多时请核对", "Nothing to change; check it when the difference is large"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R145"],
        Example = "2020 年对外公开总数 46，2021 年制发 5、废止 1、现行有效 30",
    };

    /// <summary>“上一年项目数量与上年报告不符”: in the 2019 edition the number of items does not follow from last year's number and its change.</summary>
    public static DiagnosticDescriptor ItemsLastYear { get; } = new(
        "GID5005",
        Severity.Warning,
        new("上一年项目数量与上年报告不符", "Last year's number of items is not that of last year's report"),
        new("“{row}”：按上年报告应为 {expected}（{terms}），本年报告的上一年项目数量为 {reported}，差 {difference}",
            "{row}: last year's report makes {expected} ({terms}), this one says {reported} for last year, {difference} apart"),
        new("请对照上年报告更正", "Correct it by last year's report"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R146"],
        Example = "2019 年上一年项目数量 240、本年增/减 ＋4，2020 年上一年项目数量 240",
    };

    /// <summary>“对外公开总数增长超过新公开数”: in the 2019 edition the total grew by more than was published.</summary>
    public static DiagnosticDescriptor PublishedTotalGrew { get; } = new(
        "GID5006",
        Severity.Warning,
        new("对外公开总数增长超过新公开数", "The total grew by more than was published"),
        new("“{row}”：上年对外公开总数 {before}，本年新公开 {published}，本年总数 {total}，多出 {difference}",
            "{row}: {before} had been published in total, {published} were this year, yet the total is {total}, {difference} more"),
        new("请核对新公开数量和对外公开总数量", "Check what was published this year and in total"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R147"],
        Example = "上年总数 40，本年新公开 2，本年总数 45",
    };

    /// <summary>“对外公开总数减少”: in the 2019 edition the total is smaller than last year.</summary>
    public static DiagnosticDescriptor PublishedTotalShrank { get; } = new(
        "GID5007",
        Severity.Info,
        new("对外公开总数减少", "The total published is smaller than last year"),
        new("“{row}”：上年对外公开总数 {before}，本年 {total}", "{row}: {before} had been published in total last year, {total} are now"),
        new("请核对；因废止、清理而减少的无须改动", "Check it; nothing to change where documents were repealed"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R147"],
        Example = "上年总数 40，本年总数 38",
    };

    /// <summary>“改回旧版格式”: this year's report uses an older form than last year's.</summary>
    public static DiagnosticDescriptor EditionWentBack { get; } = new(
        "GID5008",
        Severity.Error,
        new("改回旧版格式", "Back to the older form"),
        new("上年报告用 {before} 年格式，本年改回 {used} 年格式", "Last year's report uses the form of {before}, this year's that of {used}"),
        new("请按 {notice} 的格式重新填报", "Fill in the form of {notice}"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R154"],
        Example = "2021 年报告用 2021 年格式，2022 年报告用 2019 年格式",
    };

    /// <summary>“两份报告不是相邻年度”: nothing between the years can be said.</summary>
    public static DiagnosticDescriptor NotConsecutive { get; } = new(
        "GID5009",
        Severity.Info,
        new("两份报告不是相邻年度", "The reports are not of consecutive years"),
        new("上年报告是 {before} 年度，本年报告是 {now} 年度，没有做跨年核对", "Last year's report is for {before}, this year's for {now}: nothing was compared"),
        new("请给出 {needed} 年度的报告", "Give the report for {needed}"))
    {
        Provenance = Provenance.Heuristic,
        Responsibility = Responsibility.Unknown,
        Catalogue = ["R155"],
        Example = "2021 年报告与 2023 年报告",
    };

    /// <summary>“两份报告的机关不同”: the reports name different bodies.</summary>
    public static DiagnosticDescriptor OtherAgency { get; } = new(
        "GID5010",
        Severity.Info,
        new("两份报告的机关不同", "The reports name different bodies"),
        new("上年报告的机关是“{before}”，本年报告是“{now}”", "Last year's report is of {before}, this year's of {now}"),
        new("拿错了报告的请更换；改名、合并的无须改动", "Take the right report; nothing to change where the body was renamed or merged"))
    {
        Provenance = Provenance.Heuristic,
        Responsibility = Responsibility.Unknown,
        Example = "某县林业局与某县自然资源局",
    };

    /// <summary>“数据不全，未能跨年核对”: cells that two years are compared by are missing or cannot be read.</summary>
    public static DiagnosticDescriptor NotAssessable { get; } = new(
        "GID5011",
        Severity.Info,
        new("数据不全，未能跨年核对", "Not compared: figures are missing"),
        new("有 {count} 处未能核对，缺少或无法辨认的有：{cells}", "{count} comparisons could not be made; missing or unreadable: {cells}"),
        new("补全数据后再核对", "Compare again when they are there"))
    {
        Provenance = Provenance.Heuristic,
        Responsibility = Responsibility.Unknown,
        Catalogue = ["R140", "R143", "R146"],
        Example = "上年报告没有第三部分的表",
    };

    /// <summary>“数据与上年完全相同”: every figure is that of last year, and not all are 0.</summary>
    public static DiagnosticDescriptor CopiedFigures { get; } = new(
        "GID5012",
        Severity.Warning,
        new("数据与上年完全相同", "Every figure is last year's"),
        new("三张表的 {count} 个数据与上年报告完全相同，其中 {nonzero} 个不为 0", "All {count} figures are those of last year's report, {nonzero} of them not 0"),
        new("请确认没有误用上年的表格", "Make sure that these are not last year's tables"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R152"],
        Example = "两年三张表逐格相同",
    };

    /// <summary>“与上年相差悬殊”: a main figure is many times that of last year, or a small part of it.</summary>
    public static DiagnosticDescriptor Jump { get; } = new(
        "GID5013",
        Severity.Info,
        new("与上年相差悬殊", "Very different from last year"),
        new("“{cell}”上年 {before}，本年 {now}，相差超过 {ratio} 倍", "{cell} was {before} last year and is {now} now, a factor of more than {ratio}"),
        new("请核对；确有其事的可在文字中说明", "Check it; where it is so, the prose can say why"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R151"],
        Threshold = 10,
        Example = "行政许可上年 12000，本年 9",
    };

    /// <summary>“收费金额疑似单位写错”: this year's and last year's fees differ by a factor near 10 000, as 元 and 万元 do.</summary>
    public static DiagnosticDescriptor AmountUnit { get; } = new(
        "GID5014",
        Severity.Warning,
        new("收费金额疑似单位写错", "The amount may be in another unit"),
        new("“{cell}”上年 {before}，本年 {now}，相差约一万倍，疑把元当作万元填写", "{cell} was {before} last year and is {now} now, about ten thousand times apart: 元 taken for 万元?"),
        new("请确认金额以万元为单位", "Make sure that the amount is in 万元"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R039", "R153"],
        Example = "上年 12.5 万元，本年 125000 万元",
    };

    /// <summary>“第五部分与上年雷同”: the problems and improvements are worded as last year.</summary>
    public static DiagnosticDescriptor CopiedText { get; } = new(
        "GID5015",
        Severity.Info,
        new("第五部分与上年雷同", "Part five is last year's"),
        new("“存在的主要问题及改进情况”与上年有 {percent}% 相同", "The problems and improvements are {percent}% the same as last year"),
        new("请写本年的问题和改进情况", "Write about this year's problems and improvements"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R010"],
        Threshold = 90,
        Example = "第五部分两年一字不差",
    };

    /// <summary>“尚未审结的复议没有计入”: fewer reviews this year than were pending last year.</summary>
    public static DiagnosticDescriptor PendingDropped { get; } = new(
        "GID5016",
        Severity.Info,
        new("尚未审结的案件没有计入", "Pending cases are not counted"),
        new("“{row}”上年尚未审结 {before} 件，本年总计只有 {now} 件", "{row}: {before} were pending last year, only {now} are counted this year"),
        new("请核对上年未审结的案件本年是否计入；如何计数，格式没有规定", "Check whether cases pending last year are counted; the form does not say how"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R150"],
        Example = "上年行政复议尚未审结 5，本年行政复议总计 0",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        CarryOver, CarryOverReclassified, Stock, StockOfOtherEdition, ItemsLastYear, PublishedTotalGrew, PublishedTotalShrank, EditionWentBack,
        NotConsecutive, OtherAgency, NotAssessable, CopiedFigures, Jump, AmountUnit, CopiedText, PendingDropped,
    ];
}
