using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Testing.Damaging;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>
/// Figures of bodies with little to report: most are zero or blank, so that no sum tells a figure's column. What the widths of
/// rows, labels and headings do not tell either is refused; each text here was once read one column off.
/// </summary>
public class UntoldPlaceTests
{
    private const string NewFromPersons = "/requests/newlyReceived/naturalPerson";
    private const string Regulations = "/proactiveDisclosure/regulations/";
    private const string ThirdParty = "/requests/outcomes/withheld/thirdPartyRights/";
    private const string NewInTotal = "/requests/newlyReceived/total";

    [Fact]
    public void Where_rows_of_different_widths_show_that_cells_were_lost_a_row_with_blanks_is_refused()
    {
        // no row with the title of its group before its label is full
        string[] first = ["disclosed", "withheld/stateSecret", "cannotProvide/notHeld", "notProcessed/petition", "otherHandling/overdueCorrection"];
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), [.. first.Select(row => ($"/requests/outcomes/{row}/otherOrganization", Figure.Blank))]);
        string text = PrintedReport.Of(report, TextShapes.WithBlanks["cell per line, runs of bars"]);
        string row = "1.属于国家秘密 |\n" + string.Concat(Enumerable.Repeat("0 |\n", 5));

        // with the padding behind it the row has seven cells still
        Refuses(report, text.Replace(row, row.Substring(0, row.Length - 4), StringComparison.Ordinal), "/requests/outcomes/withheld/stateSecret/total");
    }

    [Fact]
    public void An_offices_own_sum_is_no_figure_of_a_row_that_is_blank_otherwise()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Blank);

        Readback.AssertNothingSilent(report, Print(report, "row per line, bars around", "a sum of the organisations before them"));
    }

    [Fact]
    public void A_sum_by_another_name_of_the_total_is_not_the_total_whose_heading_lost_a_character()
    {
        AnnualReport report = Report(
            EditionSchemas.Format2021, Figure.Reported(0), (NewFromPersons, Figure.Reported(1)), ("/requests/newlyReceived/researchInstitution", Figure.Reported(1)), (NewInTotal, Figure.Reported(2)),
            ("/requests/carriedOver/researchInstitution", Figure.Reported(1)), ("/requests/carriedOver/total", Figure.Reported(1)));
        string text = PrintedReport.Of(report, table => TextShapes.WithBlanks["cell per line, bars without runs"](OfficeHabits.All["a sum of the organisations under a heading of its own"](table)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("合计 |\n总计 |", "合计 |\n总 |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_lines_of_a_page_were_joined_a_label_without_figures_beside_it_is_no_blank_row()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0));
        const string Zeros = "   0   0   0   0   0   0   0   ";
        const string Labels = "2.没有现成信息需要另行制作   3.补正后申请内容仍不明确   1.信访举报投诉类申请   2.重复申请   3.要求提供公开出版物   4.无正当理由大量反复申请   （七）总计";
        string text = "一、总体情况\n本年度及时公开。\n二、主动公开政府信息情况\n见下表。\n\f三、收到和处理政府信息公开申请情况\n（二）部分公开（区分处理的，只计这一情" + Zeros + "形，不计其他情形）" + Zeros + Labels + "   四、结转下年度继续办理" + Zeros
            + "\n四、政府信息公开行政复议、行政诉讼情况\n没有。\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text));
    }

    [Fact]
    public void Few_rows_parted_by_blanks_are_no_columns_of_a_page()
    {
        const string OtherServices = "/proactiveDisclosure/otherPublicServices/";
        AssertNothingSilent(Report(EditionSchemas.Format2019, Figure.Reported(0), (OtherServices + "netChange", Figure.Blank), (OtherServices + "decisions", Figure.Blank)));
        AssertNothingSilent(Report(EditionSchemas.Format2021, Figure.Reported(5), (Regulations + "issued", Figure.Blank), (Regulations + "repealed", Figure.Blank)));

        static void AssertNothingSilent(AnnualReport report)
        {
            string text = PrintedReport.Of(report, TextShapes.WithoutBlanks["row per line, blanks"]);
            Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("信息内容", "— 1 —\n\f信息内容", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Two_lines_that_damage_made_alike_do_not_hide_that_all_that_repeat_were_dropped()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0));
        string text = PrintedReport.Of(report, TextShapes.WithBlanks["cell per line, bars without runs"]);
        string dropped = string.Join("\n", text.Split('\n').Distinct()).Replace("（五）项", "（）项", StringComparison.Ordinal).Replace("（六）项", "（）项", StringComparison.Ordinal);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(dropped));
    }

    [Fact]
    public void A_rule_between_rows_is_no_row_of_marks()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0));
        string text = new MarkdownRenderer().ToText(report);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace('|', '\t')));
        Readback.AssertSame(report, DisclosureReports.Parse(text.Replace("|---", "├───", StringComparison.Ordinal).Replace('|', '│')));
    }

    [Theory]
    [InlineData("cell per line")]
    [InlineData("row per line, bars around")]
    [InlineData("PDF in columns")]
    public void Headings_above_a_table_whose_own_heading_is_damaged_tell_the_order_of_its_columns(string shape)
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), ("/requests/newlyReceived/enterprise", Figure.Reported(1)), (NewInTotal, Figure.Reported(1)));
        string text = PrintedReport.Of(report, table => Shape(shape)(OfficeHabits.All["the total first"](table)))
            .Replace("三、收到和处理政府信息公开申请情况", "三、收到和处理府信息公开申请情况", StringComparison.Ordinal).Replace("第一项加第二项", "第一加第二项", StringComparison.Ordinal);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text + (shape == "PDF in columns" ? "\f" : "")));
    }

    [Fact]
    public void A_page_number_among_headings_does_not_cut_them_off()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), ("/requests/newlyReceived/enterprise", Figure.Reported(1)), (NewInTotal, Figure.Reported(1)));
        string text = PrintedReport.Of(report, table => Shape("cell per line")(OfficeHabits.All["the total first"](table)))
            .Replace("三、收到和处理政府信息公开申请情况", "三、收到和处理府信息公开申请情况", StringComparison.Ordinal).Replace("第一项加第二项", "第一加第二项", StringComparison.Ordinal)
            .Replace("法律服务机构\n", "法律服务机构\n- 8 -\n", StringComparison.Ordinal);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text));
    }

    [Fact]
    public void Headings_glued_to_the_first_row_tell_the_order_of_its_columns()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), ("/requests/newlyReceived/otherOrganization", Figure.Reported(1)), (NewInTotal, Figure.Reported(1)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(PrintedReport.Of(report, table => TextShapes.Glued(OfficeHabits.All["the total first"](table).WithValues(value => " " + value + "\u00A0")))));
    }

    [Fact]
    public void A_total_before_the_others_is_told_by_what_is_left_of_its_heading()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), ("/requests/newlyReceived/otherOrganization", Figure.Reported(1)), (NewInTotal, Figure.Reported(1)));
        string text = PrintedReport.Of(report, table => TextShapes.Glued(OfficeHabits.All["the total first"](table).WithValues(value => " " + value + "\u00A0")));

        Refuses(report, text.Replace("申请人情况总计自然人", "申请人情况\uFFFD计自然人", StringComparison.Ordinal), NewFromPersons);
    }

    [Fact]
    public void Glued_digits_before_the_number_of_a_label_that_cannot_be_found_have_no_certain_end()
    {
        AnnualReport report = Report(
            EditionSchemas.Format2021, Figure.Reported(0), (ThirdParty + "naturalPerson", Figure.Reported(1)), (ThirdParty + "researchInstitution", Figure.Reported(1)),
            (ThirdParty + "publicWelfareOrganization", Figure.Reported(2)), (ThirdParty + "legalServiceProvider", Figure.Reported(1637)), (ThirdParty + "total", Figure.Reported(1641)));
        string text = PrintedReport.Of(report, TextShapes.Glued).Replace("5.属于三类内部事务信息", "5．属于三类内部事务\uFFFD息", StringComparison.Ordinal);

        Refuses(report, text, ThirdParty + "total");
    }

    [Fact]
    public void A_figure_of_which_no_digit_is_left_is_no_second_label()
    {
        AnnualReport report = Report(
            EditionSchemas.Format2021, Figure.Reported(0), (ThirdParty + "naturalPerson", Figure.Reported(460)), (ThirdParty + "publicWelfareOrganization", Figure.Reported(2)),
            (ThirdParty + "total", Figure.Reported(462)));
        string text = PrintedReport.Of(report, TextShapes.WithBlanks["cells indented between bars"]);

        Refuses(report, text.Replace("460  |", "矗叮\uFFFD  |", StringComparison.Ordinal), ThirdParty + "researchInstitution");
    }

    [Fact]
    public void Figures_beside_a_title_that_cannot_be_read_are_not_those_of_the_blank_row_above()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Blank, ("/disputes/litigation/afterReconsideration/total", Figure.Reported(1)));
        string text = PrintedReport.Of(report, table => TextShapes.WithBlanks["row per line, bars after"](OfficeHabits.All["table 4 as one row per block"](table)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text
            .Replace("行政复议 |", "行?复议 |", StringComparison.Ordinal).Replace("复议后起诉 |", "复议后起? |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Figures_below_the_headings_of_several_blocks_are_not_those_of_the_one_whose_title_is_left()
    {
        AnnualReport report = Report(
            EditionSchemas.Format2019, Figure.Blank, ("/disputes/litigation/direct/upheld", Figure.Reported(3)), ("/disputes/litigation/direct/total", Figure.Reported(3)),
            ("/disputes/litigation/afterReconsideration/upheld", Figure.Reported(2)), ("/disputes/litigation/afterReconsideration/corrected", Figure.Reported(5)), ("/disputes/litigation/afterReconsideration/total", Figure.Reported(7)));
        string text = PrintedReport.Of(report, TextShapes.WithoutBlanks["one line"]);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text
            .Replace("行政诉讼", "行?诉讼", StringComparison.Ordinal).Replace("未经复议直接起诉", "未经复议直接起?", StringComparison.Ordinal).Replace("复议后起诉", "复?后起诉", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_heading_over_two_lines_that_lost_a_character_is_no_figure_of_the_row_above()
    {
        AnnualReport report = Report(
            EditionSchemas.Format2021, Figure.Reported(0), ("/requests/outcomes/withheld/administrativeInquiry/researchInstitution", Figure.Blank),
            ("/requests/newlyReceived/enterprise", Figure.Reported(11)), ("/requests/newlyReceived/legalServiceProvider", Figure.Reported(5)), (NewInTotal, Figure.Reported(16)));
        string text = PrintedReport.Of(report, table => PdfShapes.All["PDF in columns, groups set vertically"](OfficeHabits.All["a sum of the organisations before them"](table)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("（四\n", "（?\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("现行有效件数")]
    [InlineData("本年制发件数")]
    [InlineData("本年废止件数")]
    public void Where_a_heading_is_gone_its_figures_may_be_the_first_as_well_as_the_last(string heading)
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), (Regulations + "issued", Figure.Reported(1)), (Regulations + "repealed", Figure.Reported(2)), (Regulations + "inForce", Figure.Reported(3)));
        foreach (string shape in new[] { "cell per line", "row per line, blanks", "one line" })
        {
            string text = PrintedReport.Of(report, table => TextShapes.WithoutBlanks[shape](OfficeHabits.All["columns of table 2 in another order"](table)));

            Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace(heading + "\n", "", StringComparison.Ordinal).Replace(heading + " ", "", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_heading_above_the_place_where_a_table_is_found_is_missing()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), (Regulations + "issued", Figure.Dash("无")));
        string text = PrintedReport.Of(report, table => TextShapes.WithoutBlanks["one line"](OfficeHabits.All["columns of table 2 in another order"](table)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace('\n', ' ')
            .Replace("政府信息情况", "政府信息?况", StringComparison.Ordinal).Replace("第（一）项", "第（?）项", StringComparison.Ordinal).Replace("现行有效", "现行有?", StringComparison.Ordinal)));
    }

    [Fact]
    public void Headings_glued_to_the_label_of_a_row_that_is_not_found_tell_the_order_all_the_same()
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0), ("/proactiveDisclosure/normativeDocuments/newlyMade", Figure.Reported(1)));
        string text = PrintedReport.Of(report, table => TextShapes.WithoutBlanks["one line"](OfficeHabits.All["columns of table 2 in another order"](table)));
        foreach (string label in new[] { "第二十条第（一）项", "信息内容", "对外公开总数量", "本年新制作数量", "本年新公开数量" })
        {
            text = text.Replace(label + " ", label, StringComparison.Ordinal);
        }

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("公开总数量", "\uFFFD开总数量", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\uFFFD然\uFFFD")]
    [InlineData("??人")]
    public void A_total_before_the_heading_of_a_group_is_not_the_last_column(string first)
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), ("/requests/newlyReceived/otherOrganization", Figure.Reported(1)), (NewInTotal, Figure.Reported(1)));
        foreach (string shape in new[] { "cell per line", "row per line, tabs", "Markdown" })
        {
            string text = PrintedReport.Of(report, table => Shape(shape)(OfficeHabits.All["the total first"](table)));

            Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("自然人", first, StringComparison.Ordinal)));
            Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("自然人", first, StringComparison.Ordinal).Replace("法人或其他组织", "法人或其他\uFFFD织", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_table_without_the_heading_of_its_part_is_never_read_in_the_forms_order_where_its_own_headings_are_damaged()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), ("/requests/newlyReceived/legalServiceProvider", Figure.Reported(1)), (NewInTotal, Figure.Reported(1)));
        string whole = PrintedReport.Of(report, table => TextShapes.WithBlanks["cell per line, runs of bars, a bar before each row"](OfficeHabits.All["the total first"](table)))
            .Replace("申请情况\n|\n（本列", "申请情\uFFFD\n|\n（本列", StringComparison.Ordinal);
        string[] headings = ["总计 |", "自然人 |", "其他组织 |", "企业 |", "研机构 |", "公益组织 |", "服务机构 |", "其他 |"];

        for (int damaged = 0; damaged < 1 << headings.Length; damaged++)
        {
            string text = whole;
            foreach (string heading in headings.Where((_, i) => (damaged >> i & 1) != 0))
            {
                text = text.Replace(heading, "\uFFFD" + heading.Substring(1), StringComparison.Ordinal);
            }

            Readback.AssertNothingSilent(report, DisclosureReports.Parse(text));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void A_column_of_the_offices_own_behind_damaged_headings_is_not_taken_for_the_last_of_the_form(int lost)
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Blank, ("/disputes/litigation/afterReconsideration/pending", Figure.Reported(1)), ("/disputes/litigation/afterReconsideration/total", Figure.Reported(1)));
        string whole = PrintedReport.Of(report, table => TextShapes.WithBlanks["tab before each cell, blank line after each row"](OfficeHabits.All["table 4 with a column of its own"](table)));
        string[] lines = whole.Split('\n');
        int[] headings = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i] is "\t结果维持" or "\t结果纠正" or "\t其他结果" or "\t尚未审结" or "\t总计")];

        foreach (int first in headings)
        {
            foreach (int second in headings)
            {
                string[] damaged = [.. lines];
                foreach (int at in new[] { first, second })
                {
                    damaged[at] = "\t" + lines[at].Substring(Math.Min(lines[at].Length, 1 + lost));
                }

                Readback.AssertNothingSilent(report, DisclosureReports.Parse(string.Join('\n', damaged)));
            }
        }
    }

    [Theory]
    [InlineData("PDF in columns")]
    [InlineData("PDF in columns, groups set vertically")]
    public void Headings_that_begin_above_the_labels_do_not_tell_the_column_of_a_lone_figure(string shape)
    {
        foreach (EditionSchema edition in new[] { EditionSchemas.Format2019, EditionSchemas.Format2021 })
        {
            foreach (CellSchema cell in edition.Table(TableCode.ProactiveDisclosure).Cells)
            {
                AnnualReport report = Report(edition, Figure.Blank, (cell.Address, Figure.Reported(2)));

                Readback.AssertNothingSilent(report, DisclosureReports.Parse(PrintedReport.Of(report, PdfShapes.All[shape]) + "\f"));
            }
        }
    }

    [Fact]
    public void Where_repeated_lines_were_dropped_a_row_that_was_printed_twice_may_have_all_its_figures_in_another_order()
    {
        const string Coercive = "/proactiveDisclosure/coerciveMeasures/";
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0), (Coercive + "itemsLastYear", Figure.Reported(2)), (Coercive + "decisions", Figure.Reported(3)),
            ("/proactiveDisclosure/licensing/netChange", Figure.Reported(1)), ("/proactiveDisclosure/licensing/decisions", Figure.Reported(1)));
        string text = PrintedReport.Of(report, TextShapes.WithBlanks["cell per line, runs of bars, a bar before each row"])
            .Replace("行政许可 |\n0 |\n1 |", "行政许可 |\n0 |\n+1 |", StringComparison.Ordinal)
            .Replace("行政强制 |\n2 |\n0 |\n3 |\n", "行政强制 |\n2 |\n0 |\n3 |\n|\n行政强制 |\n+2 |\n0 |\n3 |\n", StringComparison.Ordinal);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(string.Join('\n', text.Split('\n').Distinct())));
    }

    [Fact]
    public void Where_repeated_lines_were_dropped_a_row_with_all_its_figures_in_plain_digits_has_lost_none()
    {
        const string Coercive = "/proactiveDisclosure/coerciveMeasures/";
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0), (Coercive + "itemsLastYear", Figure.Reported(6)), (Coercive + "netChange", Figure.Reported(-5)), (Coercive + "decisions", Figure.Reported(5)),
            ("/proactiveDisclosure/licensing/netChange", Figure.Reported(1)), ("/proactiveDisclosure/licensing/decisions", Figure.Reported(2)));
        string text = PrintedReport.Of(report, TextShapes.WithBlanks["cell per line, runs of bars, a bar before each row"]);

        ParseResult result = DisclosureReports.Parse(string.Join('\n', text.Split('\n').Distinct()));
        Readback.AssertNothingSilent(report, result);
        Assert.Equal([6m, -5m, 5m], report.Edition.Tables.SelectMany(table => table.Cells).Where(cell => cell.Address.StartsWith(Coercive, StringComparison.Ordinal)).Select(cell => result.Report!.Figures[cell].Value));
    }

    [Theory]
    [InlineData("年度报告", "年度报\uFFFD")]
    [InlineData("年度报告", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    public void Another_report_behind_is_not_read_whatever_became_of_its_first_lines(string title, string damaged)
    {
        string shape = "row per line, bars after";
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0));
        string other = PrintedReport.Of(Report(EditionSchemas.Format2019, Figure.Reported(1)), TextShapes.WithBlanks[shape])
            .Replace("工作" + title, "工作" + damaged, StringComparison.Ordinal).Replace("一、总体情况", "一、总体情?", StringComparison.Ordinal)
            .Replace("政府集中采购 |", "政府集中?购 |", StringComparison.Ordinal).Replace("行政事业性收费 |", "行?事业性收费 |", StringComparison.Ordinal)
            .Replace("其他对外管理服务事项", "其他对外管理服务?项", StringComparison.Ordinal).Replace("项 |", "? |", StringComparison.Ordinal);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(PrintedReport.Of(report, TextShapes.WithBlanks[shape]) + "\n" + other));
    }

    [Fact]
    public void A_column_of_the_offices_own_is_not_told_where_its_heading_and_another_cannot_be_read()
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Blank, ("/requests/newlyReceived/otherOrganization", Figure.Reported(0)));
        string text = PrintedReport.Of(report, table => TextShapes.WithBlanks["tab before each cell, blank line after each row"](OfficeHabits.All["a sum of the organisations after them"](table)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("总计", "\uFFFD计", StringComparison.Ordinal).Replace("小计", "\uFFFD计", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("the document on one line, glued")]
    [InlineData("glued digits")]
    public void Headings_glued_together_that_do_not_end_in_the_last_column_are_in_another_order(string shape)
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0), ("/disputes/litigation/afterReconsideration/pending", Figure.Reported(1)), ("/disputes/litigation/afterReconsideration/total", Figure.Reported(1)));
        SourceDamage[] damages = [.. SourceDamage.All.Where(damage => damage.Name is "the totals of table 4 first" or "blanks around figures")];
        string whole = Encoding.UTF8.GetString(new DamagedDocument(report, SourceShape.All.Single(known => known.Name == shape), [.. damages], seed: 1).Content.Span);
        int first = whole.IndexOf("总计", whole.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal), StringComparison.Ordinal);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(whole.Remove(first, 1).Insert(first, "?")));
    }

    [Fact]
    public void Of_glued_digits_a_dash_may_be_no_sign_where_another_stands_for_no_figure()
    {
        const string Services = "/proactiveDisclosure/otherPublicServices/";
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0), (Services + "itemsLastYear", Figure.Reported(15)), (Services + "netChange", Figure.Dash("-")), (Services + "decisions", Figure.Reported(14)),
            ("/proactiveDisclosure/centralizedProcurement/totalAmount", Figure.Dash("-")));

        var document = new DamagedDocument(report, SourceShape.All.Single(known => known.Name == "glued digits"), [], seed: 1);

        Refuses(report, Encoding.UTF8.GetString(document.Content.Span), Services + "netChange");
    }

    [Fact]
    public void The_number_of_the_first_row_of_a_group_is_no_figure_of_the_group()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Blank);
        SourceDamage[] damages = [.. SourceDamage.All.Where(damage => damage.Name is "numbers in cells of their own" or "blank cells dropped")];
        var document = new DamagedDocument(report, SourceShape.All.Single(known => known.Name == "row per line, padded bars"), [.. damages], seed: 1);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(document.Content, document.FileName));
    }

    [Theory]
    [InlineData("glued digits")]
    [InlineData("the document on one line, glued")]
    public void Headings_glued_to_a_label_that_lost_a_character_tell_their_order(string shape)
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), ("/requests/newlyReceived/legalServiceProvider", Figure.Reported(1)), (NewInTotal, Figure.Reported(1)));
        SourceDamage[] damages = [.. SourceDamage.All.Where(damage => damage.Name is "the total first" or "blanks around figures")];
        string whole = Encoding.UTF8.GetString(new DamagedDocument(report, SourceShape.All.Single(known => known.Name == shape), [.. damages], seed: 1).Content.Span);

        for (int at = 0; at < "本年新收政府信息公开申请数量".Length; at++)
        {
            char[] label = "本年新收政府信息公开申请数量".ToCharArray();
            label[at] = '\uFFFD';

            Readback.AssertNothingSilent(report, DisclosureReports.Parse(whole.Replace("本年新收政府信息公开申请数量", new string(label), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Where_some_rows_have_more_figures_than_columns_were_told_the_others_may_lack_any()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), ("/requests/carriedOver/publicWelfareOrganization", Figure.Blank), ("/requests/carriedOver/total", Figure.Blank), ("/requests/outcomes/withheld/thirdPartyRights/naturalPerson", Figure.Blank));
        string text = PrintedReport.Of(report, table => TextShapes.WithBlanks["row per line, padded bars"](OfficeHabits.All["a sum of the organisations before them"](table)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text
            .Replace("总计 |", "?? |", StringComparison.Ordinal).Replace("商业企业", "商业?业", StringComparison.Ordinal).Replace("或其他组织", "或其他组?", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_table_whose_rows_all_lost_a_character_is_missing_and_no_prose()
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Dash("无"));
        string text = PrintedReport.Of(report, TextShapes.Glued);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text
            .Replace("行政复议行政", "行\uFFFD复议行政", StringComparison.Ordinal).Replace("直接起诉", "\uFFFD接起诉", StringComparison.Ordinal).Replace("复议后起诉", "复\uFFFD后起诉", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("、")]
    [InlineData("?、")]
    [InlineData("\uFFFD、")]
    public void What_is_left_of_the_number_of_a_group_is_no_figure_of_the_row_above(string left)
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0), ("/requests/carriedOver/publicWelfareOrganization", Figure.Blank));
        string text = PrintedReport.Of(report, PdfShapes.All["PDF in columns, groups set vertically"]);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("\n三、\n", $"\n{left}\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_rows_have_more_figures_than_columns_are_named_one_with_as_many_may_lack_one()
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0), ("/requests/outcomes/disclosed/naturalPerson", Figure.Blank), ("/requests/outcomes/withheld/stateSecret/naturalPerson", Figure.Blank));
        string text = PrintedReport.Of(report, table => PdfShapes.All["PDF in reading order"](OfficeHabits.All["the total printed twice"](table)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("总计\n总计\n", "总计\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_label_of_the_form_does_not_go_on_with_the_line_of_a_page_above_it()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Blank, ("/proactiveDisclosure/licensing/decisions", Figure.Reported(2)), ("/requests/newlyReceived/naturalPerson", Figure.Reported(1)));
        string text = PrintedReport.Of(report, PdfShapes.All["PDF in columns"]);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text
            .Replace("      行政许可  ", "主动公开　　　　　　　　　\uFFFD 1 页\n\f      行政许可  ", StringComparison.Ordinal)
            .Replace("第二十条第（五）项", "第二十条\uFFFD（五）项", StringComparison.Ordinal).Replace("第二十条第（八）项", "第二十条\uFFFD（八）项", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("row per line, tabs", "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\t", "/requests/carriedForward/naturalPerson")]
    [InlineData("row per line, tabs, covered cells", "未经复议直接起诉\t0\t0\t0\t0\t0\t", "/disputes/litigation/direct/upheld")]
    public void A_row_with_fewer_cells_than_the_others_has_lost_one(string shape, string row, string address)
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), (address, Figure.Blank));
        string text = PrintedReport.Of(
            Report(EditionSchemas.Format2021, Figure.Reported(0)), table => Shape(shape)(OfficeHabits.All["table 4 as one row per block"](table)).Replace("\n", "\t\n", StringComparison.Ordinal));

        Refuses(report, text.Replace(row, row.Substring(0, row.Length - 2), StringComparison.Ordinal), address);
    }

    [Fact]
    public void The_foot_of_a_page_that_lost_a_character_is_no_label()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0));
        string text = PrintedReport.Of(report, TextShapes.WithoutBlanks["cell per line"]);
        foreach (string row in new[] { "（一）予以公开\n", "2.重复申请\n", "3.要求提供公开出版物\n" })
        {
            text = text.Replace(row, row + "主动公开　　　　　　　　　第 2 页\n\f", StringComparison.Ordinal);
        }

        Readback.AssertSame(report, DisclosureReports.Parse(text.Replace("行政处罚\n", "行政处罚\n主动\uFFFD开　　　　　　　　　第 1 页\n\f", StringComparison.Ordinal)));
    }

    [Fact]
    public void Headings_that_do_not_stand_over_their_columns_are_taken_in_the_order_of_the_text()
    {
        AnnualReport report = Report(
            EditionSchemas.Format2021, Figure.Reported(0), ("/requests/newlyReceived/enterprise", Figure.Reported(1)), (NewInTotal, Figure.Reported(1)),
            ("/requests/outcomes/total/enterprise", Figure.Reported(1)), ("/requests/outcomes/total/total", Figure.Reported(1)));
        string text = PrintedReport.Of(report, table => PdfShapes.All["PDF in columns"](OfficeHabits.All["the total first"](table)));

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace("法律服务机构    其他\n", "法律服务机构    其他\n\n— 2 —\n\f", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_block_alone_in_text_that_shows_no_blanks_may_be_all_that_is_left_of_the_row_of_all_blocks()
    {
        string[] figures = ["upheld", "corrected", "pending"];
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Blank, [.. figures.Select(figure => ($"/disputes/reconsideration/{figure}", Figure.Reported(3))), ("/disputes/reconsideration/total", Figure.Reported(9)), ("/disputes/litigation/direct/upheld", Figure.Reported(2))]);
        string text = PrintedReport.Of(report, TextShapes.WithoutBlanks["one line"]);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text
            .Replace("行政复议 行政诉讼", "行 政 复 议 行 政 诉 讼", StringComparison.Ordinal).Replace("复议后起诉 结果", "复 议 后 起 诉 结 果", StringComparison.Ordinal)
            .Replace("结果维持", "结 果 维 持", StringComparison.Ordinal).Replace("结果纠正", "结 果 纠 正", StringComparison.Ordinal).Replace("总计", "总 计", StringComparison.Ordinal)
            .Replace("其他结果", "其 他 结 果", StringComparison.Ordinal).Replace("尚未审结", "尚 未 审 结", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_amount_in_another_unit_than_the_headings_may_have_lost_a_character()
    {
        const string Fees = "/proactiveDisclosure/administrativeFees/amountCollected";
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), (Fees, Figure.Reported(1)));
        string text = PrintedReport.Of(report, TextShapes.WithBlanks["row per line, bars around"]).Replace("| 行政事业性收费 | 1 |", "| 行政事业性收费 | 1元 |", StringComparison.Ordinal);

        ParseResult result = DisclosureReports.Parse(text);
        Readback.AssertNothingSilent(report, result);
        Assert.Equal(0.0001m, result.Report!.Figures[result.Report.Edition.Tables.SelectMany(table => table.Cells).Single(cell => cell.Address == Fees)].Value);
    }

    [Fact]
    public void Of_a_block_that_lost_its_headings_nothing_is_taken_in_the_forms_order_where_another_block_has_its_own()
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0), ("/proactiveDisclosure/coerciveMeasures/itemsLastYear", Figure.Reported(1)));
        string text = PrintedReport.Of(report, table => TextShapes.WithBlanks["row per line, bars after"](OfficeHabits.All["columns of table 2 in another order"](table)));
        string heading = "信息内容 | 处理决定数量 | 上一年项目数量 | 本年增/减 |\n";
        int second = text.LastIndexOf(heading, StringComparison.Ordinal);

        Refuses(report, text.Remove(second, heading.Length), "/proactiveDisclosure/coerciveMeasures/itemsLastYear");
    }

    [Fact]
    public void A_line_of_the_page_before_a_figure_does_not_swallow_it()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0));
        string text = PrintedReport.Of(report, TextShapes.WithBlanks["cells indented between bars"]);
        string label = "       1.属于国家秘密  | \n      \n";

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text.Replace(label, label + "� 10 页 共 9 页\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Figures_belong_to_the_last_label_before_them_however_damaged()
    {
        AnnualReport report = Report(
            EditionSchemas.Format2021, Figure.Reported(0), ("/proactiveDisclosure/licensing/decisions", Figure.Reported(1)), ("/proactiveDisclosure/administrativeFees/amountCollected", Figure.Reported(3)));
        string[] lines = PrintedReport.Of(report, TextShapes.WithBlanks["cell per line, runs of bars"]).Split('\n');
        string text = string.Join('\n', lines.Distinct()).Replace("行政事业性收费", "政事业性收费", StringComparison.Ordinal);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text));
    }

    [Theory]
    [InlineData(1, 0, "+18")]
    [InlineData(80, 0, "/")]
    public void Glued_digits_with_a_sign_or_a_mark_have_more_than_one_splitting(int items, int change, string decisions)
    {
        AnnualReport report = Report(
            EditionSchemas.Format2019,
            Figure.Reported(0),
            ("/proactiveDisclosure/penalties/itemsLastYear", Figure.Reported(items)),
            ("/proactiveDisclosure/penalties/netChange", Figure.Reported(change)),
            ("/proactiveDisclosure/penalties/decisions", decisions == "/" ? Figure.Dash(decisions) : Figure.Reported(18)));
        string text = PrintedReport.Of(report, TextShapes.Glued);

        Refuses(report, text.Replace("行政处罚1018", "行政处罚10+18", StringComparison.Ordinal), "/proactiveDisclosure/penalties/itemsLastYear");
    }

    [Fact]
    public void A_group_whose_first_row_cannot_be_found_in_glued_text_is_missing_with_a_finding()
    {
        string[] rows = ["overdueCorrection", "unpaidFee", "otherwiseHandled"];
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Reported(0), [.. rows.Select(row => ($"/requests/outcomes/otherHandling/{row}/naturalPerson", Figure.Dash("无")))]);
        string text = PrintedReport.Of(report, TextShapes.Glued).Replace("1.申请人无正当", "1申请人无正当", StringComparison.Ordinal);

        Readback.AssertNothingSilent(report, DisclosureReports.Parse(text));
    }

    [Fact]
    public void A_row_of_marks_with_one_number_is_no_page_number()
    {
        AnnualReport report = Report(EditionSchemas.Format2021, Figure.Dash("-"), ("/disputes/reconsideration/corrected", Figure.Reported(1)), ("/disputes/reconsideration/total", Figure.Reported(1)));

        Readback.AssertSame(report, DisclosureReports.Parse(PrintedReport.Of(report, TextShapes.WithoutBlanks["row per line, blanks"])));
    }

    [Fact]
    public void A_row_broken_over_lines_is_no_heading_of_the_first_part()
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0));
        string text = PrintedReport.Of(report, table => TextShapes.WithoutBlanks["cell per line"](OfficeHabits.All["labels in two cells"](table)));
        string without = string.Join('\n', text.Split('\n').Where(line => !report.Edition.Sections.Any(section => line == $"{section.Numeral}、{section.Heading}")));

        Readback.AssertSame(report, DisclosureReports.Parse(without));
    }

    [Fact]
    public void A_form_feed_does_not_make_columns_of_rows_with_bars()
    {
        AnnualReport report = Report(EditionSchemas.Format2019, Figure.Reported(0));
        string text = PrintedReport.Of(report, table => TextShapes.WithBlanks["row per line, bars after"](OfficeHabits.All["labels in two cells"](table)));

        Readback.AssertSame(report, DisclosureReports.Parse(text.Replace("自然人 | 法人", "— 1 —\n\f\n自然人 | 法人", StringComparison.Ordinal)));
    }

    private static void Refuses(AnnualReport report, string text, string address)
    {
        ParseResult result = DisclosureReports.Parse(text);
        Readback.AssertNothingSilent(report, result);
        Assert.Contains(result.Diagnostics, finding => finding.Address == address && finding.Severity == Severity.Error);
    }

    private static ParseResult Print(AnnualReport report, string shape, string habit) =>
        DisclosureReports.Parse(PrintedReport.Of(report, table => Shape(shape)(OfficeHabits.All[habit](table))));

    private static Func<PrintedTable, string> Shape(string name) =>
        TextShapes.WithBlanks.Concat(TextShapes.WithoutBlanks).Concat(PdfShapes.All).Single(shape => shape.Key == name).Value;

    private static AnnualReport Report(EditionSchema edition, Figure every, params (string Address, Figure Figure)[] others) => AnnualReport.Create(
        new ReportHeader(edition.FirstYear, "青禾县统计局", $"青禾县统计局{edition.FirstYear}年政府信息公开工作年度报告", null),
        CleanReports.Department2021.Narratives,
        new ReportFigures(edition, [.. edition.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default
            : others.FirstOrDefault(other => other.Address == cell.Address) is { Address: not null } other ? other.Figure : every))]));
}
