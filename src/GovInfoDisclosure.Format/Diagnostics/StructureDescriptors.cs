using System.Collections.Immutable;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“文字部分”: the kinds of finding about headings, prose and citations, GID4005 to GID4029.</summary>
public static class StructureDescriptors
{
    private const string Article50 = "《中华人民共和国政府信息公开条例》第五十条";
    private const string Outline = "国办公开办函〔2021〕30号“一、总体情况”";

    /// <summary>“缺少文字部分”: a part of prose is not there, of a report that was not read from a document.</summary>
    public static DiagnosticDescriptor NarrativeMissing { get; } = new(
        "GID4005",
        Severity.Error,
        new("缺少文字部分", "A part of prose is missing"),
        new("没有“{heading}”这一部分", "The part {heading} is missing"),
        new("请补上“{heading}”；没有内容的也应当说明", "Add {heading}; where there is nothing, say so"))
    {
        Provenance = Provenance.Statute,
        Citation = Article50,
        Catalogue = ["R001"],
        Example = "报告数据中有“一、总体情况”，没有“五、存在的主要问题及改进情况”",
    };

    /// <summary>“部分没有内容”: the heading is there and nothing follows it.</summary>
    public static DiagnosticDescriptor EmptyPart { get; } = new(
        "GID4006",
        Severity.Warning,
        new("部分没有内容", "A part without content"),
        new("“{heading}”只有标题，没有内容", "{heading} is a heading without content"),
        new("请补上内容；没有需要报告的事项，也应当写明“无”和收取信息处理费的情况", "Add its content; where there is nothing to report, say so, and say whether fees were charged"))
    {
        Provenance = Provenance.Statute,
        Citation = Article50,
        Catalogue = ["R001", "R012"],
        Example = "“六、其他需要报告的事项”之后就是落款",
    };

    /// <summary>“多出的部分”: a part after the sixth.</summary>
    public static DiagnosticDescriptor ExtraPart { get; } = new(
        "GID4007",
        Severity.Warning,
        new("格式之外的部分", "A part that the form does not have"),
        new("规定的格式只有 {count} 个部分，报告另有：{headings}", "The form has {count} parts; this report adds: {headings}"),
        new("请把内容并入相应的部分，其余写入“六、其他需要报告的事项”", "Move the content into the part that it belongs to, or into part six"))
    {
        Provenance = Provenance.Form,
        Citation = "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号",
        Catalogue = ["R002"],
        Example = "“七、下一步打算”",
    };

