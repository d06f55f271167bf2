using GovInfoDisclosure.Format.Binding;

namespace GovInfoDisclosure.Format.Tests.Binding;

public class ChineseNumeralTests
{
    [Theory]
    [InlineData("零", 0, 1)]
    [InlineData("〇件", 0, 1)]
    [InlineData("十一", 11, 2)]
    [InlineData("二十", 20, 2)]
    [InlineData("一百零三件", 103, 4)]
    [InlineData("两千", 2_000, 2)]
    [InlineData("千五", 1_005, 2)]
    [InlineData("九千九百九十九", 9_999, 7)]
    [InlineData("十万", 100_000, 2)]
    [InlineData("三万五千", 35_000, 4)]
    [InlineData("一亿二千万零三十", 120_000_030, 8)]
    [InlineData("十亿", 1_000_000_000, 2)]
    [InlineData("一万一万", 10_001, 3)]
    [InlineData("一亿一亿", 100_000_001, 3)]
    [InlineData("六六六六六六六六六六六六六六六六", 6, 16)]
    public void A_number_ends_where_no_numeral_goes_on(string text, long value, int used)
    {
        Assert.True(ChineseNumeral.TryRead(text.AsSpan(), out decimal read, out int length));
        Assert.Equal((value, used), (read, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("件")]
    [InlineData("一")]
    [InlineData("九、")]
    [InlineData("十")]
    [InlineData("万")]
    [InlineData("亿")]
    [InlineData("六六六六六六六六六六六六六六六六六")]
    public void One_numeral_alone_and_a_long_row_of_them_are_no_number(string text) => Assert.False(ChineseNumeral.TryRead(text.AsSpan(), out _, out _));
}
