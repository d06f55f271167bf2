using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Tests.Support;
using static GovInfoDisclosure.Format.Tests.Rules.Samples.Prose;

namespace GovInfoDisclosure.Format.Tests.Rules.Samples;

/// <summary>One part of a clean report written anew: what is found, word by word, or that nothing is.</summary>
public sealed class ProseTextTests
{
    private static readonly AnnualReport Clean = CleanReports.Department2021;
    private static readonly AnnualReport Old = CleanReports.Department2019;
    private static readonly string Front = Clean.Narratives.Preamble!;
    private static readonly string Body = Clean.Narratives.Overview!;
    private static readonly string End = Clean.Narratives.OtherMatters!;

    private static readonly (string Part, string[] Texts)[] Texts =
    [
        // blanks of a template
        (Other, [.. Behind(
            "公开信息　　条。", "公开信息  条，", "公开信息__件；", "公开信息\u00A0\u00A0次、", "公开信息 _项：", "公开信息   期", "公开信息　　年。", "公开信息　条。", "公开信息　　条例。", "1　　条。", "　　条。",
            "公开信息　　元。公开　　件。公开　　次。", "公开信息　　元。公开　　件。公开　　次。公开　　期。",
            "XX局", "由XX", "xx局", "××镇", "ＸＸ镇", "由AXX局", "由XX1局", "XXX局", "XXXX局", "20XX年", "20xx年", "20××年", "2XX年", "20XXX年", "30XX年", "21XX年", "20XX", "X局", "XxX局", "某 XX 局", "（XX）", "XX，", "、XX"),
            "XX局", "　　条", "XX"]),

        // remains of editing
        (Other, [.. Behind("好。。", "好，，坏", "好；。坏", "好、：坏", "好。。。", "好。。。。", "。。好", "甲，，乙，，丙，，丁", "甲，，乙，，丙，，丁，，戊")]),

        // numerals of parts inside a part
        (Other, [.. Behind("\n七、下一步打算", "\n七、下一步打算\n八、附件", "\n六、其他事项", "\n七、\n", "\n十、一二三四五六七八九十一二三四", "\n十、一二三四五六七八九十一二三四五",
            "\n七、甲事\n八、乙事\n九、丙事\n十、丁事\n十一、戊事\n十二、己事", "\n七、甲事\n八、乙事\n九、丙事\n十、丁事\n十一、戊事\n十二、己事\n十三、庚事", "\n五、甲事\n七、乙事")]),
        (Overview, [Body + "\n一、甲事\n二、乙事", Body + "\n七、甲事"]),

        // items
        (Overview, [Body.Replace("（二）", ""), Body.Replace("（二）", "").Replace("（三）", ""), Body.Replace("（一）", ""), Body.Replace("（二）", "（2）"), Body.Replace("（三）", "3."), Body.Replace("（三）", "(3)"),
            Body.Replace("\n（三）", "（三）"), Body.Replace("（三）", "三)"), Body.Replace("（五）", "（七）"), Body.Replace("（二）", "（十一）"), Body.Replace("（一）", "（1）")]),

        // length
        (Overview, [Body + new string('多', 1000 - Count(Body)), Body + new string('多', 1000 - Count(Body)) + " 　\n", Body + new string('多', 1001 - Count(Body))]),

        // the period and how to reach the body
        (Preamble, [
            Front.Replace("统计期限自", "统计时限为"), Front.Replace("统计期限自", "统计期间为").Replace("2023年1月1日", "2022年1月1日"), Front.Replace("统计期限自", ""), Front.Replace("电话", "").Replace("请与", ""),
            Front.Replace("统计期限自", "").Replace("电话", "").Replace("请与", ""), Front.Replace("统计期限自", "统计期限见正文。自").Replace("2023年1", "2022年1"), Front.Replace("2023年1月1日起至", ""),
            Front.Replace("2023年1月1日起至2023年12月31日", "2023年1月至12月"), Front.Replace("2023年1月1日起至2023年12月31日", "2023年2月至12月"), Front.Replace("2023年1月1日起至2023年12月31日", "2022年"), Front.Replace("2023年1月1日起至2023年12月31日", "2023年1月1日起"),
            Front.Replace("起至2023年12月31日", "起至2023年12月30日"), Front.Replace("自2023年1月1日", "2023年1月2日"), "统计期限2022年1月1日至2022年12月31日。" + Front.Replace("统计期限自", "自"),
            Front.Replace("统计期限自", "统计期限" + new string('甲', 23)).Replace("2023年1", "2022年1"), Front.Replace("统计期限自", "统计期限" + new string('甲', 24)).Replace("2023年1", "2022年1")]),

        // parts that the preamble lists
        (Preamble, [
            Front.Replace("其他需要", "化解产能情况、其他需要"), Front.Replace("其他需要", "化解产能情况等，重大项目和乡村振兴，其他需要"), Front.Replace("其他需要", "甲情况、乙情况、丙情况、丁情况、戊情况、己情况、其他需要"), Front.Replace("其他需要", "甲乙、其他需要"), Front.Replace("主动公开政府信息情况", "化解产能情况"),
            Front.Replace("由总体", "总体").Replace("其他需要", "化解产能情况、其他需要"), Front.Replace("六个部分组成", "。").Replace("其他需要", "化解产能情况、其他需要"), "主动公开，化解产能情况，部分组成。" + Front, "由主动公开、化解产能情况组成", "包括主动公开、\n化解产能情况等部分", "内容有：主动公开；化解产能情况；内容。"]),

        // what is cited
        (Preamble, [Front.Replace("2021〕30", "2019〕60"), Front.Replace("〔2021〕30号", "[2019]60号"), "国办公开办函〔2019〕60号，国办公开办函〔2019〕60号" + Front, Front.Replace("2021〕30", "2020〕99"), Front + "国办公开办函", Front + "国办公开办函〔2019〕60", Front + "国办公开办函〔2019〕甲乙丙丁戊己庚辛壬癸甲乙丙丁60号", Front.Replace("711号", "492号"), Front + "国务院令第492号"]),
        (Overview, [
            Body.Replace("2023年政务", "2022年政务"), Body.Replace("2023年政务", "2022年青禾县政务"), Body.Replace("2023年政务", "2022年《政务"), Body.Replace("2023年政务", "2022年。政务"), Body.Replace("2023年政务", "2022年，政务"), Body.Replace("2023年政务", "2022年,政务"), Body.Replace("2023年政务", "2022年12月政务"),
            "2022年政务公开工作要点" + Body, "政务公开工作要点。" + Body, "2022年政务公开工作要点，2021年政务公开工作要点。" + Body, "2023年政务公开工作要点，2022年政务公开工作要点。" + Body, "2022年" + new string('甲', 15) + "政务公开工作要点" + Body, "2022年" + new string('甲', 16) + "政务公开工作要点" + Body]),

        // the fee
        (Other, [
            "无收费。", "处理费。", "费用。", "本年没有其他事项，经费用于培训。", "制定收费标准，公布收费目录清单。", "停车收费已公开，收费项目无。", "行政事业性收费12万元。", "行政事业性收费已公开，本年未收取信息处理费。", "收费", "涉企收费", "收费清单",
            "收取信息处理费400元。", "发出收费通知2件，总金额400元，实际收取信息处理费380元。", "发出收费通知2份，收取信息处理费400元。", "发出收费通知2件，收取信息处理费共400元，全部缴纳。", "应收信息处理费400元，实收400元，发出通知2件。", "应缴处理费400元，均已缴纳；通知2份。",
            "信息处理费通知2次，400元，全额收到。", "处理费9元。", "处理费1元。", "处理费0.00元。", "处理费 1,000.50 万元。", "9元处理费。", "处理费400。元", "元处理费0元。", "收费通知，处理费共400元2件。", "已通知缴纳信息处理费400元；收费件数见附件。",
            "收取信息处理费400元，" + new string('甲', 48) + "。", "收取信息处理费400元，" + new string('甲', 49) + "。"]),
    ];

