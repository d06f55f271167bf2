using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Diagnostics.Display;

public class AddressTextTests
{
    [Theory]
    [InlineData("/requests/outcomes/total/naturalPerson", "表 三 申请 › 行 （七）总计 › 列 自然人")]
    [InlineData("/requests/newlyReceived/total", "表 三 申请 › 行 一、本年新收政府信息公开申请数量 › 列 总计")]
    [InlineData("/requests/outcomes/withheld/stateSecret/total", "表 三 申请 › 行 （三）不予公开 › 1.属于国家秘密 › 列 总计")]
    [InlineData("/requests/outcomes/otherHandling/otherwiseHandled/otherOrganization", "表 三 申请 › 行 （六）其他处理 › 3.其他 › 列 其他")]
    [InlineData("/requests/outcomes/withheld", "表 三 申请 › 行 （三）不予公开")]
    [InlineData("/requests/carriedForward", "表 三 申请 › 行 四、结转下年度继续办理")]
    [InlineData("/requests", "表 三 申请")]
    [InlineData("/proactiveDisclosure/administrativeFees/amountCollected", "表 二 主动公开 › 行 行政事业性收费 › 列 本年收费金额（单位：万元）")]
    [InlineData("/disputes/reconsideration", "表 四 复议诉讼 › 行 行政复议")]
    [InlineData("/disputes/litigation/direct/upheld", "表 四 复议诉讼 › 行 行政诉讼 › 未经复议直接起诉 › 列 结果维持")]
    [InlineData("/narratives/overview", "部分 一 总体情况")]
    [InlineData("/narratives/preamble", "引言")]
    [InlineData("/publishedOn", "发布日期")]
    [InlineData("/requests/noSuchRow", "/requests/noSuchRow")]
    [InlineData("/noSuchPart", "/noSuchPart")]
    [InlineData("", "")]
    public void An_address_is_said_in_the_words_of_the_form(string address, string words) =>
        Assert.Equal(words, AddressText.Of(address, EditionSchemas.Format2021));

    [Theory]
    [InlineData("/requests/outcomes/total/naturalPerson", "table 3 申请 (requests) › row （七）总计 (total) › column 自然人 (naturalPerson)")]
    [InlineData("/narratives/overview", "part 1 总体情况 (overview)")]
    [InlineData("/year", "year")]
    public void In_English_the_labels_stand_with_their_keys(string address, string words) =>
        Assert.Equal(words, AddressText.Of(address, EditionSchemas.Format2021, DiagnosticLanguage.English));

    [Fact]
    public void Traditional_is_converted() => Assert.Equal(
        "表 三 申請 › 行 （三）不予公開 › 1.屬於國家秘密 › 列 總計",
        AddressText.Of("/requests/outcomes/withheld/stateSecret/total", EditionSchemas.Format2021, DiagnosticLanguage.TraditionalChinese));

    [Fact]
    public void No_two_cells_of_an_edition_have_the_same_words()
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            string[] words = [.. edition.Tables.SelectMany(table => table.Cells).Select(cell => AddressText.Of(cell.Address, edition))];

            Assert.Equal(words.Length, words.Distinct().Count());
            Assert.DoesNotContain(words, word => word.StartsWith('/'));
        }
    }
}
