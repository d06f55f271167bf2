using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reading;

/// <summary>Columns and rows of an office's own, in another order, with other labels: in every shape the statutory figures read back exactly.</summary>
public class OfficeHabitTests
{
    private const int Samples = 4;
    private const string Plain = "cell per line";
    private const string Bars = "row per line, bars around";

    public static TheoryData<string, string> Habits
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (EditionSchema edition in EditionSchemas.All)
            {
                foreach (string habit in OfficeHabits.All.Keys)
                {
                    data.Add(edition.Code, habit);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Habits))]
    public void The_figures_of_the_form_read_back_exactly_in_every_shape(string edition, string habit) => ForEach(edition, report =>
    {
        foreach ((string name, Func<PrintedTable, string> shape) in TextShapes.WithBlanks.Concat(TextShapes.WithoutBlanks))
        {
            ParseResult result = DisclosureReports.Parse(PrintedReport.Of(report, table => shape(OfficeHabits.All[habit](table))));
            Exception? failure = Record.Exception(() => Readback.AssertSame(report, result));
            Assert.True(failure is null, $"{name}: {failure?.Message}");
        }
    });

    [Theory]
    [MemberData(nameof(Habits))]
    public void Blanks_and_marks_among_the_figures_are_never_silently_wrong(string edition, string habit) => ForEach(edition, report =>
    {
        foreach (AnnualReport changed in new[] { Readback.Change(report, Figure.Blank, share: 7), Readback.Change(Readback.Change(report, Figure.Blank, share: 12), Figure.Dash("—"), share: 12) })
        {
            Readback.AssertNothingSilent(changed, DisclosureReports.Parse(PrintedReport.Of(changed, table => TextShapes.WithBlanks[Bars](OfficeHabits.All[habit](table)))));
        }
    });

    [Theory]
    [MemberData(nameof(Habits))]
    public void Without_any_separator_nothing_is_silently_wrong(string edition, string habit) => ForEach(edition, report =>
        Readback.AssertNothingSilent(report, DisclosureReports.Parse(PrintedReport.Of(report, table => TextShapes.Glued(OfficeHabits.All[habit](table))))));

    [Theory]
    [MemberData(nameof(Habits))]
    public void Where_blanks_are_lost_nothing_is_silently_wrong(string edition, string habit) => ForEach(edition, report =>
    {
        AnnualReport blanked = Readback.Change(report, Figure.Blank, share: 6);
        bool adds = habit.StartsWith("a sum", StringComparison.Ordinal);
        Readback.AssertNothingSilent(blanked, DisclosureReports.Parse(PrintedReport.Of(
            blanked, table => TextShapes.WithoutBlanks[Plain](adds ? table : OfficeHabits.All[habit](table)))));
    });

    [Theory]
    [InlineData("a sum of the organisations after them", "小计")]
    [InlineData("a column of shares behind the total", "占比")]
    [InlineData("table 4 with a column of its own", "案件总数")]
    public void A_column_of_the_offices_own_is_said_and_kept(string habit, string name) => ForEach("2021", report =>
    {
        ParseResult result = DisclosureReports.Parse(PrintedReport.Of(report, table => TextShapes.WithoutBlanks[Plain](OfficeHabits.All[habit](table))));

        Assert.Contains(result.Raw.Tables.SelectMany(table => table.Unclaimed), row => row.LabelText == name);
        Assert.Equal(name != "案件总数", result.Diagnostics.Any(d => d.Id == "GID1006" && DiagnosticText.Message(d).Contains(name, StringComparison.Ordinal)));
    });

    [Theory]
    [InlineData("groups in another order", "1.信访举报投诉类申请")]
    [InlineData("the total of the results before them", "（七）总计")]
    [InlineData("blocks of table 2 in another order", "行政许可")]
    public void Rows_in_another_order_are_said(string habit, string row) => ForEach("2021", report =>
    {
        ParseResult result = DisclosureReports.Parse(PrintedReport.Of(report, table => TextShapes.WithBlanks[Bars](OfficeHabits.All[habit](table))));

        Diagnostic finding = Assert.Single(result.Diagnostics, d => d.Id == "GID1014");
        Assert.Contains(row, DiagnosticText.Message(finding), StringComparison.Ordinal);
        Assert.Equal(Severity.Info, finding.Severity);
    });

    [Fact]
    public void A_column_without_a_heading_is_refused_and_not_guessed() => ForEach("2021", report =>
    {
        string text = PrintedReport.Of(report, table => TextShapes.WithoutBlanks[Plain](
            table.Code == TableCode.Requests ? OfficeHabits.All["a sum of the organisations after them"](table) with { Rows = WithoutHeadings(table) } : table));

        ParseResult result = DisclosureReports.Parse(text);

        Assert.Equal(175, result.Diagnostics.Count(d => d.Id == "GID2002"));
    });

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Tables_in_another_order_are_read_where_they_stand(string edition) => ForEach(edition, report =>
    {
        string text = PrintedReport.Of(report, TextShapes.WithoutBlanks[Plain]);
        int requests = text.IndexOf("三、收到", StringComparison.Ordinal);
        int disputes = text.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal);
        int issues = text.IndexOf("五、", disputes, StringComparison.Ordinal);

        Readback.AssertSame(report, DisclosureReports.Parse(text[..requests] + "三" + text[(disputes + 1)..issues] + "四" + text[(requests + 1)..disputes] + text[issues..]));
    });

    private static List<PrintedRow> WithoutHeadings(PrintedTable table) => OfficeHabits.All["a sum of the organisations after them"](table).Rows[3..];

    private static void ForEach(string edition, Action<AnnualReport> body) =>
        Array.ForEach(Properties.Sample(ReportArbitraries.Consistent(EditionSchemas.All.Single(e => e.Code == edition)), Samples), body);
}
