using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Locating.Columns;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Locating.Columns;

/// <summary>
/// What headings tell of the order of columns: for each way that they allow the places of the form's columns, then the office's own;
/// nothing where they do not tell, or name the form's alone.
/// </summary>
public class ColumnHeadingsTests
{
    private const string Form = "";
    private const string Organizations = "商业企业|科研机构|社会公益组织|法律服务机构|其他";
    private static readonly EditionSchema Edition = EditionSchemas.Format2021;

    [Theory]
    [InlineData(Form, "本年制发件数|本年废止件数|现行有效件数")]
    [InlineData("1 2 0", "现行有效件数|本年制发件数|本年废止件数")]
    [InlineData("1 2 0", "信息内容|现行有效件数|本年制发件数|本年废止件数")]
    [InlineData("1 2 0", "现行有效|本年制发|本年废止")]
    [InlineData("1 2 0", "现|行|有效|本年制|发件数|本年废|止")]
    [InlineData(Form, "现|行|有|效|本年制发|本年废止")]
    [InlineData("1 2 0", "现行有效件数（单位：件）|本年制发件数|本年废止件数")]
    [InlineData("0 1 2; 备注=3 remarks", "本年制发件数|本年废止件数|现行有效件数|备注")]
    [InlineData("0 1 3; 备注=2 remarks", "本年制发件数|本年废止件数|备注|现行有效件数")]
    [InlineData("0 1 2; 备注=3; 说明=4", "本年制发件数|本年废止件数|现行有效件数|备注|说明")]
    [InlineData(Form, "备注|本年制发件数|本年废止件数|现行有效件数")]
    [InlineData(Form, "本年制发件数|本年废止件数|现行有效件数|1.备注")]
    [InlineData(Form, "本年制发件数|本年废止件数|现行有效件数|万元）")]
    [InlineData(Form, "本年制发件数|本年废止件数|现行有效件数|）件")]
    [InlineData("0 1 2; （元）=3", "本年制发件数|本年废止件数|现行有效件数|（元）")]
    [InlineData("0 1 2; 备注（元）=3 remarks", "本年制发件数|本年废止件数|现行有效件数|备注（元）")]
    [InlineData("0 1 2; 说明说明说明说明说明说明=3", "本年制发件数|本年废止件数|现行有效件数|说明说明说明说明说明说明")]
    [InlineData(Form, "本年制发件数|本年废止件数|现行有效件数|说明说明说明说明说明说明说")]
    [InlineData(Form, "本年制发件数|本年废止件数|现行有效件数|—")]
    [InlineData(Form, "本年废止件数|本年制发件数")]
    [InlineData(Form, "现行有效件数")]
    [InlineData(Form, "信息内容|备注")]
    [InlineData("3 0 2; 本年制发件数=1 | 1 0 2; 本年制发件数=3", "本年废止件数|本年制发件数|现行有效件数|本年制发件数")]
    [InlineData("1 2 0", "现行有效件数|本年制件数|本年废止件数")]
    [InlineData("1 0 2 guessed", "本年止件数|本年制发件数|现行有效件数")]
    [InlineData("0 1 3; 备注=2 remarks", "本年制发件数|本年止件数|备注|现行有效件数")]
    [InlineData("0 1 3; 备注=2 remarks", "本年发件数|本年废止件数|备注|现行有效件数")]
    [InlineData("2 0 3; 备注=1 guessed remarks", "本年废止件数|备注|本年发件数|现行有效件数")]
    [InlineData("3 0 2; 备注=1 guessed remarks", "本年废止件数|备注|现行有效件数|本年发件数")]
    [InlineData(Form, "本年制发件数|本年制发件数|本年制发件数|本年废止件数|现行有效件数")]
    [InlineData(Form, "本年制发件数|本年废止件数|现行有效件数|本年制发件数|本年制发件数")]
    [InlineData(Form, "本年制发件数|本年止件数|现行有效件数")]
    public void Headings_over_a_block_tell_the_order_of_its_columns(string expected, string headings) =>
        Assert.Equal(expected, Show(headings, (text, labels) => ColumnHeadings.OfBlock(text, Edition.Table(TableCode.ProactiveDisclosure).Blocks[0], labels)));

