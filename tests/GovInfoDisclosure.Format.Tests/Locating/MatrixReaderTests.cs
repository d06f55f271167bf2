using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Locating;

/// <summary>What is read from the rows of tables 2 and 3: each case says the lines with their cells, and after a bar the rows that no line claims.</summary>
public class MatrixReaderTests
{
    private static readonly EditionSchema Edition = EditionSchemas.Format2021;

    [Theory]
    [InlineData("regulations 1 2 3", "规章: 1,2,3")]
    [InlineData("regulations 1 2 3; licensing 4", "规章: 1,2,3", "行政许可: 4")]
    [InlineData("regulations 1 2 3 | 其他政策文件 7 8 _", "规章: 1,2,3", "其他政策文件: 7,8,")]
    [InlineData(" | 甲 7", "甲: 7", "乙: ")]
    [InlineData("regulations _ _ _", "规章: ,,")]
    [InlineData("licensing _; penalties ?_", "行政许可|行政处罚")]
    [InlineData("licensing ?_; penalties ?_", "行政许可|行政处罚5")]
    [InlineData("licensing ?_; penalties 4", "行政许可|行政处罚: 4")]
    [InlineData("penalties 4", "行政处罚: 4", "行政许可")]
    [InlineData("licensing 3; penalties 4", "行政许可: 3", "行政处罚: 4", "行政许可")]
    [InlineData("regulations 1 2 3; normativeDocuments 4 5 6; licensing ?_; penalties 4", "规章: 1,2,3", "行政规范性文件: 4,5,6", "行政许可|行政处罚: 4")]
    [InlineData("regulations ?_ ?_ ?_; normativeDocuments 4 5 6", "规章|行政规范性文件: 4,5,6")]
    [InlineData("administrativeFees _", "行政事业性收费|甲")]
    [InlineData("administrativeFees _", "甲|乙|行政事业性收费")]
    [InlineData("licensing 3", "行政许可: 3", "行政事业性收费|甲")]
    [InlineData("regulations 1 2 3 |  5", ": 5", "规章: 1,2,3")]
    [InlineData("regulations 1 2 3; normativeDocuments 4 _ 6", "规章: ,1,2,3", "行政规范性文件: ,4,,6")]
    [InlineData("licensing ?_; penalties 4", "其他|行政许可|规|行政处罚: 4")]
    [InlineData("penalties ?_; coerciveMeasures 1", "行政处罚|行政?制: 1")]
    [InlineData("regulations 1 2 3; normativeDocuments ?4 5 6 ?4 5 6 ?4 5 6 |  7 _", "规章: 1,2,3,", "行政规范性文件: 4,5,6", ": 7,")]
    [InlineData("regulations ?1 2 ?1 2 ?1 2; normativeDocuments 4 5 6 |  3 _ _", "规章: 1,2", ": 3,,", "行政规范性文件: 4,5,6,")]
    [InlineData("regulations 1 2 3; normativeDocuments 4 5 6 |  7 _", "规章: 1,2,3,", "行政规范性文件: 4,5,6,", ": 7,")]
    public void Rows_of_table_2_are_lines_of_the_form_or_unclaimed(string expected, params string[] rows) => Assert.Equal(expected, Read(TableCode.ProactiveDisclosure, true, rows));

