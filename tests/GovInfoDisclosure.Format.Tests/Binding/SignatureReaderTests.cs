using GovInfoDisclosure.Format.Binding;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Tests.Binding;

public class SignatureReaderTests
{
    private static readonly ReportDate Date = new(2024, 1, 20);

    [Theory]
    [InlineData("六、其他\n没有。\n〔甲局\n2024年1月20日〕", "甲局")]
    [InlineData("六、其他\n没有。\n〔甲局\n\n 2024年1月20日 〕\n\n", "甲局")]
    [InlineData("六、其他\n没有。\n〔甲局\n（2024年1月20日）〕\n打印\n关闭", "甲局")]
    [InlineData("六、其他\n没有。\n〔2024年1月20日〕\n", null)]
    [InlineData("六、其他\n没有。\n〔甲局\n第 28 页 共 9 页\n2024年1月20日〕\n", "甲局")]
    [InlineData("六、其他\n没有。\n〔甲局\n\uFFFD21页/共9页\n2024年1月20日〕\n", "甲局")]
    [InlineData("六、其他\n没有。\n甲局\n甲局2023年政府信息公开工作年?报告\n〔2024年1月20日〕\n", null)]
    [InlineData("六、其他\n没有。\n甲局\n甲局2023年政府信息公\uFFFD工作年\uFFFD报告\n〔2024年1月20日〕\n", null)]
    [InlineData("六、其他\n没有。\n〔甲局\n主动?开　　　第 2 页\n2024年1月20日〕\n", "甲局")]
    [InlineData("六、其他\n没有。\n〔甲局\n主动公开 第2\uFFFD\n2024年1月20日〕\n", "甲局")]
    [InlineData("六、其他\n没有。\n〔甲局所12\n2024年1月20日〕\n", "甲局所12")]
    [InlineData("六、其他\n没有。\n〔甲局政府信息公开办公室\n2024年1月20日〕\n", "甲局政府信息公开办公室")]
    [InlineData("六、其他\n没有。\n〔12345中心\n2024年1月20日〕\n", "12345中心")]
    public void Body_and_date_stand_at_the_end(string marked, string? agency)
    {
        string text = marked.Replace("〔", "", StringComparison.Ordinal).Replace("〕", "", StringComparison.Ordinal);

        SignatureReading signature = SignatureReader.Read(text, 0);

        Assert.Equal(new SignatureReading(agency, Date, marked.IndexOf('〔'), marked.IndexOf('〕') - 1), signature);
    }

    [Theory]
    [InlineData("没有。\n甲局\n2024年")]
    [InlineData("没有。\n甲局于2024年1月20日编制")]
    [InlineData("没有。\n2024年1月20日编制")]
    [InlineData("2024年1月20日\n1\n2\n3\n4\n5\n6\n7\n8")]
    [InlineData("")]
    public void Without_a_date_alone_on_one_of_the_last_lines_there_is_none(string text) =>
        Assert.Equal(new SignatureReading(null, null, text.Length, text.Length), SignatureReader.Read(text, 0));

    [Fact]
    public void The_eighth_line_from_the_end_is_the_first_that_is_looked_at() =>
        Assert.Equal(Date, SignatureReader.Read("2024年1月20日\n1\n2\n3\n\n4\n5\n6\n7", 0).Date);

    [Fact]
    public void A_date_before_the_parts_is_no_signature() => Assert.Null(SignatureReader.Read("2024年1月20日\n一、总体情况", 11).Date);
}
