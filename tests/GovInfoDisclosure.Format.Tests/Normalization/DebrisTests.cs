using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Normalization;

public sealed class DebrisTests
{
    private static readonly TextNormalizer Normalizer = new();

    [Theory]
    [InlineData("統(tǒng)一", "统一")]
    [InlineData("統（tǒng）一", "统一")]
    [InlineData("統(tǒng）一", "统一")]
    [InlineData("綠(lǜ)色", "绿色")]
    [InlineData("略(lüè)", "略")]
    [InlineData("數(shu\u0300)據", "数据")]
    [InlineData("大(dɑ\u0300)", "大")]
    [InlineData("行(hang)業、行(xing)政", "行业、行政")]
    [InlineData("公(gong)(gong)(gong)開", "公开")]
    [InlineData("申請數(shù)量(件)", "申请数量(件)")]
    [InlineData("(二)部分公開(區(qū)分處理的)", "(二)部分公开(区分处理的)")]
    [InlineData("數(shù)，據(jù)。", "数，据。")]
    public void Pinyin_behind_a_character_goes(string given, string expected) => Assert.Equal(expected, Normalize(given).Text);

    [Theory]
    [InlineData("行政许可&nbsp;0", "行政许可 0")]
    [InlineData("行政许可&amp;nbsp;&amp;amp;nbsp;0", "行政许可  0")]
    [InlineData("规&#160;章&#x3000;1&ensp;2", "规 章 1 2")]
    [InlineData("规&#8203;章&zwnj;", "规章")]
    [InlineData("&ldquo;三安全一稳定&rdquo;", "“三安全一稳定”")]
    [InlineData("1<br>2<BR />3<br/>\n4<br>", "1 2 3\n4")]
    [InlineData("> 规章\n>\n>> 1\n> 2", " 规章\n\n 1\n 2")]
    [InlineData("**一、总体情况**\n**总计** | **12** |", "一、总体情况\n总计 | 12 |")]
    [InlineData("**（一）主动公开**。", "（一）主动公开。")]
    public void Remains_of_markup_go(string given, string expected) => Assert.Equal(expected, Normalize(given).Text);

    [Theory]
    [InlineData("研发&设计&amp;服务; A&B")]
    [InlineData("&lt;br&gt; &#42;&#40; &unknown; &nbsp")]
    [InlineData("首页 > 政务公开 <b>1</b> <br <brx>")]
    [InlineData("1**2 12** **12*** 3 ** 4 ** 5**")]
    [InlineData("**总\n计** ** 规章** **规章 **")]
    [InlineData("12**规章**3")]
    public void What_only_looks_like_markup_stays(string text) => Assert.Equal(text, Normalize(text).Text);

    [Theory]
    [InlineData("āáǎàă", "*n")]
    [InlineData("ēéěèĕ", "*n")]
    [InlineData("īíǐìĭ", "y*n")]
    [InlineData("ōóǒòŏ", "*u")]
    [InlineData("ūúǔùŭ", "w*")]
    [InlineData("ǖǘǚǜ", "l*")]
    public void Each_toned_letter_is_pinyin(string letters, string syllable) =>
        Assert.All(letters, letter => Assert.Equal("安全", Normalize($"安({syllable.Replace('*', letter)})全").Text));

    [Theory]
    [InlineData('\u3400', true)]
    [InlineData('\u4DBF', true)]
    [InlineData('\u4E00', true)]
    [InlineData('\u9FFF', true)]
    [InlineData('\uF900', true)]
    [InlineData('\uFAFF', true)]
    [InlineData('\u33FF', false)]
    [InlineData('\u4DC0', false)]
    [InlineData('\uA000', false)]
    [InlineData('\uF8FF', false)]
    [InlineData('\uFB00', false)]
    public void Pinyin_stands_behind_ideographs_of_every_block(char c, bool goes) => Assert.Equal(!goes, Normalize($"{c}(ān)").Text.Contains("(ān)"));

    [Theory]
    [InlineData("字\uDB40\uDC00号", "字号")]
    [InlineData("字\uDB40\uDDEF号", "字号")]
    [InlineData("字\uDB40\uDDF0号", "字\uDB40\uDDF0号")]
    [InlineData("字\uDB40", "字\uDB40")]
    public void Variation_selectors_go(string given, string expected) => Assert.Equal(expected, Normalize(given).Text);

