using System.Globalization;
using GovInfoDisclosure.Format.Binding;

namespace GovInfoDisclosure.Format.Tests.Binding;

public class NumberReaderTests
{
    [Theory]
    [InlineData("12", "12", 2, true, true)]
    [InlineData("-12", "-12", 2, true, true)]
    [InlineData("+12", "12", 2, true, true)]
    [InlineData("12.50", "12.50", 4, true, true)]
    [InlineData("１2．５", "12.5", 3, true, false)]
    [InlineData("－3", "-3", 1, true, false)]
    [InlineData("−3", "-3", 1, true, false)]
    [InlineData("—3", "-3", 1, true, false)]
    [InlineData("＋3", "3", 1, true, false)]
    [InlineData("减 3", "-3", 1, true, false)]
    [InlineData("减少3", "-3", 1, true, false)]
    [InlineData("增3", "3", 1, true, false)]
    [InlineData("增加3", "3", 1, true, false)]
    [InlineData("1,234", "1234", 4, true, false)]
    [InlineData("123'456", "123456", 6, true, false)]
    [InlineData("1\u00A0234", "1234", 4, true, false)]
    [InlineData("1\u3000234\u3000567", "1234567", 7, true, false)]
    [InlineData("1234,567", "1234", 4, false, false)]
    [InlineData("1,23", "1", 1, false, false)]
    [InlineData("1,2345", "1", 1, false, false)]
    [InlineData("1, 234", "1", 1, false, false)]
    [InlineData("5.", "5", 1, false, false)]
    [InlineData("5.件", "5", 1, false, false)]
    [InlineData("12 ", "12", 2, true, false)]
    [InlineData("12 件", "12", 2, true, false)]
    [InlineData("12件。", "12", 2, false, false)]
    [InlineData("123456789012345678", "123456789012345678", 18, true, true)]
    [InlineData("二十", "20", 1, true, false)]
    [InlineData("二十件", "20", 1, true, false)]
    public void A_number_is_read_with_what_was_printed(string text, string value, int digits, bool whole, bool plain)
    {
        Assert.True(NumberReader.TryRead(text.AsSpan(), out NumberReading reading));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), reading.Value);
        Assert.Equal((digits, whole, plain), (reading.Digits, reading.IsWhole, reading.IsPlain));
    }

    [Theory]
    [InlineData("22（其中修订16件）", true)]
    [InlineData("22件(含3件)", true)]
    [InlineData("22（含3件） ", true)]
    [InlineData("22（）", false)]
    [InlineData("22（含3件", false)]
    [InlineData("22（含3件）等", false)]
    [InlineData("22", false)]
    public void A_remark_is_closed_at_the_end(string text, bool has)
    {
        Assert.True(NumberReader.TryRead(text.AsSpan(), out NumberReading reading));
        Assert.Equal(has, reading.HasRemark);
        Assert.Equal(has || text == "22", reading.IsWhole);
    }

    [Theory]
    [InlineData("")]
    [InlineData("件")]
    [InlineData("-")]
    [InlineData("减")]
    [InlineData("-二十")]
    [InlineData(".5")]
    [InlineData("五")]
    public void What_has_no_digits_is_no_number(string text) => Assert.False(NumberReader.TryRead(text.AsSpan(), out _));

    [Theory]
    [InlineData("3件", PrintedUnit.Piece)]
    [InlineData("3项", PrintedUnit.Piece)]
    [InlineData("3条", PrintedUnit.Piece)]
    [InlineData("3宗", PrintedUnit.Piece)]
    [InlineData("3次", PrintedUnit.Piece)]
    [InlineData("3个", PrintedUnit.Piece)]
    [InlineData("3份", PrintedUnit.Piece)]
    [InlineData("3起", PrintedUnit.Piece)]
    [InlineData("3部", PrintedUnit.Piece)]
    [InlineData("3元", PrintedUnit.Yuan)]
    [InlineData("3万元", PrintedUnit.TenThousandYuan)]
    [InlineData("3亿元", PrintedUnit.HundredMillionYuan)]
    [InlineData("3万", PrintedUnit.TenThousand)]
    [InlineData("3万件", PrintedUnit.TenThousand)]
    [InlineData("3", PrintedUnit.None)]
    [InlineData("3人", PrintedUnit.None)]
    public void The_unit_is_read(string text, object unit)
    {
        Assert.True(NumberReader.TryRead(text.AsSpan(), out NumberReading reading));
        Assert.Equal((PrintedUnit)unit, reading.Unit);
        Assert.Equal(text != "3人", reading.IsWhole);
    }
}
