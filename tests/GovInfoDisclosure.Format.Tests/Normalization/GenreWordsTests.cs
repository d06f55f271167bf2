using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.Vocabulary;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Normalization;

public sealed class GenreWordsTests
{
    private static readonly TextNormalizer Normalizer = new();

    [Fact]
    public void Every_word_reads_right_in_its_example()
    {
        foreach (GenreWord word in GenreWordData.Everywhere.Concat(GenreWordData.AfterConversion))
        {
            Assert.NotEqual("", word.Meant); // which every text contains
            NormalizedDocument document = Normalize(word.Example);
            Assert.Contains(word.Meant, document.Text, StringComparison.Ordinal);
            Assert.Equal(!word.Stays, document.Changes.Any(change => change.Kind == NormalizationChangeKind.Vocabulary));
        }
    }

    [Theory]
    [InlineData("成效顯著力爭上游", "成效显著力争上游")]
    [InlineData("享有著作權，有著名景點", "享有著作权，有著名景点")]
    [InlineData("隨著者署名", "随著者署名")]
    [InlineData("县档案局移交档案", "县档案局移交档案")]
    [InlineData("電網路線規劃", "电网路线规划")]
    [InlineData("歷史檔案管理", "历史档案管理")]
    public void A_word_that_only_looks_like_one_stays(string given, string expected) => Assert.Equal(expected, Normalize(given).Text);

    [Fact]
    public void Simplified_text_keeps_its_own_words() =>
        Assert.Equal("资讯公开栏目", Normalize("资讯公开栏目").Text);

    private static NormalizedDocument Normalize(string text) => Normalizer.Normalize(new SourceDocument("文本", SourceKind.Text, text));
}
