using GovInfoDisclosure.Format.Diagnostics.Display;

namespace GovInfoDisclosure.Format.Tests.Diagnostics.Display;

public class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 12", 6)]
    [InlineData("总计", 4)]
    [InlineData("（七）总计", 10)]
    [InlineData("１２件", 6)] // full-width digits
    [InlineData("ｱｲ", 2)] // half-width katakana
    [InlineData("한글", 4)]
    [InlineData("𠮷", 2)] // a surrogate pair
    [InlineData("“…①”", 4)] // ambiguous: one column each
    [InlineData("é", 1)] // a combining accent
    [InlineData("か\u3099", 2)] // a combining mark inside a wide block
    [InlineData("\uFEFF总\u200B计\u200D", 4)] // invisible
    [InlineData("👍", 2)]
    [InlineData("☀", 1)] // text presentation
    [InlineData("⌚", 2)]
    [InlineData("\t总", 6)]
    [InlineData("\u001B[31m", 5)] // a control is shown as its picture
    public void Text_takes_the_columns_of_a_terminal(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_one_unknown_character() // a fact: the test runner would not keep it in a theory
    {
        Assert.Equal(2, DisplayWidth.Of("\uDE00x"));
        Assert.Equal("x�", DisplayWidth.Printable("x\uD83D"));
    }

    [Fact]
    public void Every_character_is_printed_as_wide_as_it_is_counted()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = ((char)c).ToString();
            Assert.True(DisplayWidth.Of(text) == DisplayWidth.Of(DisplayWidth.Printable(text)), $"U+{c:X4}");
        }
    }

    [Theory]
    [InlineData("\u001B[2J\u001B]0;x\u0007", "␛[2J␛]0;x␇")]
    [InlineData("a\tb", "a    b")]
    [InlineData("一\r\n二", "一␍␊二")]
    [InlineData("12\u202E34\u202C", "1234")] // cannot reverse what follows
    [InlineData("\u009B31m", "�31m")] // the one-character form of ESC [
    [InlineData("𠮷é", "𠮷é")]
    public void A_document_cannot_control_the_terminal(string text, string printed) => Assert.Equal(printed, DisplayWidth.Printable(text));

    [Theory]
    [InlineData("总计", 6, "总计  ", "  总计")]
    [InlineData("总计", 4, "总计", "总计")]
    [InlineData("总计", 3, "总计", "总计")]
    public void Padding_counts_columns(string text, int width, string right, string left)
    {
        Assert.Equal(right, DisplayWidth.PadRight(text, width));
        Assert.Equal(left, DisplayWidth.PadLeft(text, width));
    }
}