    [Fact]
    public void What_is_found_in_prose_reads_as_approved() => Approved.Matches("prose-texts.txt", string.Concat(
        from item in Texts
        from text in item.Texts
        let report = Clean.WithNarratives(With(Clean.Narratives, item.Part, _ => text))
        select $"== {item.Part[12..]}: {Visible(text)}\n{Found(new ReportValidator().Validate(report))}"));

    [Theory]
    [InlineData(Preamble, "2023年1月1日", "2022年1月1日", "2022年1月1日起至2023年12月31日")]
    [InlineData(Preamble, "其他需要", "化解产能情况、其他需要", "化解产能情况")]
    [InlineData(Preamble, "〔2021〕30号", "〔2019〕60号", "国办公开办函")]
    [InlineData(Preamble, "711号", "492号", "492号")]
    [InlineData(Overview, "2023年政务", "2022年青禾县政务", "2022年青禾县政务公开工作要点")]
    [InlineData(Overview, "（二）", "", "（三）")]
    [InlineData(Overview, "（二）", "（2）", "（2）")]
    [InlineData(Other, "事项。", "事项。。", "。。")]
    [InlineData(Other, "本年度", "某XX局本年度", "XX")]
    [InlineData(Other, "事项。", "事项。\n六、其他一二三四五六七八九十一二三四五", "六、其他一二三四五六七八九十一二")]
    public void A_finding_points_at_the_words_in_the_document(string part, string old, string changed, string words)
    {
        AnnualReport report = RuleSample.Words("", part, (old, changed)).Change(Clean);
        string source = DisclosureReports.ToMarkdown(report);
        ParseResult parsed = DisclosureReports.Parse(source);
        Assert.Contains(words, DisclosureReports.Validate(parsed).Diagnostics.Where(finding => finding.Id.StartsWith("GID40", StringComparison.Ordinal) && finding.Location is not null)
            .Select(finding => source.Substring(finding.Location!.Value.Start, finding.Location.Value.Length)));
    }