    [Theory]
    [InlineData("regulations 3 1 2", "本年废止件数|现行有效件数|本年制发件数|规章: 1,2,3")]
    [InlineData("regulations 3 1 2; normativeDocuments 6 4 5", "本年废止件数|现行有效件数|本年制发件数", "规章: 1,2,3", "行政规范性文件: 4,5,6")]
    [InlineData("regulations 3 1 2", "本年废止件数", "现行有效件数", "本年制发件数", "规章: 1,2,3")]
    [InlineData("normativeDocuments 3 1 2", "本年废止件数现行有效件数本年制发件数行政规范性文件: 1,2,3")]
    [InlineData("regulations ?1 2 3 ?1 2 3 ?1 2 3", "本年废止件数现行有效件数本年制发件数|规章: 1,2,3")]
    [InlineData("regulations 1 2 3", "本年制发件数|本年废止件数|现行有效件数|规章: 1,2,3")]
    [InlineData("regulations ?1 2 3 ?1 2 3 ?1 2 3", "现行有效件数|本年制发件数|规章: 1,2,3")]
    [InlineData("regulations ?1 2 3 ?1 2 3 ?1 2 3 | 甲 9", "本年废止件数|现行有效件数|本年制发件数|甲: 9", "规章: 1,2,3")]
    [InlineData("regulations ?1 2 3 ?1 2 3 ?1 2 3", "本年废止件数|现行有效件数|本年制发件数|备注", "规章: 1,2,3,")]
    [InlineData("regulations 1 2 3 | 备注 9", "本年制发件数|本年废止件数|现行有效件数|备注", "规章: 1,2,3,9")]
    [InlineData("regulations _ _ _", "本年废止件数|现行有效件数|本年制发件数|规章: ,,")]
    [InlineData("regulations _ _ _", "现行有效件数|本年制发件数|规章: ,,")]
    [InlineData("regulations ?1 2 3 ?1 2 3 ?1 2 3", "本年废止件数|现行有效件数本年制发件数", "规章: 1,2,3")]
    [InlineData("regulations 3 1 2; normativeDocuments 6 4 _", "本年废止件数|现行有效件数|本年制发件数", "规章: ,1,2,3", "行政规范性文件: ,4,,6")]
    [InlineData("regulations 3 1 2 | 本年废止件数现行有效件数本年制发件数 9", "本年废止件数现行有效件数本年制发件数: 9", "规章: 1,2,3")]
    public void Headings_tell_the_order_of_the_columns(string expected, params string[] rows) => Assert.Equal(expected, Read(TableCode.ProactiveDisclosure, true, rows));

    [Theory]
    [InlineData("otherHandling 1 0 0 0 0 0 1", "（六）其他处理: 1,0,0,0,0,0,1", "2.申请人逾期未按收费通知要求缴纳费用")]
    [InlineData("unpaidFee 1 0 0 0 0 0 1 | （六）其他处理 1 0 0 0 0 0 1", "（六）其他处理: 1,0,0,0,0,0,1", "2.申请人逾期未按收费通知要求缴纳费用: 1,0,0,0,0,0,1")]
    [InlineData("unpaidFee _ _ _ _ _ _ _ | （六）其他处理 1 0 0 0 0 0 1", "（六）其他处理: 1,0,0,0,0,0,1", "2.申请人逾期未按收费通知要求缴纳费用: ,,,,,,")]
    [InlineData("disclosed 1 0 0 0 0 0 1 | （六）其他处理 1", "（一）予以公开: 1,0,0,0,0,0,1", "（六）其他处理: 1")]
    [InlineData("disclosed 1 0 0 0 0 0 1; otherHandling _ _ 2 _ _ _ _", "（一）予以公开: 1,0,0,0,0,0,1", "（六）其他处理: ,,2,,,,")]
    public void A_group_is_one_row_or_its_rows(string expected, params string[] rows) => Assert.Equal(expected, Read(TableCode.Requests, true, rows));

    [Theory]
    [InlineData("regulations ?1 3 ?1 3 ?1 3; normativeDocuments 4 5 6", "信息内容|本年制发件数|本年废止件数|现行有效件数: ,", "规章: 1,,3,", "行政规范性文件: 4,5,6,")]
    [InlineData("regulations ?1 3 ?1 3 ?1 3; normativeDocuments 4 5 6", "信息内容|本年制发件数|本年废止件数|现行有效件数: ,", "信息内容|备注: ", "规章: 1,,3,", "行政规范性文件: 4,5,6,")]
    [InlineData("regulations 1 _ 3; normativeDocuments 4 5 6", "信息内容|本年制发件数|本年废止件数|现行有效件数: ", "规章: 1,,3,", "行政规范性文件: 4,5,6,")]
    [InlineData("regulations 1 2 3; normativeDocuments 4 5 6", "信息内容|本年制发件数|本年废止件数|现行有效件数: ,", "规章: 1,2,3,", "行政规范性文件: 4,5,6,")]
    [InlineData("regulations _ _ _; normativeDocuments 4 5 6", "信息内容|本年制发件数|本年废止件数|现行有效件数: ,", "规章: ,,,", "行政规范性文件: 4,5,6,")]
    [InlineData("regulations 1 2 3; normativeDocuments 4 _ 6", "信息内容|本年制发件数|本年废止件数|现行有效件数: ,", "规章: 1,2,3,", "行政规范性文件: 4,,6,")]
    [InlineData("regulations 1 _ 3; normativeDocuments 4 5 6", "信息内容: ,,,,,", "规章: 1,,3,", "行政规范性文件: 4,5,6,")]
    [InlineData("regulations 1 _ 3; normativeDocuments 4 5 6", "序|号|信息内容|本年制发件数|本年废止件数|现行有效件数", "规章: 1,,3,", "行政规范性文件: 4,5,6,")]
    public void A_row_narrower_than_its_headings_has_lost_a_cell(string expected, params string[] rows) => Assert.Equal(expected, Read(TableCode.ProactiveDisclosure, true, rows));

