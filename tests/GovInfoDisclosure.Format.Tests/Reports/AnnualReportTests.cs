using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Reports;

public class AnnualReportTests
{
    private const string Address = "/requests/outcomes/withheld/stateSecret/naturalPerson";

    [Fact]
    public void Changing_a_figure_changes_that_cell_in_a_new_report_of_the_same_edition()
    {
        AnnualReport before = SampleReports.Numbered(EditionSchemas.Format2021);

        AnnualReport after = before.WithFigure(Address, 7000);

        AnnualReport2021 typed = Assert.IsType<AnnualReport2021>(after);
        Assert.Equal(7000, typed.Requests.Withheld.StateSecret.NaturalPerson);
        Assert.NotEqual(before, after);
        Assert.NotEqual(7000, before.Figures[Address]);
        Assert.Equal(before, after.WithFigure(Address, before.Figures[Address]));
    }

    [Theory]
    [InlineData("/requests/newlyReceived")]
    [InlineData("/requests/newlyReceived/citizen")]
    [InlineData("requests/newlyReceived/total")]
    [InlineData("/proactiveDisclosure/licensing/itemsLastYear")]
    [InlineData("")]
    public void An_address_that_the_edition_does_not_have_is_the_callers_mistake(string address)
    {
        Assert.Throws<ArgumentException>(() => SampleReports.Empty2021.WithFigure(address, 1));
    }

    [Fact]
    public void Reports_with_the_same_content_are_equal()
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            AnnualReport one = SampleReports.Numbered(edition);
            AnnualReport other = SampleReports.Numbered(edition);

            Assert.NotSame(one, other);
            Assert.Equal(one, other);
            Assert.True(one == other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
        }
    }

    [Fact]
    public void Every_single_figure_counts_for_equality()
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            AnnualReport report = SampleReports.Numbered(edition);
            foreach (CellSchema cell in edition.Tables.SelectMany(table => table.Cells))
            {
                Assert.NotEqual(report, report.WithFigure(cell.Address, Figure.Unreadable("x")));
            }
        }
    }

    [Fact]
    public void Header_and_texts_count_for_equality()
    {
        AnnualReport report = SampleReports.Numbered(EditionSchemas.Format2021);

        Assert.NotEqual(report, report.WithHeader(report.Header with { Year = 1999 }));
        Assert.NotEqual(report, report.WithNarratives(report.Narratives with { OtherMatters = null }));
        Assert.Equal(report, report.WithHeader(report.Header with { }).WithNarratives(report.Narratives with { }));
        Assert.Equal(report.WithHeader(ReportHeader.Empty), report with { Header = ReportHeader.Empty });
    }

    [Fact]
    public void Match_calls_the_function_of_the_edition_and_no_other()
    {
        static string Never<T>(T report) => throw new InvalidOperationException($"Called for {report}.");

        Assert.Equal("2019", SampleReports.Empty2019.Match(report => report.Edition.Code, Never));
        Assert.Equal("2021", SampleReports.Empty2021.Match(Never, report => report.Edition.Code));
    }

    [Fact]
    public void Figures_of_another_edition_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new AnnualReport2019(ReportHeader.Empty, Narratives.Empty, SampleReports.Empty2021.Figures));
        Assert.Throws<ArgumentException>(() => AnnualReport.Create(ReportHeader.Empty, Narratives.Empty, ReportFigures.Missing(FictionalEdition.Schema)));
        Assert.Throws<ArgumentException>(() => new ReportFigures(EditionSchemas.Format2021, SampleReports.Empty2019.Figures.Tables));
    }

    [Fact]
    public void The_common_table_is_that_of_the_edition() => Properties.Hold(
        ReportArbitraries.Consistent2021(),
        report =>
        {
            Assert.Equal(report.Requests, report.CommonRequests);
            foreach (ColumnSchema column in report.Requests.Figures.Schema.Blocks[0].Columns)
            {
                Assert.Equal(
                    report.Requests.OtherHandling.OverdueCorrection.Row[column.Code].Value
                    + report.Requests.OtherHandling.UnpaidFee.Row[column.Code].Value
                    + report.Requests.OtherHandling.OtherwiseHandled.Row[column.Code].Value,
                    report.CommonRequests.OtherHandlingTotal(column.Code).Value);
            }
        },
        cases: 20);

    [Fact]
    public void Other_handling_is_the_printed_row_where_there_is_one_and_missing_where_a_part_is_no_number()
    {
        AnnualReport printed = SampleReports.Empty2021.WithFigure("/requests/outcomes/otherHandling/total", 4);
        AnnualReport partly = SampleReports.Empty2021.WithFigure("/requests/outcomes/otherHandling/unpaidFee/total", 4);
        AnnualReport older = SampleReports.Empty2019.WithFigure("/requests/outcomes/otherHandling/total", 4);

        Assert.Equal(4, printed.CommonRequests.OtherHandlingTotal(RequestColumns.Total));
        Assert.Equal(default, partly.CommonRequests.OtherHandlingTotal(RequestColumns.Total));
        Assert.Equal(4, older.CommonRequests.OtherHandlingTotal(RequestColumns.Total));
    }

    [Fact]
    public void Null_parts_are_the_callers_mistake()
    {
        ReportFigures figures = SampleReports.Empty2021.Figures;

        Assert.Throws<ArgumentNullException>(() => new AnnualReport2021(null!, Narratives.Empty, figures));
        Assert.Throws<ArgumentNullException>(() => new AnnualReport2021(ReportHeader.Empty, null!, figures));
        Assert.Throws<ArgumentNullException>(() => new AnnualReport2021(ReportHeader.Empty, Narratives.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => AnnualReport.Create(ReportHeader.Empty, Narratives.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => SampleReports.Empty2021.WithHeader(null!));
    }
}