    /// <summary>“部分之内又用一、二、”: numerals of the parts restart inside one.</summary>
    public static DiagnosticDescriptor NumeralsRestart { get; } = new(
        "GID4008",
        Severity.Warning,
        new("部分之内又用“一、二、”编号", "Numerals of the parts inside a part"),
        new("“{heading}”之内又用部分的序号编号：{headings}", "Inside {heading} the numerals of the parts are used again: {headings}"),
        new("部分之内请用（一）（二）编号", "Inside a part number items （一）, （二）"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R003"],
        Example = "总体情况之内写“一、主动公开情况”“二、依申请公开情况”",
    };

    /// <summary>“部分序号不符”: headings have other numerals than the form's.</summary>
    public static DiagnosticDescriptor HeadingNumeral { get; } = new(
        "GID4009",
        Severity.Warning,
        new("部分的序号与格式不一致", "Numerals of headings differ from the form"),
        new("部分的序号与格式不一致：{headings}", "Numerals of headings differ from the form: {headings}"),
        new("请按格式的六个部分依次编号，一个序号只用一次", "Number the six parts in the order of the form, each numeral once"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R003", "R004"],
        Example = "“四、收到和处理政府信息公开申请情况”，应为“三、”",
    };

    /// <summary>“总体情况缺少方面”: the overview leaves out some of the five aspects of the notice.</summary>
    public static DiagnosticDescriptor AspectsMissing { get; } = new(
        "GID4010",
        Severity.Warning,
        new("总体情况缺少应当包括的方面", "The overview leaves out an aspect"),
        new("“{heading}”没有提到：{missing}", "{heading} does not mention: {missing}"),
        new("请补写；没有发生的也应当说明", "Add them; where nothing happened, say so"))
    {
        Provenance = Provenance.Form,
        Citation = Outline + "（2019 年格式没有列出，只作提示）",
        Catalogue = ["R005"],
        Example = "总体情况只写领导重视、工作机制和公开实效",
    };

    /// <summary>“小标题跳号”: the items of the overview are not numbered in a row.</summary>
    public static DiagnosticDescriptor SubheadingGap { get; } = new(
        "GID4011",
        Severity.Info,
        new("小标题跳号", "A gap in the numbering of items"),
        new("“{heading}”中（{before}）之后是（{after}），没有{missing}", "In {heading}, （{after}） follows （{before}）; {missing} is missing"),
        new("请检查是否漏写一项，或重新编号", "Check whether an item was left out, or number them again"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R006"],
        Example = "总体情况的小标题为（一）（二）（三）（五）",
    };

    /// <summary>“总体情况过长”: more characters than the notice recommends.</summary>
    public static DiagnosticDescriptor OverviewTooLong { get; } = new(
        "GID4012",
        Severity.Warning,
        new("总体情况过长", "The overview is too long"),
        new("“{heading}”有 {count} 字，超过 {limit} 字", "{heading} has {count} characters, more than {limit}"),
        new("请压缩篇幅：这一部分原则上不超过一千字", "Shorten it: as a rule it has no more than a thousand characters"))
    {
        Provenance = Provenance.Form,
        Citation = Outline,
        Catalogue = ["R007"],
        Threshold = 1000,
        Example = "1800 字的总体情况",
    };

    /// <summary>“未报告考核、评议、追责”: the report of a government does not give their results.</summary>
    public static DiagnosticDescriptor ResultsMissing { get; } = new(
        "GID4013",
        Severity.Warning,
        new("未报告考核、评议或追责结果", "No results of appraisal, review by the public or accountability"),
        new("政府的报告应当包括工作考核、社会评议和责任追究结果情况，“{heading}”没有提到：{missing}",
            "A government reports the results of appraisal, of review by the public and of holding to account; {heading} does not mention: {missing}"),
        new("请在“监督保障”中补写；没有发生责任追究的，写明没有", "Add them under supervision; where nobody was held to account, say so"))
    {
        Provenance = Provenance.Statute,
        Citation = Article50 + "第（四）项",
        Catalogue = ["R008"],
        Example = "县人民政府的总体情况没有“社会评议”",
    };

    /// <summary>“第五部分不完整”: problems or improvements are not reported.</summary>
    public static DiagnosticDescriptor IssuesIncomplete { get; } = new(
        "GID4014",
        Severity.Warning,
        new("没有写明问题或改进情况", "Problems or improvements are missing"),
        new("“{heading}”没有写到：{missing}", "{heading} does not tell: {missing}"),
        new("请写明存在的主要问题，以及怎样改进", "Tell the main problems and how they are mended"))
    {
        Provenance = Provenance.Statute,
        Citation = Article50 + "第（四）项",
        Catalogue = ["R009"],
        Example = "“五、存在的主要问题及改进情况”只写“无”",
    };

    /// <summary>“标题不完整”: the title lacks the body, the year or the name of the report.</summary>
    public static DiagnosticDescriptor TitleIncomplete { get; } = new(
        "GID4016",
        Severity.Info,
        new("标题不完整", "The title is incomplete"),
        new("标题“{title}”缺少：{missing}", "The title {title} lacks: {missing}"),
        new("标题请写成“机关名称＋年度＋政府信息公开工作年度报告”", "Write the name of the body, the year and 政府信息公开工作年度报告"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R014"],
        Example = "“政务公开年度报告”",
    };

    /// <summary>“统计期限不符”: the report names another period than its year.</summary>
    public static DiagnosticDescriptor OtherPeriod { get; } = new(
        "GID4017",
        Severity.Warning,
        new("统计期限与年度不符", "The period is not that of the year"),
        new("报告年度为 {year} 年，而统计期限写的是“{printed}”", "The report is for {year}, while its period reads “{printed}”"),
        new("统计期限应为 {year} 年 1 月 1 日至 12 月 31 日；年度写错的，更正年度", "The period is 1 January to 31 December {year}; if the year is wrong, correct it"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R015"],
        Example = "2023 年度报告中写“统计期限自2022年1月1日起至2022年12月31日止”",
    };

    /// <summary>“未写统计期限或联系方式”: what is customary before part one is missing.</summary>
    public static DiagnosticDescriptor FrontIncomplete { get; } = new(
        "GID4018",
        Severity.Info,
        new("没有统计期限或联系方式", "No period or no contact"),
        new("报告没有写明：{missing}", "The report does not state: {missing}"),
        new("请在第一部分之前写明统计期限和联系方式", "State the period and how to reach the body before part one"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R015", "R017"],
        Example = "引言没有“统计期限”",
    };

    /// <summary>“所列部分不符”: the preamble announces parts that the report does not have.</summary>
    public static DiagnosticDescriptor ListOfParts { get; } = new(
        "GID4019",
        Severity.Info,
        new("引言所列的部分与报告不符", "The preamble announces other parts"),
        new("引言称全文包括{parts}，报告没有这样的部分", "The preamble announces {parts}; the report has no such part"),
        new("请按六个部分改写引言，或删去这一句", "Name the six parts, or leave the sentence out"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R016"],
        Example = "“全文由概述、……政策法规、化解过剩产能……等部分组成”",
    };

    /// <summary>“模板空格未填”: a blank of the template was not filled in.</summary>
    public static DiagnosticDescriptor TemplateBlank { get; } = new(
        "GID4021",
        Severity.Warning,
        new("模板的空格没有填写", "A blank of the template is not filled in"),
        new("有 {count} 处模板空格没有填写：{excerpts}", "{count} blanks of the template are not filled in: {excerpts}"),
        new("请填写；没有发生的填 0，或删去这一句", "Fill them in; write 0 where nothing happened, or leave the sentence out"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R018"],
        Example = "“主动公开信息　　条”“XX局”",
    };

    /// <summary>“编辑残留”: marks of an editor, or doubled punctuation.</summary>
    public static DiagnosticDescriptor Debris { get; } = new(
        "GID4022",
        Severity.Info,
        new("编辑残留", "Remains of editing"),
        new("有 {count} 处编辑残留：{excerpts}", "{count} remains of editing: {excerpts}"),
        new("请删去多余的符号", "Remove them"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R018"],
        Example = "“……行政诉讼情况。。”",
    };

    /// <summary>“小标题编号方式不一”: one sequence of items changes its way of numbering.</summary>
    public static DiagnosticDescriptor NumberingStyle { get; } = new(
        "GID4023",
        Severity.Info,
        new("小标题的编号方式前后不一", "Items are numbered in two ways"),
        new("“{heading}”中（{before}）之后是（{after}）", "In {heading}, （{after}） follows （{before}）"),
        new("请统一用（一）（二）编号", "Number all of them （一）, （二）"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R019"],
        Example = "第六部分的小标题为（一）（2）（3）",
    };

    /// <summary>“所依据的通知与年度不符”: the notice that is cited set the form of other years.</summary>
    public static DiagnosticDescriptor NoticeOfOtherYear { get; } = new(
        "GID4024",
        Severity.Warning,
        new("引用的格式通知与年度不符", "The notice cited is for other years"),
        new("{year} 年度的报告引用了 {notice}，该通知规定的是 {used} 年格式", "The report for {year} cites {notice}, which set the form of {used}"),
        new("请改引 {needed}，并核对表格", "Cite {needed} and check the tables"))
    {
        Provenance = Provenance.Form,
        Catalogue = ["R024"],
        Example = "2023 年度报告引用国办公开办函〔2019〕60号",
    };

    /// <summary>“引用旧条例”: the regulation is cited by its old number.</summary>
    public static DiagnosticDescriptor OldRegulation { get; } = new(
        "GID4025",
        Severity.Warning,
        new("引用了修订前的条例", "The regulation before its revision is cited"),
        new("报告引用国务院令第492号，该条例已于2019年修订", "The report cites State Council order 492, which was revised in 2019"),
        new("请改引《中华人民共和国政府信息公开条例》（国务院令第711号）", "Cite State Council order 711"))
    {
        Provenance = Provenance.Statute,
        Citation = "国务院令第711号",
        Catalogue = ["R025"],
        Example = "“根据《政府信息公开条例》（国务院令第492号）”",
    };

    /// <summary>“引用其他年度的工作要点”: key tasks of another year are cited.</summary>
    public static DiagnosticDescriptor PolicyOfOtherYear { get; } = new(
        "GID4026",
        Severity.Info,
        new("引用了其他年度的工作要点", "Key tasks of another year are cited"),
        new("{year} 年度报告的总体情况引用了“{printed}”", "The overview of {year} cites “{printed}”"),
        new("请核对是否应为 {year} 年的工作要点", "Check whether those of {year} are meant"))
    {
        Provenance = Provenance.Practice,
        Catalogue = ["R026"],
        Example = "2023 年度报告引用“2021年政务公开工作要点”",
    };

    /// <summary>“全部”: every kind of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NarrativeMissing, EmptyPart, ExtraPart, NumeralsRestart, HeadingNumeral, AspectsMissing, SubheadingGap, OverviewTooLong, ResultsMissing,
        IssuesIncomplete, TitleIncomplete, OtherPeriod, FrontIncomplete, ListOfParts, TemplateBlank, Debris, NumberingStyle,
        NoticeOfOtherYear, OldRegulation, PolicyOfOtherYear,
    ];
}
