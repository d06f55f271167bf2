using GovInfoDisclosure.Format.Locating;

namespace GovInfoDisclosure.Format.Tests.Reading;

public class RunningHeadsTests
{
    [Theory]
    [InlineData("清河市水务局年报\n一\n清河市水务局年报\n\f二\n", "清河市水务局年报\n一\n        \n\f二\n")]
    [InlineData("一\n清河市水务局 1\n\f二\n清河市水务局 2\n\f三\n", "一\n        \n\f二\n        \n\f三\n")]
    public void A_line_beside_several_page_breaks_or_like_the_first_is_blanked(string text, string expected) => Assert.Equal(expected, RunningHeads.Blank(text));

    [Theory]
    [InlineData("一\n清河市水务局\n\f二\n")]
    [InlineData("一\n清河市水务局\n\f\f\f二\n")]
    [InlineData("一\n其他\n\f二\n其他\n\f三\n")]
    public void A_line_beside_one_break_is_none_however_often_that_is_marked_and_neither_is_a_short_one(string text) =>
        Assert.Equal(text, RunningHeads.Blank(text));
}
