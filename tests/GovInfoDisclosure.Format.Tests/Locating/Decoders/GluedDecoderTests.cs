using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Decoders;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Locating.Decoders;

/// <summary>Tables without any separator: each case says the rows that are found, label and cells, “?” for a cell in doubt.</summary>
public class GluedDecoderTests
{
    private const string None = "no table";
    private const string Rest = "行政许可4行政处罚5行政强制6行政事业性收费7.5";
    private const string RestRead = "行政许可 4; 行政处罚 5; 行政强制 6; 行政事业性收费 7.5";

    [Theory]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "规章123行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3; 规范性文件 4 5 6; " + RestRead, "规章123规范性文件456" + Rest)]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; 行政许可 4; 行政处罚 5; 行政强制 6; 行政事业性收费 7.5万元", "规章123行政规范性文件456行政许可4行政处罚5行政强制6行政事业性收费7.5万元")]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; 行政许可 4件; 行政处罚 5; 行政强制 6; 行政事业性收费 7.5", "规章123行政规范性文件456行政许可4件行政处罚5行政强制6行政事业性收费7.5")]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "规章规章制度一览规章123行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "规章” 1 2 3行政规范性文件)）\"’'」456" + Rest)]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "规章1 2 3 行政规范性文件4 5 6 " + Rest)]
    [InlineData("规章 ? ? ?; 行政规范性文件 4 5 6; " + RestRead, "规章1234行政规范性文件456" + Rest)]
    [InlineData("规章 ? ? ?; 行政规范性文件 ? ? ?; 行政许可 ?; 行政处罚 ?; 行政强制 ?; 行政事业性收费 ?", "规章12行政规范性文件45" + Rest)]
    [InlineData("规章 ? ? ?; 行政规范性文件 4 5 6; " + RestRead, "规章12行政规范性文件456" + Rest)]
    [InlineData("规章 ? ? ?; 行政规范性文件 ? ? ?; 行政许可 ?; 行政处罚 ?; 行政强制 ?", "规章12行政规范性文件456行政许可4行政处罚5行政强制6")]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; 行政许可 4; 行政处罚 5; 行政强制 6", "规章123行政规范性文件456行政许可4行政处罚5行政强制6")]
    [InlineData(None, "规章 1 2 3 行政规范性文件 4 5 6 行政许可 4 行政处罚 5 行政强制 6 行政事业性收费 7.5")]
    [InlineData(None, "规章 123行政规范性文件 456行政许可 4行政处罚5行政强制6行政事业性收费7.5")]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "规章 123行政规范性文件 456" + Rest)]
    [InlineData(None, "规章制度")]
    [InlineData("规章 9 0 3; 行政规范性文件 4 5 6; " + RestRead, "规章 制度规章903行政规范性文件456" + Rest + ",")]
    [InlineData("规章 ? ? ?; 行政规范性文件 4 5 6; " + RestRead, "规章12\n3行政规范性文件456" + Rest)]
    [InlineData("规章 ? ? ?; 行政规范性文件 4 5 6; " + RestRead, "规章12\n.3行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3件; 行政规范性文件 4 5 6; " + RestRead, "规章123件2.行政规范性文件456" + Rest)]
    [InlineData("规章 ? ? ?; 行政规范性文件 4 5 6; " + RestRead, "规章123件2行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "规章123\n2.行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "规章123\n2、行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "规章123\n\n行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3件; 行政规范性文件 4 5 6; " + RestRead, "规章123件行政规范性文件456" + Rest)]
    [InlineData("规章 ? ? ?; 行政规范性文件 ? ? ?; 行政许可 ?; 行政处罚 ?; 行政强制 ?; 行政事业性收费 ?", "规章123/行政规范性文件456/" + Rest)]
    [InlineData("行政规范性文件 4 5 6; " + RestRead, "行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; 行政许可 4; 行政处罚 5; 行政强制 6", "规章123行政规范性文件456行政许可4行政处罚5行政强制6行政事业性收费")]
    [InlineData(None, "")]
    public void Digits_between_labels_are_split(string expected, string text) => Assert.Equal(expected, Propose(TableCode.ProactiveDisclosure, text));

    [Theory]
    [InlineData("规章123（其中修订1件）4行政规范性文件456")]
    [InlineData("规章123(其中修订1件)行政规范性文件456")]
    [InlineData("规章123,4行政规范性文件456")]
    [InlineData("规章120，05行政规范性文件456")]
    [InlineData("规章129'95行政规范性文件456")]
    [InlineData("规章123．4行政规范性文件456")]
    [InlineData("规章123/4行政规范性文件456")]
    [InlineData("规章123无5行政规范性文件456")]
    [InlineData("规章123/行政规范性文件456")]
    [InlineData("规章123\uFFFD5行政规范性文件456")]
    [InlineData("规章123?行政规范性文件456")]
    [InlineData("规章123？行政规范性文件456")]
    [InlineData("规章123□行政规范性文件456")]
    [InlineData("规章123·5行政规范性文件456")]
    [InlineData("规章12S行政规范性文件456")]
    public void Figures_that_go_on_behind_a_mark_are_in_doubt(string text) => Assert.Equal("规章 ? ? ?; 行政规范性文件 4 5 6; " + RestRead, Propose(TableCode.ProactiveDisclosure, text + Rest));

    [Theory]
    [InlineData("规章123（1）行政规范性文件456")]
    [InlineData("规章123,行政规范性文件456")]
    [InlineData("规章123“行政规范性文件456")]
    [InlineData("规章123①行政规范性文件456")]
    [InlineData("规章123 （其中修订1件）行政规范性文件456")]
    [InlineData("规章123 （一）行政规范性文件456")]
    public void Marks_that_no_figure_follows_change_nothing(string text) => Assert.Equal("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, Propose(TableCode.ProactiveDisclosure, text + Rest));

    [Theory]
    [InlineData("规章 ? ? ?; 行政规范性文件 ? ? ?; " + RestRead, "现行有效件数本年制发件数本年废止件数规章123行政规范性文件456" + Rest)]
    [InlineData("规章 1 2 3; 行政规范性文件 4 5 6; " + RestRead, "本年制发件数本年废止件数现行有效件数规章123行政规范性文件456" + Rest)]
    public void Headings_in_another_order_leave_their_block_in_doubt(string expected, string text) => Assert.Equal(expected, Propose(TableCode.ProactiveDisclosure, text));

    [Theory]
    [InlineData("予以公开 1 0 0 0 0 0 1; 属于国家秘密 2 0 0 0 0 0 2; 其他法律行政法规禁止公开 3 0 0 0 0 0 3", "（一）予以公开1000001（三）不予公开1.属于国家秘密20000022.其他法律行政法规禁止公开3000003")]
    [InlineData("属于国家秘密 2 0 0 0 0 0 2; 其他法律行政法规禁止公开 3 0 0 0 0 0 3", "1.属于国家秘密2000002 2.其他法律行政法规禁止公开3000003")]
    [InlineData("属于国家秘密 2 0 0 0 0 0 2; 其他法律行政法规禁止公开 3 0 0 0 0 0 3", "1、属于国家秘密20000022、其他法律行政法规禁止公开3000003")]
    [InlineData("属于国家秘密 2 0 0 0 0 0 2; 其他法律行政法规禁止公开 3 0 0 0 0 0 3", "1．属于国家秘密20000022．其他法律行政法规禁止公开3000003")]
    [InlineData("属于国家秘密 2 0 0 0 0 0 2; 其他法律行政法规禁止公开 3 0 0 0 0 0 3", "属于国家秘密2000002其他法律行政法规禁止公开3000003")]
    [InlineData("属于国家秘密 ? ? ? ? ? ? ?; 其他法律行政法规禁止公开 ? ? ? ? ? ? ?", "1.属于国家秘密20000025.其他法律行政法规禁止公开3000003")]
    [InlineData("予以公开 10* 0* 0* 0* 0* 0* 10*", "（一）予以公开100000010")]
    [InlineData("要求提供公开出版物 3 0 0 0 0 0 3; 无正当理由大量反复申请 1 0 0 0 0 0 1", "要求提供公开出版物3000003无正当理由大量反复申请1000001")]
    [InlineData("予以公开 1 0 0 0 0 0 1; 部分公开 ? ? ? ? ? ? ?; 属于国家秘密 2 0 0 0 0 0 2; 其他法律行政法规禁止公开 3 0 0 0 0 0 3", "（一）予以公开1000001（二）部分公开12（三）不予公开1.属于国家秘密20000022.其他法律行政法规禁止公开3000003")]
    [InlineData("予以公开 1 0 0 0 0 0 1; 申请人无正当理由逾期不补正 1 0 0 0 0 0 1; 其他 2 0 0 0 0 0 2", "（一）予以公开1000001（六）其他处理申请人无正当理由逾期不补正10000013.其他2000002")]
    [InlineData("其他处理 1 0 0 0 0 0 1; 总计 1 0 0 0 0 0 1", "（六）其他处理1000001（七）总计1000001")]
    [InlineData("予以公开 1 0 0 0 0 0 1; 申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请 1 0 0 0 0 0 1; 总计 1 0 0 0 0 0 1", "（一）予以公开1000001（六）其他处理1.申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请1000001（七）总计1000001")]
    [InlineData("予以公开 1 0 0 0 0 0 1; 申请人无正当理由逾期不补正 1 0 0 0 0 0 1; 其他 2 0 0 0 0 0 2", "（一）予以公开1000001（六）其他处理1.申请人无正当理由逾期不补正10000013.其他2000002")]
    public void Numbers_before_labels_are_no_figures(string expected, string text) => Assert.Equal(expected, Propose(TableCode.Requests, text));

    [Theory]
    [InlineData("总计 1 0 0 0 1 2 0 0 0 2 3 0 0 0 3", "行政复议行政诉讼结果维持总计结果维持总计100012000230003")]
    [InlineData("总计 1 0 0 0 1 2 0 0 0 2 3 0 0 0 3", "行政复议行政诉讼结果维持总计结果维持总 计10001 2 0 0 0 2 3 0 0 0 3")]
    [InlineData("总计 1 0 0 0 1 2 0 0 0 2 3 0 0 0 3", "总计100012000230003五、总计情况总计12")]
    [InlineData("总计 10* 0* 0* 0* 10* 2* 0* 0* 0* 2* 3* 0* 0* 0* 3*", "行政复议总计10000102000230003")]
    [InlineData("总计 ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?", "行政复议总计100012000230003（其中修订1件）4")]
    [InlineData("总计 ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?", "行政复议总计100012000230003\n4")]
    [InlineData("总计 ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?", "行政复议总计100012000230003件4件")]
    [InlineData("总计 ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?", "行政复议总计100012000230003l")]
    [InlineData(None, "行政复议总计10001200023000")]
    [InlineData(None, "行政复议100012000230003")]
    [InlineData(None, "总计 100012000230003")]
    [InlineData(None, "总计12")]
    public void The_figures_of_table_4_stand_behind_its_last_heading(string expected, string text) => Assert.Equal(expected, Propose(TableCode.Disputes, text));

    private static string Propose(TableCode code, string table)
    {
        const string Before = "其他总计9";
        string alone = Propose(code, table, 0);
        Assert.Equal(alone, Propose(code, Before + table + "行政许可9总计9", Before.Length, table.Length));
        return alone;
    }

    private static string Propose(TableCode code, string text, int start, int? length = null)
    {
        var region = new TableRegion(text, new SourceSpan(start, length ?? text.Length), [], KeepsColumns: false, LostLines: false);
        ProposedTable? proposal = new GluedDecoder().Propose(region, EditionSchemas.Format2021.Table(code));
        Assert.True(proposal is null or { Shape: "glued", ShowsBlanks: false });
        return proposal is null ? None : string.Join("; ", proposal.Rows.Select(row => row.Labels[0].In(text).ToString().Replace(" ", "", StringComparison.Ordinal) + " "
            + string.Join(' ', row.Tail.Select(cell => cell.Doubt switch { CellDoubt.Glued => "?", CellDoubt.SplitBySums => cell.In(text).ToString() + "*", _ => cell.In(text).ToString() }))));
    }
}
