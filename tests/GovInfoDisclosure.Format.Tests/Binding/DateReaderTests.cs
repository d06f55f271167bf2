using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Tests.Binding;

public class DateReaderTests
{
    [Theory]
    [InlineData("2024年1月11日", "2024-1-11", "")]
    [InlineData("2024 年 1 月 11 日。", "2024-1-11", "。")]
    [InlineData("2024年01月31号", "2024-1-31", "")]
    [InlineData("2024年1月11", "2024-1-11", "")]
    [InlineData("2024\u00A0年\u30001月11日", "2024-1-11", "")]
    [InlineData("2024-01-11 10:30", "2024-1-11", " 10:30")]
    [InlineData("2024/1/11", "2024-1-11", "")]
    [InlineData("2024.12.31", "2024-12-31", "")]
    [InlineData("二〇二四年一月十一日", "2024-1-11", "")]
    [InlineData("二○二四年十二月三十一日", "2024-12-31", "")]
    [InlineData("二零二四年十月二十日", "2024-10-20", "")]
    [InlineData("2024年2月29日", "2024-2-29", "")]
    [InlineData("2024年1月", "2024-1", "")]
    [InlineData("2024年1月至12月", "2024-1", "至12月")]
    [InlineData("2024年2月30日", "2024-2", "30日")]
    [InlineData("2024年1月0日", "2024-1", "0日")]
    [InlineData("2024年1月111日", "2024-1", "111日")]
    [InlineData("2024年", "2024", "")]
    [InlineData("2024年度", "2024", "度")]
    [InlineData("2024年13月", "2024", "13月")]
    [InlineData("2024年012月", "2024", "012月")]
    [InlineData("二〇二四年一〇月二〇日", "2024-10-20", "")]
    [InlineData("二〇二四年一月二一日", "2024-1-21", "")]
    [InlineData("2024年1月二十一一日", "2024-1-21", "一日")]
    [InlineData("2024年1月十十日", "2024-1-10", "十日")]
    [InlineData("2024年1月110日", "2024-1", "110日")]
    [InlineData("2024年1月119日", "2024-1", "119日")]
    [InlineData("2024年0月", "2024", "0月")]
    [InlineData("2024年1-11", "2024", "1-11")]
    [InlineData("1990年", "1990", "")]
    [InlineData("2099年", "2099", "")]
    public void A_date_is_read_as_far_as_it_goes(string text, string date, string rest)
    {
        Assert.True(DateReader.TryReadAt(("自" + text).AsSpan(), 1, out ReportDate read, out int end));
        Assert.Equal(date, string.Join("-", new[] { read.Year, read.Month, read.Day }.OfType<int>()));
        Assert.Equal(rest, ("自" + text)[end..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024件")]
    [InlineData("202年")]
    [InlineData("20245年")]
    [InlineData("20240年")]
    [InlineData("20249年")]
    [InlineData("20件2年")]
    [InlineData("2024 5-6")]
    [InlineData("1989年")]
    [InlineData("2100年")]
    [InlineData("2024-13-01")]
    [InlineData("2023-02-29")]
    [InlineData("2024-1")]
    [InlineData("2024-1月1日")]
    [InlineData("二〇二件")]
    public void What_is_no_date_is_none(string text) => Assert.False(DateReader.TryReadAt(text.AsSpan(), 0, out _, out _));

    [Theory]
    [InlineData("2023", 0, true)]
    [InlineData("甲2023", 1, true)]
    [InlineData("2023五", 0, true)]
    [InlineData("02023", 1, false)]
    [InlineData("92023", 1, false)]
    [InlineData("20230", 0, false)]
    public void A_year_is_no_part_of_a_longer_number(string text, int start, bool isYear) =>
        Assert.Equal(isYear, DateReader.TryReadYearAt(text.AsSpan(), start, out _, out _));
}
