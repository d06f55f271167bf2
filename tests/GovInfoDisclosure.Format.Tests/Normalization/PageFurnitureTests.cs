using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Normalization;

public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("- 4 -", TextMarkKind.PageNumber)]
    [InlineData("—12—", TextMarkKind.PageNumber)]
    [InlineData("第4页 共8页", TextMarkKind.PageNumber)]
    [InlineData("第４页", TextMarkKind.PageNumber)]
    [InlineData("·4·", TextMarkKind.PageNumber)]
    [InlineData("－ 12 －", TextMarkKind.PageNumber)]
    [InlineData("- 12345678 -", TextMarkKind.PageNumber)]
    [InlineData("9页", TextMarkKind.PageNumber)]
    [InlineData("打印", TextMarkKind.PageControl)]
    [InlineData("某公網安備36050202000123號", TextMarkKind.SiteRegistration)]
    [InlineData("某ICP备12345678号-1", TextMarkKind.SiteRegistration)]
    [InlineData("网站标识码：3605020001", TextMarkKind.SiteRegistration)]
    [InlineData("打印 关闭 分享", TextMarkKind.PageControl)]
    [InlineData("【打印本页】【关闭窗口】", TextMarkKind.PageControl)]
    [InlineData("字号：大 中 小 打印", TextMarkKind.PageControl)]
    public void A_line_of_the_page_is_marked_and_stays(string line, TextMarkKind kind)
    {
        NormalizedDocument document = Normalize("一、总体情况\n　" + line + "\n二、主动公开\n");
        TextMark mark = Assert.Single(document.Marks);
        Assert.Equal(kind, mark.Kind);
        Assert.Equal(2, document.Text[..mark.Span.Start].Count(c => c is '\n' or ' '));
        Assert.Equal('\n', document.Text[mark.Span.End]);
    }

    [Theory]
    [InlineData("8")]
    [InlineData("-3")]
    [InlineData("3-")]
    [InlineData("4-5-")]
    [InlineData("-5-4")]
    [InlineData("- 123456789 -")]
    [InlineData("——")]
    [InlineData("0 | 0 |")]
    [InlineData("大")]
    [InlineData("打印机采购情况")]
    [InlineData("分享工作经验。")]
    [InlineData("2023-2024")]
    public void A_line_of_the_report_is_not_marked(string line) => Assert.Empty(Normalize("一\n" + line + "\n二\n").Marks);

    [Fact]
    public void A_lone_number_is_a_page_number_only_where_the_page_ends() =>
        Assert.Single(Normalize("0\n8\n\f三、收到\n9\n").Marks);

    [Theory]
    [InlineData("0\n999\n\f三、收到", true)]
    [InlineData("0\n999\f\n三、收到", true)]
    [InlineData("0\n1000\n\f三、收到", false)]
    [InlineData("0\n999\n三、收到", false)]
    [InlineData("0\n- 9 -", true)]
    [InlineData("0\n9", false)]
    public void A_lone_number_before_the_end_of_a_page_has_at_most_three_digits(string text, bool isMarked) =>
        Assert.Equal(isMarked ? 1 : 0, Normalize(text).Marks.Length);

    private static NormalizedDocument Normalize(string text) => new TextNormalizer().Normalize(new SourceDocument("文本", SourceKind.Text, text));
}
