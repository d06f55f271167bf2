using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Normalization;

/// <summary>Tables of word, line, column and source text: where what stands in the clean text stood in the source.</summary>
public sealed class PositionTests
{
    private const string Damaged =
        "某縣\u200B２０２３年政府信息公開工作年度報(bào)告(gao)\r\n" +
        "一、總體情況　\r\n" +
        "開展工作?,F(xiàn)將１２件申請(qǐng)辦理。\r\n" +
        "行政規(guī)範性檔案 | 3 ｜ 0 |\r\n" +
        "[bookmark: _Hlk1](七)總計\t31\t\u00A07\r\n" +
        "𠮷縣𠀀數(shù)(shu)據(jù)100";

    [Theory]
    [InlineData("2023", 1, 4, "２０２３")]
    [InlineData("告", 1, 25, "告")]
    [InlineData("总体情况", 2, 3, "總體情況")]
    [InlineData("工作。", 3, 3, "工作?")]
    [InlineData("现将", 3, 6, ",F(xiàn)將")]
    [InlineData("12件", 3, 15, "１２件")]
    [InlineData("规范性文件", 4, 3, "規(guī)範性檔案")]
    [InlineData("3 |", 4, 16, "3 ｜")]
    [InlineData("总计", 5, 21, "總計")]
    [InlineData("31", 5, 24, "31")]
    [InlineData("7\n", 5, 28, "7\r\n")]
    [InlineData("数据", 6, 6, "數(shù)(shu)據")]
    [InlineData("100", 6, 22, "100")]
    public void A_place_of_the_clean_text_leads_to_the_source(string word, int line, int column, string source)
    {
        var document = new SourceDocument("文本", SourceKind.Text, Damaged);
        NormalizedDocument normalized = new TextNormalizer().Normalize(document);
        int at = normalized.Text.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0, normalized.Text);
        SourceSpan span = normalized.ToSource(new SourceSpan(at, word.Length));
        Assert.Equal(source, Damaged.Substring(span.Start, span.Length));
        Assert.Equal((line, column), document.Lines.Locate(span.Start));
    }

    [Fact]
    public void A_place_that_grew_leads_into_what_it_came_from()
    {
        ConvertedText converted = new GovInfoDisclosure.Format.Normalization.OpenCc.OpenCcConverter(
            GovInfoDisclosure.Format.Normalization.OpenCc.OpenCcConfiguration.SimplifiedToTaiwanWithPhrases).ConvertWithMap("用U盘3个");
        Assert.Equal("用隨身碟3個", converted.Text);
        int[] expected = [0, 1, 2, 2, 3, 4];
        Assert.Equal(expected, Enumerable.Range(0, converted.Text.Length).Select(converted.Map.ToSource));
        Assert.Equal(new SourceSpan(1, 2), converted.Map.ToSource(new SourceSpan(1, 3)));
        Assert.Equal(4, converted.Map.FromSource(3));
    }

    [Fact]
    public void A_converter_without_offsets_is_aligned_by_lines()
    {
        ConvertedText aligned = ConvertedText.Align("某软体123\n乙\n", "某軟體件123\n乙\n");
        Assert.Equal("某软体123\n乙\n".IndexOf('3'), aligned.Map.ToSource("某軟體件123\n乙\n".IndexOf('3')));
        Assert.Equal("某软体123\n乙\n".IndexOf('乙'), aligned.Map.ToSource("某軟體件123\n乙\n".IndexOf('乙')));
    }

    [Fact]
    public void Another_library_can_be_plugged_in()
    {
        var normalizer = new TextNormalizer(new OnlyOneCharacter());
        NormalizedDocument document = normalizer.Normalize(new SourceDocument("文本", SourceKind.Text, "公(gong)開開"));
        Assert.Equal("公开开", document.Text);
        Assert.Equal(8, document.Map.ToSource(2));
        Assert.Equal("公开", normalizer.Normalize(new SourceDocument("文本", SourceKind.Text, "公开")).Text);
    }

    private sealed class OnlyOneCharacter : IScriptConverter
    {
        public string Convert(string text) => text.Replace('開', '开');

        public ConvertedText ConvertWithMap(string text) => ConvertedText.Align(text, Convert(text));
    }
}
