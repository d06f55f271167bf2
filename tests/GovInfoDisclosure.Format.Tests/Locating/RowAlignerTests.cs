using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Locating;

/// <summary>Which row stands for which line of table 3: each case says the lines that are found, by the place of their rows.</summary>
public class RowAlignerTests
{
    private const string Figures = ": 1,0,0,0,0,0,1";
    private const string Blanks = ": ,,,,,,";
    private static readonly TableSchema Table = EditionSchemas.Format2021.Table(TableCode.Requests);

    [Theory]
    [InlineData("newlyReceived=0", "一、本年新收政府信息公开申请数量" + Figures)]
    [InlineData("newlyReceived=0 Spelling", "本年新收" + Figures)]
    [InlineData("disclosed=0 total=2 Spelling", "（一）予以公开" + Figures, "甲" + Figures, "办理结果总计" + Figures)]
    [InlineData("enforcementFiles=0 Misprint", "7.属于行政执法案件" + Figures)]
    [InlineData("newlyReceived=0", "一、本年新收政府|信息公开申请数量" + Figures)]
    [InlineData("notHeld=0", "（四）无法提供|1.本机关不掌握相关政府信息" + Figures)]
    [InlineData("disclosed=0", "（一）予以公开（例如 全部提供的）" + Figures)]
    [InlineData("disclosed=1", "（一）予以公开", "（一）予以公开" + Figures)]
    [InlineData("disclosed=0", "（一）予以公开")]
    [InlineData("stateSecret=0", "3.属于国家秘密（注）" + Figures)]
    [InlineData("otherwiseHandled=0", "3.其他" + Figures)]
    [InlineData("", "（?）其他??" + Figures)]
    [InlineData("otherHandling=0 Part", "（六）其他\uFFFD" + Figures)]
    [InlineData("", Figures)]
    public void A_label_of_the_form_tells_its_row(string expected, params string[] rows) => Assert.Equal(expected, Align(true, rows));

    [Theory]
    [InlineData("total=1", "总计", "（七）总计" + Figures)]
    [InlineData("disclosed=1", "总计", "（一）予以公开" + Figures)]
    [InlineData("total=0", "（七）总计", "四、结转" + Figures)]
    [InlineData("total=0", "总计" + Figures)]
    [InlineData("total=0", "总计")]
    [InlineData("", "总计", "甲" + Figures)]
    [InlineData("disclosed=0 stateSecret=1", "予以公开", "1.属于国家秘密" + Figures)]
    public void A_total_without_number_and_figures_heads_a_column(string expected, params string[] rows) => Assert.Equal(expected, Align(true, rows));

    [Theory]
    [InlineData("otherwiseHandled=0", "2.其他" + Figures)]
    [InlineData("otherwiseHandled=0", "3.其他" + Figures)]
    [InlineData("otherHandling=0 Spelling", "（六）其他" + Figures)]
    [InlineData("", "（六）其他")]
    [InlineData("otherHandling=0", "（六）其他处理" + Figures)]
    [InlineData("otherHandling=0", "（六）其他处理" + Blanks)]
    [InlineData("", "（六）其他处理")]
    [InlineData("stateSecret=0", "1.属于国家|秘密" + Figures)]
    [InlineData("", "（一）属于国家|秘密" + Figures)]
    [InlineData("", "2.属于国家|秘密" + Figures)]
    [InlineData("stateSecret=0", "（一）属于国家秘密" + Figures)]
    [InlineData("otherwiseHandled=0", "（六）其他处理|2.其他" + Figures)]
    [InlineData("disclosed=0", "1.予以公开" + Figures, "1.予以公开" + Figures)]
    public void The_number_tells_labels_apart_that_are_short_or_broken(string expected, params string[] rows) => Assert.Equal(expected, Align(true, rows));

    [Theory]
    [InlineData("stateSecret=1", "不予公开|三安全|属于国家秘密", "1.属于国家秘密" + Figures)]
    [InlineData("stateSecret=0", "不予公开|属于国家秘密")]
    [InlineData("", "不予公开|三安全|属于国家秘密")]
    [InlineData("stateSecret=0", "不予公开|三安全|属于国家秘密" + Blanks)]
    [InlineData("disclosed=0", "不予公开|三安全|予以公开: ,,,,,")]
    public void Titles_without_cells_are_no_row(string expected, params string[] rows) => Assert.Equal(expected, Align(true, rows));