    [Theory]
    [InlineData(true, "regulations 1 2 3 | 说明 _", "规章: 1,2,3,")]
    [InlineData(false, "regulations ?1 2 3 ?1 2 3 ?1 2 3", "规章: 1,2,3")]
    public void A_row_without_the_cell_of_a_last_column_tells_nothing_where_blanks_are_lost(bool showsBlanks, string expected, string row) =>
        Assert.Equal(expected, Read(TableCode.ProactiveDisclosure, showsBlanks, "本年制发件数|本年废止件数|现行有效件数|说明", row));

    [Fact]
    public void Headings_that_run_together_say_nothing_of_the_width() => Assert.Equal(
        "regulations 1 _ 3; normativeDocuments 4 5 6",
        Read(TableCode.ProactiveDisclosure, true, ["信息内容|本年制发件数|本年废止件数|现行有效件数: ,", "规章: 1,,3,", "行政规范性文件: 4,5,6,"], showsRowEnds: false));

    [Theory]
    [InlineData("disclosed 1 2 3 4 5 6 7", true, "（一）予以公开: 1,2,3,4,5,6,7")]
    [InlineData("disclosed 1 2 3 4 5 6 7", false, "（一）予以公开: 1,2,3,4,5,6,7")]
    [InlineData("disclosed 1 2 3 4 5 6 7; partlyDisclosed ?1 2 ?1 2 ?1 2 ?1 2 ?1 2 ?1 2 ?1 2", true, "（一）予以公开: 1,2,3,4,5,6,7", "（二）部分公开: 1,2")]
    [InlineData("disclosed ?1 2 3 4 5 6 7 ?1 2 3 4 5 6 7 ?1 2 3 4 5 6 7 ?1 2 3 4 5 6 7 ?1 2 3 4 5 6 7 ?1 2 3 4 5 6 7 ?1 2 3 4 5 6 7; partlyDisclosed ?1 2 ?1 2 ?1 2 ?1 2 ?1 2 ?1 2 ?1 2",
        false, "（一）予以公开: 1,2,3,4,5,6,7", "（二）部分公开: 1,2")]
    public void A_row_that_does_not_add_up_is_read_unless_another_lost_a_cell_without_a_trace(string expected, bool showsBlanks, params string[] rows) => Assert.Equal(expected, Read(TableCode.Requests, showsBlanks, rows));

    [Theory]
    [InlineData(1, "disclosed 0 0 0 0 0 0 0")]
    [InlineData(2, "disclosed ?0 0 0 0 0 0 0 ?0 0 0 0 0 0 0 ?0 0 0 0 0 0 0 ?0 0 0 0 0 0 0 ?0 0 0 0 0 0 0 ?0 0 0 0 0 0 0 ?0 0 0 0 0 0 0")]
    public void A_row_of_zeros_is_read_unless_others_have_more_cells(int longer, string expected)
    {
        string[] rows = ["（一）予以公开: 0,0,0,0,0,0,0", "（二）部分公开: 1,0,0,0,0,0,1,1", "四、结转下年度继续办理: 1,0,0,0,0,0,1,1"];

        Assert.Equal(expected, Read(TableCode.Requests, false, rows.Take(longer + 1).ToArray()).Split("; ")[0]);
    }

