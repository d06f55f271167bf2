using GovInfoDisclosure.Format.Binding;

namespace GovInfoDisclosure.Format.Tests.Binding;

public class TitleReaderTests
{
    [Theory]
    [InlineData("某局2023年", 2023, "某局")]
    [InlineData("2023年某局", 2023, "某局")]
    [InlineData("2023年度某局", 2023, "某局")]
    [InlineData("某局二〇二三年度", 2023, "某局")]
    [InlineData("某 局 2023 年", 2023, "某局")]
    [InlineData("# “某局”2023年", 2023, "某局")]
    [InlineData("某局", null, "某局")]
    [InlineData("2023年", 2023, null)]
    [InlineData("某局，2023年", 2023, null)]
    [InlineData("", null, null)]
    public void Year_and_body_stand_in_either_order(string words, int? year, string? agency) => Assert.Equal((year, agency), TitleReader.TakeApart(words));

    [Theory]
    [InlineData("甲局", true)]
    [InlineData("局", false)]
    [InlineData("ABC", false)]
    [InlineData("2023", false)]
    [InlineData("甲局政府信息公开年度报告", false)]
    public void A_body_has_ideographs_and_no_title(string words, bool isBody) => Assert.Equal(isBody, TitleReader.IsBody(words));

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void A_body_has_no_long_name(int length, bool isBody) => Assert.Equal(isBody, TitleReader.IsBody(new string('局', length)));

    [Fact]
    public void A_body_is_no_sentence() => Assert.All("，。；、《》,;：:|>›»", mark => Assert.False(TitleReader.IsBody($"甲局{mark}乙局")));

    [Theory]
    [InlineData("某局2023年政府信息公开工作年度报告", 7, 19)]
    [InlineData("某局政府信息公开工作的年度报告（试行）", 2, 15)]
    [InlineData("某局政府信息公开年度报告", 2, 12)]
    [InlineData("某局政府信息公开工作年报", 2, 12)]
    [InlineData("某局政府信息公开年报", 2, 10)]
    [InlineData("某局信息公开工作年度报告", 2, 12)]
    [InlineData("某局信息公开年度报告", 2, 10)]
    [InlineData("信息公开年度报告和政府信息公开年报", 0, 8)]
    [InlineData("政府信息公开工作要点", -1, -1)]
    public void The_first_ending_of_a_title_is_found(string text, int start, int end)
    {
        Assert.Equal(end, TitleReader.EndingOf(text.AsSpan(), out int found));
        Assert.Equal(start, found);
    }
}