    [Theory]
    [InlineData("repeated=0", "2.重复申请" + Figures, "2.重复申请: 1,2")]
    [InlineData("repeated=1", "2.重复申请: 1,2", "2.重复申请" + Figures)]
    [InlineData("repeated=1", "3.重复申请" + Figures, "2.重复申请" + Figures)]
    [InlineData("repeated=1", "重复申请" + Figures, "2.重复申请" + Figures)]
    [InlineData("newlyReceived=1", "本年新收" + Figures, "本年新收政府信息公开申请数量" + Figures)]
    [InlineData("stateSecret=0", "（三）属于国家秘密" + Figures, "属于国家秘密" + Figures)]
    [InlineData("stateSecret=1", "1.属于国家秘密", "2.属于国家秘密" + Figures)]
    [InlineData("newlyReceived=2 Spelling", "（一）予以公开", "1.属于国家秘密", "二、本年新收: 1,2")]
    [InlineData("stateSecret=1 publicSafety=2", "3.危及“三安全一稳定”" + Blanks, "1.属于国家秘密" + Figures, "3.危及“三安全一稳定”" + Figures)]
    public void Of_two_rows_with_one_label_the_one_that_fits_better_is_taken(string expected, params string[] rows) => Assert.Equal(expected, Align(true, rows));

    [Theory]
    [InlineData("stateSecret=1 thirdPartyRights=0", "4.保护第三方合法权益" + Figures, "1.属于国家秘密" + Figures)]
    [InlineData("stateSecret=1 thirdPartyRights=0", "4.保护第三方合法权益" + Blanks, "1.属于国家秘密" + Figures)]
    [InlineData("stateSecret=1", "4.保护第三方合法权益", "1.属于国家秘密" + Figures)]
    [InlineData("stateSecret=2 publicSafety=3", "4.保护第三方合法权益" + Figures, "4.保护第三方合法权益" + Figures, "1.属于国家秘密" + Figures, "3.危及三安全一稳定" + Figures)]
    [InlineData("disclosed=1 total=0", "（七）总计" + Figures, "（一）予以公开" + Figures)]
    [InlineData("disclosed=1", "总计" + Figures, "（一）予以公开" + Figures)]
    [InlineData("disclosed=1 otherwiseHandled=0", "3.其他" + Figures, "（一）予以公开" + Figures)]
    [InlineData("disclosed=1", "2.其他" + Figures, "（一）予以公开" + Figures)]
    [InlineData("disclosed=1 stateSecret=2", "（六）其他处理" + Figures, "（一）予以公开" + Figures, "1.属于国家秘密" + Figures)]
    [InlineData("disclosed=0 stateSecret=1 carriedForward=2", "（一）予以公开" + Figures, "1.属于国家秘密" + Figures, "四、结转下年度继续办理" + Figures)]
    [InlineData("newlyReceived=2 disclosed=0 stateSecret=1", "（一）予以公开" + Figures, "1.属于国家秘密" + Figures, "一、本年新收政府信息公开申请数量" + Figures)]
    public void A_row_in_another_place_is_told_by_a_label_that_is_no_other_rows(string expected, params string[] rows) => Assert.Equal(expected, Align(true, rows));

