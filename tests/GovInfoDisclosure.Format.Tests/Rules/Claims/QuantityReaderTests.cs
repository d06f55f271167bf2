using System.Globalization;
using GovInfoDisclosure.Format.Rules.Claims.Words;

namespace GovInfoDisclosure.Format.Tests.Rules.Claims;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("收到|1,457件。", "Pieces 1457 “1,457件”")]
    [InlineData("收到|1,457,890件。", "Pieces 1457890 “1,457,890件”")]
    [InlineData("收到| 12 件。", null)]
    [InlineData("收到|12 \n件。", "Pieces 12 “12 \n件”")]
    [InlineData("收到|12", "Bare 12 “12”")]
    [InlineData("收到|12 ", "Bare 12 “12”")]
    [InlineData("收到|12.", "Bare 12 “12”")]
    [InlineData("收到|12，", "Bare 12 “12”")]
    [InlineData("|1234,567件", "Bare 1234 “1234”")]
    [InlineData("|1,45件", "Bare 1 “1”")]
    [InlineData("|1,4567件", "Bare 1 “1”")]
    [InlineData("|123456789012345678件", "Pieces 123456789012345678 “123456789012345678件”")]
    [InlineData("|5人", "Items 5 “5人”")]
    [InlineData("|5人次", "Items 5 “5人次”")]
    [InlineData("|5页", "Items 5 “5页”")]
    [InlineData("|2起", "Pieces 2 “2起”")]
    [InlineData("|1.5万件", "Pieces 15000.0 “1.5万件” decimals 1")]
    [InlineData("|3万条", "Items 30000 “3万条”")]
    [InlineData("|3万", "Items 30000 “3万”")]
    [InlineData("|0.25万元", "Yuan 2500.00 “0.25万元” decimals 2")]
    [InlineData("|400元", "Yuan 400 “400元”")]
    [InlineData("|33.9%", "Percent 33.9 “33.9%” decimals 1")]
    [InlineData("|33.92％", "Percent 33.92 “33.92％” decimals 2")]
    public void A_number_has_its_unit_and_decimals(string text, string? read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("|零", "Bare 0 “零”")]
    [InlineData("|〇件", "Pieces 0 “〇件”")]
    [InlineData("|十二件", "Pieces 12 “十二件”")]
    [InlineData("|二十一", null)]
    [InlineData("|一千二百件", "Pieces 1200 “一千二百件”")]
    [InlineData("|两件", "Pieces 2 “两件”")]
    [InlineData("|一件", "Pieces 1 “一件”")]
    [InlineData("|九宗", "Pieces 9 “九宗”")]
    [InlineData("|三\n例", "Pieces 3 “三\n例”")]
    [InlineData("|一项", null)] // 一项重要工作
    [InlineData("|一是", null)]
    [InlineData("|一", null)]
    [InlineData("|两", null)]
    [InlineData("|千方百计", null)]
    [InlineData("|十几件", null)]
    [InlineData("|十二月", null)]
    public void A_numeral_counts_where_a_unit_says_so(string text, string? read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("近|12件")]
    [InlineData("约 \n|12件")]
    [InlineData("第|3件")]
    [InlineData("前|3件")]
    [InlineData("〔|3件")]
    [InlineData("|10余件")]
    [InlineData("|10 多 件")]
    [InlineData("|20来件")]
    [InlineData("|20件以上")]
    [InlineData("|20件余")]
    [InlineData("|20件左右")]
    [InlineData("|20至30件")]
    [InlineData("|3-5件")]
    [InlineData("3-|5件")]
    [InlineData("|1，457件")]
    [InlineData("|1 457件")]
    public void What_is_about_a_number_or_may_be_two_is_not_exact(string text) => Assert.EndsWith(" inexact", Read(text));

    [Theory]
    [InlineData("|2023年，", "Year 2023 “2023年”")]
    [InlineData("|2023年", "Year 2023 “2023年”")]
    [InlineData("|2023年度", "Year 2023 “2023年度”")]
    [InlineData("|二〇二三年", "Year 2023 “二〇二三年”")]
    [InlineData("|二○二三年度，", "Year 2023 “二○二三年度”")]
    [InlineData("|二零二三年", "Year 2023 “二零二三年”")]
    [InlineData("|2023件", "Pieces 2023 “2023件”")]
    [InlineData("|2023", "Bare 2023 “2023”")]
    [InlineData("|2023年1月1日", "Filler 2023 “2023年1月1日”")]
    [InlineData("|2023年12月31日", "Filler 2023 “2023年12月31日”")]
    [InlineData("|2023年6月30日", "PartOfYear 2023 “2023年6月30日”")]
    [InlineData("|2023年12月", "PartOfYear 2023 “2023年12月”")]
    [InlineData("|1月1日至", "Filler 0 “1月1日”")]
    [InlineData("|12月31日止", "Filler 0 “12月31日”")]
    [InlineData("|12 月\n31 日", "Filler 0 “12 月\n31 日”")]
    [InlineData("|12月31日", "Filler 0 “12月31日”")]
    [InlineData("|1月31日", "PartOfYear 0 “1月31日”")]
    [InlineData("|12月1日", "PartOfYear 0 “12月1日”")]
    [InlineData("|12月31", "PartOfYear 0 “12月”")]
    [InlineData("|12月31项", "PartOfYear 0 “12月”")]
    [InlineData("|1月001日", "PartOfYear 0 “1月”")]
    [InlineData("|6月", "PartOfYear 0 “6月”")]
    [InlineData("|1月份", "PartOfYear 0 “1月”")]
    public void A_date_is_a_year_or_a_part_of_one_and_its_bounds_are_the_whole(string text, string? read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData('0', true)]
    [InlineData('9', true)]
    [InlineData('零', true)]
    [InlineData('千', true)]
    [InlineData('两', true)]
    [InlineData('件', false)]
    [InlineData('百', true)]
    public void A_number_begins_with_a_digit_or_a_numeral(char c, bool begins) => Assert.Equal(begins, QuantityReader.MayBegin(c));

    private static string? Read(string marked)
    {
        int start = marked.IndexOf('|');
        string text = marked.Remove(start, 1);
        return QuantityReader.MayBegin(text[start]) && QuantityReader.TryRead(text, start, 0, out Token token)
            ? $"{token.Word} {token.Value.ToString(CultureInfo.InvariantCulture)} “{text[token.Start..token.End]}”"
                + (token.Decimals > 0 ? $" decimals {token.Decimals}" : "") + (token.IsExact ? "" : " inexact")
            : null;
    }
}