    [Theory]
    [InlineData("carriedForward 1 0 0 0 0 0 1", "总计|四、结转下年度继续办理: 1,0,0,0,0,0,1")]
    [InlineData("total ?_ ?_ ?_ ?_ ?_ ?_ ?_; carriedForward 1 0 0 0 0 0 1", "（七）总计|四、结转下年度继续办理: 1,0,0,0,0,0,1")]
    [InlineData("enforcementFiles ?_ ?_ ?_ ?_ ?_ ?_ ?_; administrativeInquiry 1 0 0 0 0 0 1", "3.属于行政执法案卷|8.属于行政查询事项: 1,0,0,0,0,0,1")]
    [InlineData("partlyDisclosed ?_ ?_ ?_ ?_ ?_ ?_ ?_; stateSecret 1 0 0 0 0 0 1", "（二）部分公开", "属于国家秘密: 1,0,0,0,0,0,1")]
    [InlineData("disclosed 1 0 0 0 0 0 1; overdueCorrection ?_ ?_ ?_ ?_ ?_ ?_ ?_", "（一）予以公开: 1,0,0,0,0,0,1", "1.申请人无正当理由逾期不补正")]
    public void A_label_that_lost_its_figures_is_there_and_says_nothing(string expected, params string[] rows) => Assert.Equal(expected, Read(TableCode.Requests, true, rows));

    [Theory]
    [InlineData("partlyDisclosed 1 2 3 4 5 6 7; stateSecret 1 0 0 0 0 0 1; forbiddenByLaw 2 0 0 0 0 0 2; publicSafety 1 0 0 0 0 0 1", "1", "2", "3", "")]
    [InlineData("partlyDisclosed ?1 2 3 4 5 6 7 1; stateSecret 1 0 0 0 0 0 1; forbiddenByLaw 2 0 0 0 0 0 2; publicSafety 1 0 0 0 0 0 1", "1", "", "", "")]
    [InlineData("partlyDisclosed ?1 2 3 4 5 6 7 1; stateSecret ?1 0 0 0 0 0 1 2; forbiddenByLaw 2 0 0 0 0 0 2; publicSafety 1 0 0 0 0 0 1", "1", "2", "", "")]
    [InlineData("partlyDisclosed ?1 2 3 4 5 6 7 1; stateSecret ?1 0 0 0 0 0 1 2; forbiddenByLaw ?2 0 0 0 0 0 2 4; publicSafety 1 0 0 0 0 0 1", "1", "2", "4", "")]
    public void The_number_of_a_row_in_the_row_above_is_no_figure(string expected, params string[] last)
    {
        string[] rows = ["（二）部分公开: 1,2,3,4,5,6,7", "属于国家秘密: 1,0,0,0,0,0,1", "其他法律行政法规禁止公开: 2,0,0,0,0,0,2", "危及“三安全一稳定”: 1,0,0,0,0,0,1"];
        string once = Read(TableCode.Requests, false, [.. rows.Zip(last, (row, number) => number.Length == 0 ? row : row + "," + number)]);

        Assert.Equal(string.Join("; ", expected.Split("; ").Select(Repeated)), once);

        // every cell of a row in doubt shows all its figures
        static string Repeated(string line) => line.IndexOf('?', StringComparison.Ordinal) is > 0 and int at ? line.Substring(0, at) + string.Join(' ', Enumerable.Repeat(line.Substring(at), 7)) : line;
    }

    [Fact]
    public void Numbers_of_another_level_are_figures_that_are_too_many()
    {
        string read = Read(TableCode.Requests, false, "本年新收: 1,0,0,0,0,0,1,2", "上年结转: 1,0,0,0,0,0,1,1", "予以公开: 1,0,0,0,0,0,1,2", "部分公开: 1,0,0,0,0,0,1");

        Assert.StartsWith("newlyReceived ?1 0 0 0 0 0 1 2 ?1", read, StringComparison.Ordinal);
        Assert.EndsWith("; partlyDisclosed 1 0 0 0 0 0 1", read, StringComparison.Ordinal);
    }

    private static string Read(TableCode code, bool showsBlanks, params string[] rows) => Read(code, showsBlanks, rows, showsRowEnds: true);

    private static string Read(TableCode code, bool showsBlanks, string[] rows, bool showsRowEnds)
    {
        TableSchema table = Edition.Table(code);
        PrintedRows printed = PrintedRows.Of(showsBlanks, rows);
        TableReading reading = new MatrixReader(table, new LabelIndex(table)).Read(printed.Text, printed.Table with { ShowsRowEnds = showsRowEnds }, new WorkMeter(long.MaxValue, () => { }));
        string lines = string.Join("; ", reading.Lines.OfType<LineReading>().Select(line => line.Line.Row.Code.Pointer.Split('/')[^1] + " " + PrintedRows.Show(line.Row.Cells)));
        return lines + string.Concat(reading.Unclaimed.Select(row => " | " + row.LabelText + " " + PrintedRows.Show(row.Cells)));
    }
}