    [Theory]
    [InlineData("forbiddenByLaw=0 Similar", "2.其他法律行政止公开" + Figures)]
    [InlineData("forbiddenByLaw=0 Part", "不予公开2.某某其他法律行政法规禁止公开" + Figures)]
    [InlineData("notHeld=0 Part", "1.本机关不掌握相关政府信息的" + Figures)]
    [InlineData("notHeld=0 Similar", "1.本机关不掌握相关政府信息|其中" + Figures)]
    [InlineData("notHeld=0 Part", "1.本机关不掌握相关政府信息|（其中" + Figures)]
    [InlineData("", "1.本机关不掌握相关政府信息|其他单位的公开政府信息" + Figures)]
    [InlineData("forbiddenByLaw=0 Similar", "其他法律行政法" + Figures)]
    [InlineData("forbiddenByLaw=0 Similar", "其他法律" + Figures)]
    [InlineData("", "其他法" + Figures)]
    [InlineData("", "3.其他法律行政止公开" + Figures)]
    [InlineData("", "（二）其他法律行政止公开" + Figures)]
    [InlineData("", "2.其他法律行政止公开")]
    [InlineData("forbiddenByLaw=0 Similar", "2.其他法律行政止公开" + Blanks)]
    [InlineData("disclosed=0", "（一）予以公开" + Figures, "2.其他法律行政止公开" + Blanks)]
    [InlineData("disclosed=0 forbiddenByLaw=1 Part", "（一）予以公开" + Figures, "2.某某其他法律行政法规禁止公开" + Blanks)]
    [InlineData("disclosed=0 forbiddenByLaw=1 Similar", "（一）予以公开" + Figures, "2.其他法律行政止公开" + Figures)]
    [InlineData("total=0 Part", "（七）全年总计" + Figures)]
    [InlineData("", "全年总计" + Figures)]
    [InlineData("", "（六）全年总计" + Figures)]
    [InlineData("disclosed=0 Part", "某某予以公开" + Figures)]
    [InlineData("stateSecret=0 Part", "1.属于国家秘密的" + Figures)]
    [InlineData("forbiddenByLaw=1 Part", "2.其他法律行政止公开" + Figures, "2.某其他法律行政法规禁止公开" + Figures)]
    public void A_damaged_label_is_told_by_what_is_left_of_it(string expected, params string[] rows) => Assert.Equal(expected, Align(true, rows));

    [Theory]
    [InlineData("stateSecret=1 thirdPartyRights=0", "4.保护第三方合法权益: 1,2", "1.属于国家秘密" + Figures)]
    [InlineData("stateSecret=1", "4.保护第三方合法权益: ,", "1.属于国家秘密" + Figures)]
    [InlineData("otherHandling=0", "（六）其他处理" + Figures)]
    [InlineData("", "不予公开|三安全|予以公开" + Blanks)]
    public void Where_blanks_are_lost_only_figures_make_a_row_of_a_label(string expected, params string[] rows) => Assert.Equal(expected, Align(false, rows));

    [Theory]
    [InlineData("regulations=0", "规章: 1,2,3")]
    [InlineData("", "某某规章: 1,2,3")]
    [InlineData("", "1.某某规章: 1,2,3")]
    public void A_short_label_without_number_is_nothing_but_itself(string expected, params string[] rows) => Assert.Equal(expected, Align(true, rows, TableCode.ProactiveDisclosure));

    [Fact]
    public void Every_row_takes_a_step_for_every_line_and_a_damaged_one_more()
    {
        var work = new WorkMeter(long.MaxValue, () => { });

        Align(true, ["（一）予以公开", "甲"], work: work);
        long exact = work.Steps;
        Align(true, ["（一）予以公开", "甲" + Figures], work: work);

        Assert.Equal(2 * Table.Lines.Length, exact);
        Assert.InRange(work.Steps, (2 * exact) + 1, long.MaxValue);
    }

    [Fact]
    public void Rows_beyond_the_limit_are_not_looked_at()
    {
        string[] many = [.. Enumerable.Repeat("甲" + Figures, 4000)];

        Assert.Equal("disclosed=3999", Align(true, [.. many[1..], "（一）予以公开" + Figures]));
        Assert.Equal("", Align(true, [.. many, "（一）予以公开" + Figures]));
    }

    private static string Align(bool showsBlanks, string[] rows, TableCode? code = null, WorkMeter? work = null)
    {
        TableSchema table = EditionSchemas.Format2021.Table(code ?? TableCode.Requests);
        PrintedRows printed = PrintedRows.Of(showsBlanks, rows);
        AlignedRow?[] aligned = new RowAligner(new LabelIndex(table)).Align(printed.Text, printed.Table, work ?? new WorkMeter(long.MaxValue, () => { }));
        return string.Join(' ', table.Lines.Where(line => aligned[line.Index] is not null).Select(line =>
            line.Row.Code.Pointer.Split('/')[^1] + "=" + printed.Table.Rows.IndexOf(aligned[line.Index]!.Row) + (aligned[line.Index]!.Match == LabelMatch.Exact ? "" : " " + aligned[line.Index]!.Match)));
    }
}