    [Fact]
    public void What_is_found_in_a_document_alone_reads_as_approved()
    {
        string plain = DisclosureReports.ToMarkdown(Clean);
        Approved.Matches("document-texts.txt", string.Concat(new (string Name, string Text)[]
        {
            ("two wrong numerals", plain.Replace("五、存在", "四、存在").Replace("六、其他", "七、其他")),
            ("a table's numeral", plain.Replace("三、收到和处理", "八、收到和处理")),
            ("a heading without a numeral", plain.Replace("六、其他需要报告的事项", "其他需要报告的事项")),
            ("no preamble", plain.Replace(Front, "")),
            ("one mark", "[bookmark: _GoBack]" + plain),
            ("four marks, one not closed", "[bookmark: a]" + plain.Replace("一、总体情况", "[bookmark: _Hlk1]一、总体情况[bookmark: b]") + "\n[bookmark: c"),
            ("figures alone", DisclosureReports.ToMarkdown(Clean.WithNarratives(Narratives.Empty))),
        }.Select(item => $"== {item.Name}\n{Found(DisclosureReports.Validate(DisclosureReports.Parse(item.Text)))}")));
    }

    [Theory]
    [InlineData(2018, 0)]
    [InlineData(2019, 1)]
    public void The_old_regulation_is_old_since_2019(int year, int findings)
    {
        AnnualReport report = Old.WithHeader(Old.Header with { Year = year }).WithNarratives(With(Old.Narratives, Preamble, text => text!.Replace("711号", "492号")));
        Assert.Equal(findings, new ReportValidator().Validate(report).Diagnostics.Count(finding => finding.Id == "GID4025"));
    }

    [Theory]
    [InlineData(2020, 0)]
    [InlineData(2021, 1)]
    [InlineData(null, 1)]
    public void The_fee_is_told_since_2021(int? year, int findings)
    {
        AnnualReport report = Clean.WithHeader(Clean.Header with { Year = year }).WithNarratives(With(Clean.Narratives, Other, _ => "无。"));
        Assert.Equal(findings, new ReportValidator().Validate(report).Diagnostics.Count(finding => finding.Id == "GID4051"));
    }

    private static string Found(ValidationResult result) => string.Concat(result.Diagnostics.Select(finding => FindingTexts.Of(finding) + "\n"));

    private static IEnumerable<string> Behind(params string[] texts) => texts.Select(text => End + text);

    private static int Count(string text) => text.Count(c => !char.IsWhiteSpace(c));

    private static string Visible(string text) => text.Replace(Front, "[clean]").Replace(Body, "[clean]").Replace(End, "[clean]").Replace("\n", "\\n").Replace(new string('多', 400), "[400]");
}
