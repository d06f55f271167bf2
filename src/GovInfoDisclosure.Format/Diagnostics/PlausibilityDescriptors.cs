using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“表内合理性”: the kinds of finding about figures of one report that do not go together, GID31nn.</summary>
public static class PlausibilityDescriptors
{
    /// <summary>“现行有效件数偏少”: fewer documents are in force than the year's own figures leave.</summary>
    public static DiagnosticDescriptor StockBelowZero { get; } = new(
        "GID3101",
        Severity.Warning,
        new("现行有效件数少于本年净增件数", "Fewer documents in force than the year added"),
        new("“{where}”：{leftTerms}，少于 {rightTerms}（差 {difference}），等于说上年末的现行有效件数是负数",
            "{where}: {leftTerms} is less than {rightTerms} (by {difference}), as if last year had ended below zero"),
        new("请核对三个数：现行有效件数应为上年末件数加本年制发、减本年废止；到期失效、移交的也计入废止",
            "Check all three: in force is last year's stock plus issued less repealed; what expired or was handed over counts as repealed"))
    {
        Provenance = Provenance.Heuristic,
        Catalogue = ["R050", "R051"],
        Example = "行政规范性文件：制发 5、废止 0、现行有效 3",
    };

    /// <summary>“公开总数小于本年新公开数”: the total does not contain this year's.</summary>
    public static DiagnosticDescriptor TotalBelowNew { get; } = new(
        "GID3102",
        Severity.Error,
        new("对外公开总数量小于本年新公开数量", "Published in total is less than newly published"),
        new("“{where}”：{leftTerms}，小于 {rightTerms}，差 {difference}", "{where}: {leftTerms} is less than {rightTerms}, by {difference}"),
        new("总数量包含本年新公开的数量，请对照台账更正其中一个", "The total contains what was published this year: correct one of the two from the records"))
    {
        Provenance = Provenance.Form,
        Citation = "国办公开办函〔2019〕60号“二、主动公开政府信息情况”",
        Catalogue = ["R060"],
        Example = "规范性文件：本年新公开 60、对外公开总数量 6",
    };

    /// <summary>“新公开多于新制作”: more was published than made; older documents may have been opened.</summary>
    public static DiagnosticDescriptor PublishedMoreThanMade { get; } = new(
        "GID3103",
        Severity.Info,
        new("本年新公开多于本年新制作", "More published than made"),
        new("“{where}”：{leftTerms}，多于 {rightTerms}，差 {difference}", "{where}: {leftTerms} is more than {rightTerms}, by {difference}"),
        new("补公开以前制作的文件时属正常；否则请核对两个数", "Right if older documents were opened this year; otherwise check both"))
    {
        Catalogue = ["R061"],
        Example = "规范性文件：本年新制作 3、本年新公开 9",
    };

    /// <summary>“项目数为负”: last year's items and the change leave less than none.</summary>
    public static DiagnosticDescriptor ItemsBelowZero { get; } = new(
        "GID3104",
        Severity.Error,
        new("增减后的项目数量为负", "Less than no items are left"),
        new("“{where}”：{leftTerms} 得 {left}，项目数量不能为负", "{where}: {leftTerms} makes {left}; there cannot be less than no items"),
        new("请核对上一年项目数量和增减的正负号：减少填负数，但不能超过上一年的数量", "Check last year's number and the sign of the change: a decrease cannot exceed last year's number"))
    {
        Provenance = Provenance.Form,
        Citation = "国办公开办函〔2019〕60号“二、主动公开政府信息情况”",
        Catalogue = ["R062"],
        Example = "行政许可：上一年项目数量 2、本年增/减 -5",
    };

    /// <summary>“没有项目却有处理决定”: decisions are counted where there is no item to decide on.</summary>
    public static DiagnosticDescriptor DecisionsWithoutItem { get; } = new(
        "GID3105",
        Severity.Warning,
        new("没有项目却有处理决定", "Decisions without an item"),
        new("“{where}”：没有项目（{leftTerms}），却有处理决定（{given}）", "{where}: no item ({leftTerms}), yet decisions ({given})"),
        new("请补填项目数量（事项的项数），或核对处理决定数量（办理的件数）", "Fill in the number of items, or check the number of decisions"))
    {
        Catalogue = ["R063"],
        Example = "行政处罚：上一年项目数量 0、本年增/减 0、处理决定数量 12",
    };

    /// <summary>“采购项目与金额不对应”: projects without an amount, or an amount without projects.</summary>
    public static DiagnosticDescriptor ProcurementOneSided { get; } = new(
        "GID3106",
        Severity.Warning,
        new("采购项目数量与采购总金额不对应", "Procurement projects and amount do not go together"),
        new("“{where}”：{given}，而{leftTerms}", "{where}: {given}, yet {leftTerms}"),
        new("有采购项目就有金额，有金额就有项目：请补填为 0 的一个，或更正另一个", "Projects have an amount and an amount has projects: fill in the one that is 0, or correct the other"))
    {
        Catalogue = ["R041"],
        Example = "采购项目数量 0、采购总金额 300000 元",
    };

