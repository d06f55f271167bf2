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
    [InlineData("青禾县统计局2023年\n政府信息公开工作年度报告\n", "青禾县统计局2023年政府信息公开工作年度报告", 2023, "青禾县统计局")]
    [InlineData("2023年\n政府信息公开工作年度报告\n", "2023年政府信息公开工作年度报告", 2023, null)]
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
    [InlineData("青禾县统计局2023年政府信公开工作年度报\n2021年，2021年。\n", 2023, null)]
    [InlineData("统期限自2023年1月1日起至2023年12月31日止。\n2021年，2021年，2021年。\n", 2023, null)]
    public void Without_a_title_preamble_period_and_years_tell(string front, int? year, string? agency)
    {
        ReportHeader header = HeaderReader.Read(front + Parts, front.Length).Header;

        Assert.Equal((year, agency), (header.Year, header.Agency));
    }

    [Theory]
    [InlineData("青禾县统计局2023年政府信息公开工作年度报告\n", false)]
    [InlineData("青禾县统计局2023年政府信公开工作年度报\n", false)]
    [InlineData("2022年的报告。2023年，2023年。\n", true)]
    [InlineData("没有年份。\n", false)]
    public void A_year_that_no_title_or_period_names_is_only_likely(string front, bool isLikely) => Assert.Equal(isLikely, HeaderReader.Read(front + Parts, front.Length).IsYearLikely);

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

    [Theory]
    [InlineData("，")]
    [InlineData("。")]
    [InlineData(",")]
    [InlineData("；")]
    [InlineData("》")]
    [InlineData("\n")]
    [InlineData("：")]
    [InlineData(":")]
    public void A_clause_of_the_preamble_begins_behind_a_mark(string mark)
    {
        string front = $"依照条例的要求{mark}青禾县统计局2023年政府信息公开工作年度报告，供查阅。\n";

        ReportHeader header = HeaderReader.Read(front + Parts, front.Length).Header;

        Assert.Equal((2023, "青禾县统计局", null), (header.Year, header.Agency, header.Title));
    }

    [Theory]
    [InlineData("参照《丰水县统计局2021年政府信息公开工作年度报告》，公布青禾县统计局2023年政府信息公开工作年度报告，供查阅。\n")]
    [InlineData("参照〈丰水县统计局2021年政府信息公开工作年度报告〉，公布青禾县统计局2023年政府信息公开工作年度报告，供查阅。\n")]
    [InlineData("按政府信息公开工作年度报告，格式，公布青禾县统计局2023年政府信息公开工作年度报告，供查阅。\n")]
    public void Another_report_that_the_preamble_names_is_not_this_one(string front)
    {
        ReportHeader header = HeaderReader.Read(front + Parts, front.Length).Header;

        Assert.Equal((2023, "青禾县统计局"), (header.Year, header.Agency));
    }

    [Theory]
    [InlineData("公布林业站2023年政府信息公开工作年度报告，供查阅。\n", 2023, null)]
    [InlineData("公布县林业局2023年政府信息公开工作年度报告，供查阅。\n", 2023, "县林业局")]
    [InlineData("公布县林业局政府信息公开工作年度报告，供查阅。\n", null, "县林业局")]
    [InlineData("公布林业站政府信息公开工作年度报告，供查阅。\n", null, null)]
    public void A_short_name_in_a_sentence_is_none(string front, int? year, string? agency)
    {
        ReportHeader header = HeaderReader.Read(front + Parts, front.Length).Header;

        Assert.Equal((year, agency), (header.Year, header.Agency));
    }

    [Theory]
    [InlineData("青禾县统计局2023年政府信息公开工作年度报告\n统计期限自2022年1月1日起。\n", 2023)] // the title
    [InlineData("公布青禾县统计局2022年政府信息公开工作年度报告，统计期限自2023年1月1日起。\n", 2023)] // then the period
    [InlineData("公布青禾县统计局2023年政府信息公开工作年度报告，2022年，2022年。\n", 2023)] // then the preamble
    [InlineData("2022年、2023年、2023年、2022年。\n", 2023)] // then the first that is most frequent
    [InlineData("青禾县统计局2022年政府信公开工作年度报告\n2023年收到2件，2023年办结2件。\n", 2022)] // a damaged title before it
    [InlineData("\n　\n青禾县统计局2022年政府信公开工作年度报告\n2023年收到2件，2023年办结2件。\n", 2022)]
    [InlineData("青禾县统计局2022年政府信息\n2023年收到2件，2023年办结2件。\n", 2023)]
    [InlineData("2022年、2023年、2023年、2024年3月、2024年1月20日。\n", 2023)]
    [InlineData("统计期限为全年，即公历年，而不是学年或者财政年度，也不是任何其他期间，请各单位注意这一点，自2023年1月1日起。2022年，2022年。\n", 2022)] // far behind
    public void The_year_is_that_of_the_surest_place(string front, int year) => Assert.Equal(year, HeaderReader.Read(front + Parts, front.Length).Header.Year);

    [Theory]
    [InlineData("青禾县统计局2023年政府信息公开工作年度报告\n公布丰水县统计局2023年政府信息公开工作年度报告，供查阅。\n", "山口县统计局\n2024年1月20日\n", "青禾县统计局")]
    [InlineData("2023年政府信息公开工作年度报告\n公布丰水县统计局2023年政府信息公开工作年度报告，供查阅。\n", "山口县统计局\n2024年1月20日\n", "山口县统计局")]
    [InlineData("2023年政府信息公开工作年度报告\n公布丰水县统计局2023年政府信息公开工作年度报告，供查阅。\n", "", "丰水县统计局")]
    public void The_body_is_that_of_title_signature_preamble_in_this_order(string front, string signature, string agency) =>
        Assert.Equal(agency, HeaderReader.Read(front + Parts + signature, front.Length).Header.Agency);

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_title_has_no_long_line_before_it(int length, bool isTitle)
    {
        const string Ending = "青禾县统计局2023年政府信息公开工作年度报告";
        string front = new string(' ', length - Ending.Length) + Ending + "\n";

        Assert.Equal(isTitle, HeaderReader.Read(front + Parts, front.Length).Header.Title is not null);
    }

    [Theory]
    [InlineData("《青禾县统计局2023年政府信息公开工作年度报告\n")]
    [InlineData("，青禾县统计局2023年政府信息公开工作年度报告\n")]
    [InlineData("青禾县统计局2023年政府信息公开工作年度报告、公告\n")]
    [InlineData("政府信息公开工作年度报告\n")]
    public void A_line_that_is_part_of_a_sentence_is_no_title(string front) => Assert.Null(HeaderReader.Read(front + Parts, front.Length).Header.Title);

    [Theory]
    [InlineData("青禾县统计局\n政府信息公开工作年度报告\n", "青禾县统计局政府信息公开工作年度报告", null)]
    [InlineData("2023年\n政府信息公开工作年度报告\n", "2023年政府信息公开工作年度报告", 2023)]
    [InlineData("青禾县统计局\n\n2023年政府信息公开工作年度报告\n", "青禾县统计局2023年政府信息公开工作年度报告", 2023)]
    [InlineData("：青禾县统计局2023年政府信息公开工作年度报告\n", "青禾县统计局2023年政府信息公开工作年度报告", 2023)]
    public void The_line_above_a_title_may_be_its_body(string front, string? title, int? year)
    {
        ReportHeader header = HeaderReader.Read(front + Parts, front.Length).Header;

        Assert.Equal(title, header.Title);
        Assert.Equal(year, title is null ? null : header.Year);
    }

    [Theory]
    [InlineData("时间：2024年1月20日\n", 20)]
    [InlineData("发布日期：　　　　2024年1月20日\n", 20)]
    [InlineData("发布日期：　　　　　2024年1月20日\n", null)]
    [InlineData("来源：青禾县统计局办公室综合科　浏览次数：一百二十三　字号：大　中　小　时间：2024年1月20日\n", 20)]
    [InlineData("来源：青禾县统计局办公室综合科政府信息公开工作年度报告编写小组　字号：大　中　小　浏览次数：　时间：2024年1月20日\n", null)]
    [InlineData("2024年1月20日，晴\n", null)]
    [InlineData("2024年1月\n", null)]
    public void A_date_beside_its_word_or_alone_is_that_of_publication(string front, int? day) =>
        Assert.Equal(day, HeaderReader.Read(front + Parts, front.Length).Header.PublishedOn?.Day);
}
