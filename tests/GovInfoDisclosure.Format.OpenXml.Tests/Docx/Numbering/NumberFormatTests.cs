using GovInfoDisclosure.Format.OpenXml.Docx.Numbering;

namespace GovInfoDisclosure.Format.OpenXml.Tests.Docx.Numbering;

public class NumberFormatTests
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCountingThousand", 10, "十")]
    [InlineData("chineseCountingThousand", 11, "十一")]
    [InlineData("japaneseCounting", 20, "二十")]
    [InlineData("taiwaneseCountingThousand", 21, "二十一")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 2003, "二千零三")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("chineseLegalSimplified", 12, "拾贰")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("decimalFullWidth", 10, "１０")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("decimalEnclosedParen", 20, "⒇")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 9, "ix")]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("lowerLetter", 2, "b")]
    public void Numbers_are_printed_as_Word_prints_them(string format, int value, string expected) =>
        Assert.Equal(expected, NumberFormat.Print(format, value));

    [Theory]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("chineseCounting", -3, "-3")]
    [InlineData("upperRoman", 0, "0")]
    [InlineData("upperLetter", int.MaxValue, "2147483647")]
    [InlineData("a format of tomorrow", 4, "4")]
    public void What_a_format_cannot_print_is_printed_as_digits(string format, int value, string expected) =>
        Assert.Equal(expected, NumberFormat.Print(format, value));
}
