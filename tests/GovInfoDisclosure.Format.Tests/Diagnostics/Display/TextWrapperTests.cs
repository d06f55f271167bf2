using GovInfoDisclosure.Format.Diagnostics.Display;

namespace GovInfoDisclosure.Format.Tests.Diagnostics.Display;

public class TextWrapperTests
{
    [Theory]
    [InlineData("总计不符", 8, "总计不符")]
    [InlineData("总计不相符", 8, "总计不相|符")]
    [InlineData("各项之和为，三", 10, "各项之和|为，三")] // no line begins with a comma
    [InlineData("列为“总计”的", 6, "列为|“总计”|的")] // and none ends with an opening quote
    [InlineData("the sum does not agree", 10, "the sum|does not|agree")]
    [InlineData("改为 33 后相符", 8, "改为 33|后相符")]
    [InlineData("abcdefghijklmnop总计", 8, "abcdefghijklmnop|总计")] // a word longer than the line is not torn
    [InlineData("", 8, "")]
    public void Lines_break_as_Chinese_typesetting_breaks_them(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), TextWrapper.Wrap(text, width));
}