    [Theory]
    [InlineData("客户端(APP)")]
    [InlineData("生产总值(GDP)")]
    [InlineData("网址(http://example.cn)")]
    [InlineData("公里(km)")]
    [InlineData("千克(kg)、米(m)")]
    [InlineData("文字(WPS)")]
    [InlineData("一(one)")]
    [InlineData("关于(about)")]
    [InlineData("我(me)")]
    [InlineData("某(an)")]
    [InlineData("表格(table)")]
    [InlineData("版本(v)")]
    [InlineData("项目(a)、项目(e)")]
    [InlineData("电子邮箱(xinxi@example.cn)")]
    [InlineData("代码(gong1)")]
    [InlineData("编号(gong )")]
    [InlineData("1(gong)")]
    [InlineData("(gong)")]
    [InlineData("统(Tong)")]
    [InlineData("统(zhuangg)")]
    [InlineData("统(tǒng")]
    public void Latin_that_is_meant_stays(string given) => Assert.Same(given, Normalize(given).Text);

    [Theory]
    [InlineData("工作?,F(xiàn)將", "工作。现将")]
    [InlineData("工作?，F(xiàn)將", "工作。现将")]
    [InlineData("工作\uFFFD，F(xiàn)將", "工作。现将")]
    [InlineData("工作?，F將", "工作。现将")]
    [InlineData("申請?zhí)幚頉Q定", "申请处理决定")]
    [InlineData("申請?幚頉Q定", "申请处理决定")]
    public void Bytes_read_one_off_are_put_right(string given, string expected)
    {
        NormalizedDocument document = Normalize(given);
        Assert.Equal(expected, document.Text);
        Assert.Single(document.Changes, change => change.Kind == NormalizationChangeKind.ShiftedBytes);
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("甲?頉Q定乙", "?頉Q")]
    [InlineData("監(jiān)(?。┲啤", "?。┲啤")]
    public void Bytes_read_one_off_without_one_reading_stay_and_are_told(string given, string left)
    {
        NormalizedDocument document = Normalize(given);
        Diagnostic finding = Assert.Single(document.Diagnostics);
        Assert.Equal(SourceDescriptors.ShiftedBytesLeft.Id, finding.Id);
        Assert.Equal(left, given.Substring(finding.Location!.Value.Start, finding.Location.Value.Length));
        Assert.DoesNotContain(document.Changes, change => change.Kind == NormalizationChangeKind.ShiftedBytes);
    }

    [Theory]
    [InlineData("是否公开?A类公开")]
    [InlineData("是否公开？，附表A")]
    [InlineData("是否公开?")]
    [InlineData("见http://example.cn/a?b=c。")]
    [InlineData("何为公开?答:公布。")]
    [InlineData("是吗?，B栏")]
    [InlineData("怎么办？★★")]
    [InlineData("哪一类?，F(类)公开")]
    public void A_question_stays(string given)
    {
        NormalizedDocument document = Normalize(given);
        Assert.Same(given, document.Text);
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("[bookmark: _GoBack]八、", "八、")]
    [InlineData("[Bookmark:_Hlk1]2.其他", "2.其他")]
    [InlineData("[bookmark: \n]", "[bookmark: \n]")]
    [InlineData("[2021]30号", "[2021]30号")]
    public void Bookmarks_go(string given, string expected) => Assert.Equal(expected, Normalize(given).Text);

    [Theory]
    [InlineData("2\u200B3", "23")]
    [InlineData("\u202A12\u202C", "12")]
    [InlineData("\uFEFF一", "一")]
    [InlineData("葛\uFE00城", "葛城")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("1\u00002", "12")]
    [InlineData("1\u00AD2", "12")]
    [InlineData("一\f二", "一\f二")]
    [InlineData("一\u000B二\u2028三\u0085四", "一\n二\n三\n四")]
    public void Controls_go_and_line_ends_are_one(string given, string expected) => Assert.Equal(expected, Normalize(given).Text);

    private static NormalizedDocument Normalize(string text) => Normalizer.Normalize(new SourceDocument("文本", SourceKind.Text, text));
}
