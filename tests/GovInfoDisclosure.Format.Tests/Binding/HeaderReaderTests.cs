using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Tests.Binding;

public class HeaderReaderTests
{
    private const string Parts = "一、总体情况\n公开有序。\n";

    [Theory]
    [InlineData("青禾县统计局2023年政府信息公开工作年度报告\n", "青禾县统计局2023年政府信息公开工作年度报告", 2023, "青禾县统计局")]
    [InlineData("# 青禾县统计局 2023 年政府信息公开工作年度报告\n", "青禾县统计局2023年政府信息公开工作年度报告", 2023, "青禾县统计局")]
    [InlineData("青禾县统计局\n2023年政府信息公开工作年度报告\n", "青禾县统计局2023年政府信息公开工作年度报告", 2023, "青禾县统计局")]
    [InlineData("青禾县统计局2023年\n政府信息公开工作年度报告\n", null, null, null)]
    [InlineData("标题：青禾县统计局2023年政府信息公开年度报告\n", "青禾县统计局2023年政府信息公开年度报告", 2023, "青禾县统计局")]
    [InlineData("首页 > 政府信息公开年报\n青禾县统计局2023年政府信息公开年报\n", "青禾县统计局2023年政府信息公开年报", 2023, "青禾县统计局")]
    [InlineData("政府信息公开工作年度报告（2023年度）\n", null, 2023, null)]
    public void The_title_tells_year_and_body(string front, string? title, int? year, string? agency)
    {
        ReportHeader header = HeaderReader.Read(front + Parts, front.Length).Header;

        if (title is not null)
        {
            Assert.Equal(title, header.Title);
        }

        if (year is not null)
        {
            Assert.Equal((year, agency), (header.Year, header.Agency));
        }
    }

    [Theory]
    [InlineData("根据《青禾县统计局2021年政府信息公开工作年度报告》编制\n")]
    [InlineData("按照要求，青禾县统计局2021年政府信息公开工作年度报告\n")]
    public void A_title_in_a_sentence_is_none(string front) => Assert.Null(HeaderReader.Read(front + Parts, front.Length).Header.Title);

    [Theory]
    [InlineData("现公布青禾县统计局2023年政府信息公开工作年度报告，供查阅。\n", 2023, "青禾县统计局")]
    [InlineData("统计期限自2023年1月1日起至2023年12月31日止。\n", 2023, null)]
    [InlineData("2022年的报告。2023年，2023年。\n", 2023, null)]
    [InlineData("没有年份。\n", null, null)]
    public void Without_a_title_preamble_period_and_years_tell(string front, int? year, string? agency)
    {
        ReportHeader header = HeaderReader.Read(front + Parts, front.Length).Header;

        Assert.Equal((year, agency), (header.Year, header.Agency));
    }

    [Theory]
    [InlineData("发布日期：2024-01-20 10:00\n", 20)]
    [InlineData("发布时间: 2024年1月20日\n", 20)]
    [InlineData("（2024年1月20日）\n", 20)]
    [InlineData("发布日期：2024年1月\n", null)]
    [InlineData("于2024年1月20日发布\n", null)]
    public void The_date_of_publication_stands_in_front(string front, int? day) =>
        Assert.Equal(day, HeaderReader.Read(front + Parts, front.Length).Header.PublishedOn?.Day);

    [Fact]
    public void The_signature_tells_before_the_front()
    {
        string front = "发布日期：2024-01-21\n";

        HeaderReading reading = HeaderReader.Read(front + Parts + "青禾县统计局\n2024年1月20日\n", front.Length);

        Assert.Equal((new ReportDate(2024, 1, 20), "青禾县统计局"), (reading.Header.PublishedOn!.Value, reading.Header.Agency));
        Assert.Equal((front + Parts).Length, reading.SignatureStart);
    }
}