    /// <summary>“无规章制定权而填报规章”: a body that cannot make regulations reports some.</summary>
    public static DiagnosticDescriptor RegulationsWithoutPower { get; } = new(
        "GID3107",
        Severity.Warning,
        new("没有规章制定权而填报规章", "Regulations of a body that cannot make them"),
        new("“规章”填有 {figures}，而{body}没有规章制定权", "Regulations are reported ({figures}), but {body} has no power to make them"),
        new("县级及以下机关的“规章”各格填 0；内部规章制度不是规章，规范性文件填入“行政规范性文件”",
            "Below the city level write 0; house rules are no regulations, and normative documents have a row of their own"))
    {
        Provenance = Provenance.Statute,
        Citation = "《中华人民共和国立法法》第九十三条",
        Catalogue = ["R053"],
        Example = "县统计局填报规章现行有效 1 件",
    };

    /// <summary>“部门制发规章”: a local department reports regulations, which its government issues.</summary>
    public static DiagnosticDescriptor RegulationsOfDepartment { get; } = new(
        "GID3108",
        Severity.Info,
        new("部门填报本年制发规章", "Regulations issued by a department"),
        new("“规章”填有 {figures}，而地方政府规章由政府制定，{body}是部门", "Regulations are reported ({figures}); local ones are issued by governments, and {body} is a department"),
        new("地方部门请核对是否把政府的规章或本部门的规范性文件填在了这里；国务院部门的部门规章不在此列",
            "A local department checks whether these are its government's or no regulations; ministries do make their own"))
    {
        Provenance = Provenance.Statute,
        Citation = "《中华人民共和国立法法》第九十三条",
        Catalogue = ["R054"],
        Example = "市财政局填报本年制发规章 2 件",
    };

    /// <summary>“执法机关全部填 0”: a body that is known to license or punish reports nothing at all in table 2.</summary>
    public static DiagnosticDescriptor IdleEnforcer { get; } = new(
        "GID3109",
        Severity.Info,
        new("执法机关的主动公开表全部为 0", "Nothing at all in table 2 of an enforcing body"),
        new("“{table}”表 {count} 格全部为 0，而{body}通常办理行政许可或行政处罚", "All {count} figures of {table} are 0, while {body} usually licenses or punishes"),
        new("请核对：应填本年度作出的全部处理决定，包括没有公开的", "Check: every decision of the year counts, published or not"))
    {
        Catalogue = ["R064"],
        Example = "县市场监督管理局的第二表全部为 0",
    };

    /// <summary>“其他项占比偏大”: much was booked in the residual row.</summary>
    public static DiagnosticDescriptor ResidualRow { get; } = new(
        "GID3110",
        Severity.Info,
        new("“其他”一项占比偏大", "A large share in the residual row"),
        new("“{where}”为 {value} 件，占总计 {total} 件的 {share}%（超过 {limit}%）", "{where} is {value} of {total}: {share}% (more than {limit}%)"),
        new("请核对这些申请是否应当计入（一）至（五）的某一项", "Check whether these requests belong to one of the outcomes above"))
    {
        Catalogue = ["R083"],
        Threshold = 20,
        Example = "办理结果总计 40 件，（六）其他处理的“3.其他”为 18 件",
    };

    /// <summary>“既收费又不予处理”: fees are reported, and requests were refused as excessive.</summary>
    public static DiagnosticDescriptor FeeAndRefusal { get; } = new(
        "GID3111",
        Severity.Info,
        new("既收取信息处理费，又有大量反复申请不予处理", "Fees and refusals of excessive requests"),
        new("“{where}”为 {value} 件，同时报告了收取信息处理费", "{where} is {value}, and fees for processing are reported as well"),
        new("对同一申请人的大量申请，收费与不予处理不宜并用，请核对", "Check that not both were used against the same applicant"))
    {
        Provenance = Provenance.Statute,
        Citation = "《中华人民共和国政府信息公开条例》第三十五条、第四十二条",
        Catalogue = ["R082"],
        Example = "“4.无正当理由大量反复申请”3 件，另称收取信息处理费 400 元",
    };

    /// <summary>“采购金额没有单位”: the form states no unit for the amount of procurement, nor does the cell.</summary>
    public static DiagnosticDescriptor ProcurementUnit { get; } = new(
        "GID3112",
        Severity.Info,
        new("采购总金额没有单位", "The amount of procurement has no unit"),
        new("采购总金额为“{printed}”，没有写明单位，按元读取", "The amount of procurement is “{printed}” without a unit; it was read as yuan"),
        new("请在数字后或栏目中写明“元”或“万元”", "Write 元 or 万元 behind the number or in the column"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R040"],
        Example = "采购总金额“251000”",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        StockBelowZero, TotalBelowNew, PublishedMoreThanMade, ItemsBelowZero, DecisionsWithoutItem, ProcurementOneSided, RegulationsWithoutPower,
        RegulationsOfDepartment, IdleEnforcer, ResidualRow, FeeAndRefusal, ProcurementUnit,
    ];
}
