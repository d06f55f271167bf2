using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Sources.Html;

namespace GovInfoDisclosure.Format.Tests.Sources.Html;

/// <summary>The text of a page is what a browser shows, and every character of it leads back to the page.</summary>
public class HtmlTextTests
{
    static HtmlTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<p>一 \n\t 二</p>三<br>四<div><div>五</div></div>六", "一 二\n三\n四\n五\n六")]
    [InlineData("<p> <b>一</b> <i> 二</i>\n</p>", "一 二")]
    [InlineData("<ul><li>一<li>二</ul><h2>三</h2><hr>四", "一\n二\n三\n四")]
    [InlineData("a&nbsp;&nbsp;b&#32;&#32;c&ensp;d", "a\u00A0\u00A0b c\u2002d")]
    [InlineData("<p>&nbsp;</p><p>一</p><p>\u3000</p>", "一")]
    [InlineData("<pre>\n一  二\n三\t四</pre>", "一  二\n三\t四")]
    [InlineData("<div style=\"white-space: pre-wrap\">一\n二</div>", "一\n二")]
    [InlineData("一<span style='Display:none !important'>x</span><span style=\"visibility:hidden\">x</span><span hidden>x</span><span style='mso-hide:all'>x</span><span style='display:none;display:inline'>二</span>", "一二")]
    [InlineData("<a style='display:none'><p>x</a>一", "一")]
    [InlineData("统<ruby>一<rp>(</rp><rt>yi</rt><rp>)</rp></ruby>", "统一")]
    [InlineData("<head><title>x</title></head><script>x</script><style>x</style><noscript>x</noscript><template>x</template><select><option>x</select><textarea>x</textarea><button>x</button><object>一</object>", "一")]
    [InlineData("<table><caption>表</caption><tr><td> a <p>b</p><br>c<td>&nbsp;<tr><td>\td<td>e</table>f", "表\na b c\t\u00A0\nd\te\nf")]
    [InlineData("<table><tr><td colspan=2><p>一</p><p>二</p><tr><td>a<td>b</table>", "一\n二\na\tb")]
    [InlineData("<table><tr><td><s>7</s><del>8</del><span style='text-decoration:line-through'>9</span>5<td>6</table>", "5\t6")]
    [InlineData("<input value=x><table><tr><td>a<td><input type=text value='12'><td><textarea>\n3</textarea><input type=hidden value=9><input type=checkbox value=9></table>", "a\t12\t3")]
    [InlineData("<table>三、标题<tr><td>a<td>b</table>", "三、标题\na\tb")]
    public void It_is_what_is_shown(string page, string text) => Assert.Equal(text, Read(page).Text);

    [Fact]
    public void A_blank_cell_is_a_place_in_the_text()
    {
        SourceDocument document = Read("<table><tr><td>a<td>&nbsp;<td> \u3000<p><o:p>&nbsp;</o:p></p><td>b</table>");

        Assert.Equal([1, 0, 0, 1], document.Grids[0].Rows[0].Select(cell => cell.Span.Length));
    }

    [Fact]
    public void Every_character_leads_back_to_the_page()
    {
        const string Page = "<title>x</title><p>一&nbsp;<!-- 1 --><b>二</b>\r\n 三</p><table>moved<tfoot><tr><td>y<td>z</tfoot><tr><td>8<td>&#57;</table>";
        SourceDocument document = Read(Page);
        var seen = document.Text.Select((c, i) => (c, At: document.Map.ToSource(i))).Where(found => found.c is not ('\n' or '\t' or ' ')).ToList();

        Assert.Equal("一\u00A0二三moved89yz", string.Concat(seen.Select(found => found.c)));
        Assert.All(seen, found => Assert.True(Page[found.At] == found.c || Page[found.At] == '&', $"{found.c} leads to {Page[found.At]}"));
        Assert.Equal(seen.Count, seen.Select(found => found.At).Distinct().Count());
    }

    [Theory]
    [InlineData("gb2312", 54936, "<meta charset=\"gb2312\">", null)]
    [InlineData("gbk", 54936, "<META http-equiv=Content-Type content='text/html; charset=GBK'>", null)]
    [InlineData("utf-8", 65001, "<script>'<meta charset=big5>'</script><!-- <meta charset=big5> --><meta charset=utf-8>", null)]
    [InlineData("big5", 950, "<meta charset=big5>", null)]
    [InlineData("gb2312 declared, utf-8 written", 65001, "<meta charset=gb2312>", "GID0005")]
    [InlineData("utf-8 declared, gbk written", 54936, "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "GID0005")]
    public void The_declared_encoding_is_held_against_the_bytes(string name, int codePage, string head, string? finding)
    {
        const string Body = "<p>本行政機關主動公開政府信息的情況，全年收到申請一件，均已答覆。</p>";
        byte[] bytes = Encoding.GetEncoding(codePage).GetBytes(head + Body);

        SourceDocument document = new HtmlSourceReader().Read(bytes, name, ReadLimits.Default);

        Assert.Equal(Body[3..^4], document.Text);
        Assert.Equal(finding is null ? [] : [finding], document.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><script>render()</script></body></html>")]
    public void A_page_without_text_says_so(string page) =>
        Assert.Equal(SourceDescriptors.EmptyDocument, Assert.Single(Read(page).Diagnostics).Descriptor);

    private static SourceDocument Read(string page) => new HtmlSourceReader().Read(Encoding.UTF8.GetBytes(page), "test.html", ReadLimits.Default);
}