    [Theory]
    [InlineData(Form, "自然人|法人或其他组织|总计|" + Organizations)]
    [InlineData(Form, "法人或其他组织|自然人|" + Organizations + "|总计")]
    [InlineData("5 0 1 2 3 4 6", "法人或其他组织|自然人|总计|" + Organizations)]
    [InlineData(Form, "申请人情况|自然人|法人或其他组织|总计|" + Organizations)]
    [InlineData("1 2 3 4 5 6 0", "总计|自然人|法人或其他组织|" + Organizations)]
    [InlineData("0 1 2 3 4 5 7; 小计=6", "自然人|法人或其他组织|总计|" + Organizations + "|小计")]
    [InlineData("0 2 3 4 5 6 7; 小计=1 | 0 1 2 3 4 5 6; 小计=7", "自然人|法人或其他组织|总计|小计|" + Organizations)]
    [InlineData("0 2 3 4 5 6 7; 备注=1 remarks | 0 1 2 3 4 5 6; 备注=7 remarks", "自然人|法人或其他组织|总计|备注|" + Organizations)]
    [InlineData("0 1 2 3 4 5 7; 合计=6", "自然人|法人或其他组织|合计|总计|" + Organizations)]
    [InlineData("1 2 3 4 5 6 0", "总计|自然人|" + Organizations)]
    [InlineData("0 1 2 3 4 5 7; 合计=6 guessed", "自然人|法人或其他组织|合计|总|" + Organizations)]
    [InlineData("2 3 4 5 6 1 0", "总计|其他|自然人|商业企业|科研机构|社会公益组织|法律服务机构")]
    public void What_stands_under_a_group_belongs_where_the_group_stands(string expected, string headings) =>
        Assert.Equal(expected, Show(headings, (text, labels) => ColumnHeadings.OfBlock(text, Edition.Table(TableCode.Requests).Blocks[0], labels)));

    [Theory]
    [InlineData(Form, "行政复议|行政诉讼|结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计")]
    [InlineData("1 2 3 4 0 6 7 8 9 5 11 12 13 14 10", "行政复议|行政诉讼|总计|结果维持|结果纠正|其他结果|尚未审结|未经复议直接起诉|复议后起诉|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结")]
    [InlineData("0 1 2 3 4 6 7 8 9 10 11 12 13 14 15; 案件总数=5", "行政复议|行政诉讼|结果维持|结果纠正|其他结果|尚未审结|总计|案件总数|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; 案件总数=0", "案件总数|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计")]
    [InlineData(Form, "行政复议|行政诉讼|结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其他结果|尚未审结|总计")]
    [InlineData(Form, "行政复议|行政诉讼")]
    [InlineData("1 2 3 4 0 6 7 8 9 5 11 12 13 14 10", "总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结")]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14; 备注=15 remarks", "行政复议|行政诉讼|结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉|备注|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计")]
    [InlineData(Form, "类别|行政复议|行政诉讼|结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计")]
    [InlineData(Form, "结果维持|结果维持|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计")]
    public void Of_blocks_beside_each_other_every_column_is_named_once_per_block(string expected, string headings) =>
        Assert.Equal(expected, Show(headings, (text, labels) => ColumnHeadings.OfBlocksBeside(text, Edition.Table(TableCode.Disputes), labels)));

    [Theory]
    [InlineData(true, "本年制发件数")]
    [InlineData(true, "本年制发件数|本年废止件数|备注")]
    [InlineData(true, "本年制发件数|本年制发件数|本年废止件数")]
    [InlineData(false, "本年制发件数|本年废止件数|现行有效件数")]
    [InlineData(false, "信息内容|备注")]
    public void Headings_name_some_columns(bool expected, string headings)
    {
        PrintedRows rows = PrintedRows.Of(true, headings);

        Assert.Equal(expected, ColumnHeadings.NameSome(rows.Text, Edition.Table(TableCode.ProactiveDisclosure).Blocks[0], rows.Table.Rows[0].Labels));
    }

    private static string Show(string headings, Func<string, List<TextCell>, IEnumerable<ColumnLayout>> read)
    {
        PrintedRows rows = PrintedRows.Of(true, headings);
        return string.Join(" | ", read(rows.Text, rows.Table.Rows[0].Labels).Select(layout => string.Join(' ', layout.Places)
            + string.Concat(layout.Own.Select(own => "; " + own.Heading.In(rows.Text).ToString() + "=" + own.Place)) + (layout.IsGuessed ? " guessed" : "") + (layout.OwnAreRemarks && !layout.Own.IsEmpty ? " remarks" : "")));
    }
}
