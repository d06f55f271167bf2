using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Tests.Reports;

public class ReportDateTests
{
    [Theory]
    [InlineData("2024")]
    [InlineData("2024-01")]
    [InlineData("2024-02-29")]
    [InlineData("0001-12-31")]
    public void What_is_written_is_read_back(string text)
    {
        Assert.True(ReportDate.TryParse(text, out ReportDate date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13")]
    [InlineData("2024-00-01")]
    [InlineData("2024-01-32")]
    [InlineData("2024-01-01-01")]
    [InlineData("2024--01")]
    [InlineData("2024/01/11")]
    [InlineData("+2024")]
    [InlineData("2024年1月11日")]
    [InlineData("99999999999999")]
    public void What_is_no_day_of_the_calendar_is_not_read(string? text)
    {
        Assert.False(ReportDate.TryParse(text, out _));
    }

    [Fact]
    public void A_day_needs_a_month()
    {
        Assert.False(new ReportDate(2024, null, 5).IsPossible);
        Assert.True(new ReportDate(2024, 5).IsPossible);
        Assert.True(new ReportDate(2024).IsPossible);
    }
}
