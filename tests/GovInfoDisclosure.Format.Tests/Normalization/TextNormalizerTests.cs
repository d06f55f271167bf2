using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Normalization;

public sealed class TextNormalizerTests
{
    private static readonly TextNormalizer Normalizer = new();

    [Theory]
    [InlineData("一、總體情況", "一、总体情况")]
    [InlineData("統(tǒng)一部署", "统一部署")]
    [InlineData("公(gong)(gong)開(kai)(kai)，年（nian）度", "公开，年度")]
    [InlineData("辦(ban)公(gong)廳(室(shi)):", "办公厅(室):")]
    [InlineData("數(shu\u0300)據(jù)", "数据")]
    [InlineData("移动端(APP)、(GDP)、公里(km)、面积(m)、(WPS)、见(http://a.cn)、统一(one)", "移动端(APP)、(GDP)、公里(km)、面积(m)、(WPS)、见(http://a.cn)、统一(one)")]
    [InlineData("開展工作?,F(xiàn)將情況匯報如下", "开展工作。现将情况汇报如下")]
    [InlineData("對申請?zhí)幚頉Q定不服", "对申请处理决定不服")]
    [InlineData("是否公开?A类公开", "是否公开?A类公开")]
    [InlineData("[bookmark: _Hlk66974104]2.其他法律", "2.其他法律")]
    [InlineData("2\u200B0\u202C23", "2023")]
    [InlineData("１２件ＡＢｃ｜", "12件ABc|")]
    [InlineData("　0\u00A0|\t", " 0 |\t")]
    [InlineData("一\r\n二\r三\n", "一\n二\n三\n")]
    [InlineData("著力、著重、沿著、有著作、專著、顯著力爭、著名", "着力、着重、沿着、有著作、专著、显著力争、著名")]
    [InlineData("規範性檔案見入口網站", "规范性文件见门户网站")]
    [InlineData("全麵、法定製度、體係", "全面、法定制度、体系")]
    [InlineData("覆蓋、答覆、重複、重復", "覆盖、答复、重复、重复")]
    [InlineData("，。：；（）《》〔２０２１〕", "，。：；（）《》〔2021〕")]
    public void Text_comes_out_clean(string given, string expected)
    {
        NormalizedDocument document = Normalize(given);
        Assert.Equal(expected, document.Text);
        Assert.Equal(given != expected, !document.Changes.IsEmpty);
        Assert.Equal(expected, Normalize(expected).Text);
    }

    [Fact]
    public void A_text_with_nothing_to_do_is_the_same_string()
    {
        const string Given = "一、总体情况\n（一）主动公开。2023年，受理3259件(其中APP 12件)，显示于平台。|\t|\n";
        NormalizedDocument document = Normalize(Given);
        Assert.Same(Given, document.Text);
        Assert.True(document.Map.IsIdentity);
        Assert.Empty(document.Changes);
    }

    [Fact]
    public void Shifted_bytes_without_one_reading_stay_and_are_told()
    {
        NormalizedDocument document = Normalize("甲?頉Q定乙");
        Assert.Equal("甲?頉Q定乙".Length, document.Text.Length);
        Assert.Contains(document.Diagnostics, d => d.Id == SourceDescriptors.ShiftedBytesLeft.Id);
    }

    [Fact]
    public void Offsets_lead_back_through_every_step()
    {
        const string Given = "　統(tǒng)一\r\n數(shù)據(jù)１２";
        NormalizedDocument document = Normalize(Given);
        Assert.Equal(" 统一\n数据12", document.Text);
        int[] expected = [0, 1, 8, 10, 11, 17, 22, 23];
        Assert.Equal(expected, Enumerable.Range(0, document.Text.Length).Select(document.Map.ToSource));
        Assert.Equal(new SourceSpan(11, 7), document.ToSource(new SourceSpan(4, 2)));
    }

    [Fact]
    public void Changes_tell_kind_place_before_and_after()
    {
        NormalizedDocument document = Normalize("統(tǒng)一體係");
        string[] expected = ["Script 0 統→统", "Pinyin 1 (tǒng)→", "Script 8 體係→体系"];
        Assert.Equal(expected, document.Changes.Select(c => $"{c.Kind} {c.Span.Start} {c.Before}→{c.After}"));
    }

    private static NormalizedDocument Normalize(string text) => Normalizer.Normalize(new SourceDocument("文本", SourceKind.Text, text));
}
