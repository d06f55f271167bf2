using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Binding;

/// <summary>Lists of one figure per row, as somebody has edited them after they were written.</summary>
public class FigureListReaderTests
{
    private const string Names = "格式版本,年度,行政机关,表,行,列,代码,数值,原文,状态";
    private const string Cell = "/requests/newlyReceived/naturalPerson";
    private const string Place = "/requests/carriedOver/naturalPerson";

    private static ParseResult Read(params string[] rows) => DisclosureReports.Parse(Encoding.UTF8.GetBytes(string.Join("\n", rows) + "\n"), "list.csv");

    private static string Row(string code, string figure, string whose = "2021,2023,青禾县司法局") => $"{whose},申请,行,列,{code},{figure}";

    private static Figure FigureOf(ParseResult result, string address)
    {
        Assert.True(result.Report!.Edition.TryFindCell(address, out CellSchema? cell));
        return result.Report.Figures[cell];
    }

    private static FigureLocation PlaceOf(ParseResult result, string address)
    {
        Assert.True(result.Locations.TryGetFigure(address, out FigureLocation place));
        return place;
    }

    [Theory]
    [InlineData("12,12,数值", "12")]
    [InlineData("-3,-3,数值", "-3")]
    [InlineData(",,空白", "␣")]
    [InlineData(",/,符号", "/")]
    [InlineData(",无,符号", "无")]
    public void A_row_is_a_figure(string figure, string read)
    {
        ParseResult result = Read(Names, Row(Cell, figure));

        Assert.Equal(read, FigureOf(result, Cell).ToString());
        Assert.Equal(FigureState.Missing, FigureOf(result, Place).State);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("12,12,空白", "?12")]
    [InlineData("12,12,", "?12")]
    [InlineData("12件,12件,数值", "?12件")]
    [InlineData("O,O,数值", "?O")]
    [InlineData(",,数值", "?")]
    [InlineData(",12,空白", "?12")]
    [InlineData(",,缺失", "?")]
    public void What_contradicts_itself_is_unreadable_and_said(string figure, string read)
    {
        ParseResult result = Read(Names, Row(Cell, figure));

        Assert.Equal(read, FigureOf(result, Cell).ToString());
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(read, "?" + finding.Arguments.Single(argument => argument.Name == "printed").Text);
        Assert.Equal((ReadingDescriptors.NotAFigure.Id, Cell, 2), (finding.Id, finding.Address, result.Document.Lines.Locate(finding.Location!.Value.Start).Line));
    }

    [Fact]
    public void Rows_and_columns_stand_in_any_order_beside_others()
    {
        ParseResult result = Read("备注,状态,原文,数值,代码,列,行,表,行政机关,年度,格式版本", $"甲,数值,5,5,{Place},列,行,申请,青禾县司法局,2023,2021", $"乙,数值,4,4,{Cell},列,行,申请,青禾县司法局,2023,2021");

        Assert.Equal((4, 5), (FigureOf(result, Cell).Value, FigureOf(result, Place).Value));
        Assert.Equal((2023, "青禾县司法局"), (result.Report!.Header.Year, result.Report.Header.Agency));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Each_figure_has_its_place()
    {
        ParseResult result = Read(Names, Row(Cell, "1200,\"1,200\",数值"), Row(Place, ",/,符号"));

        Assert.Equal("1200", PlaceOf(result, Cell).Printed);
        Assert.Equal("/", PlaceOf(result, Place).Printed);
        Assert.Equal(result.Document.Original.IndexOf('/', result.Document.Original.LastIndexOf("Person", StringComparison.Ordinal)), PlaceOf(result, Place).Span.Start);
    }

    [Fact]
    public void Two_rows_of_one_figure_that_disagree_make_it_unreadable()
    {
        ParseResult result = Read(Names, Row(Cell, "12,12,数值"), Row(Cell, "13,13,数值"));

        Assert.Equal("?12 13", FigureOf(result, Cell).ToString());
        Assert.Equal([ReadingDescriptors.NotAFigure.Id], result.Diagnostics.Select(finding => finding.Id));
    }

    [Fact]
    public void Many_rows_of_one_figure_that_disagree_are_told_once_for_each_of_the_first_figures()
    {
        ParseResult result = Read([Names, .. Enumerable.Range(0, 3000).Select(i => Row(Cell, $"{i % 3},{i % 3},数值"))]);

        Assert.Equal("?0 1 2", FigureOf(result, Cell).ToString());
        Assert.Equal(["0 1", "0 1 2"], result.Diagnostics.Select(finding => finding.Arguments.Single().Text));

        ParseResult different = Read([Names, .. Enumerable.Range(0, 3000).Select(i => Row(Cell, $"{i},{i},数值"))]);

        Assert.Equal("?0 1 2 3 4 5 6 7", FigureOf(different, Cell).ToString());
        Assert.Equal(7, different.Diagnostics.Length);
    }

    [Fact]
    public void A_row_that_stands_twice_says_nothing_new() => Assert.Empty(Read(Names, Row(Cell, "12,12,数值"), Row(Cell, "12,12,数值")).Diagnostics);

    [Fact]
    public void A_figure_that_the_form_does_not_have_is_said_where_it_stands()
    {
        ParseResult result = Read(Names, Row(Cell, "12,12,数值"), Row("/requests/newlyReceived/nobody", "7,7,数值"));

        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal((LocatingDescriptors.RowUnknown.Id, "/requests/newlyReceived/nobody"), (finding.Id, result.Document.Original.Substring(finding.Location!.Value.Start, finding.Location.Value.Length)));
        Assert.Equal("row=/requests/newlyReceived/nobody, figures=7", string.Join(", ", finding.Arguments.Select(argument => $"{argument.Name}={argument.Text}")));
    }

    [Theory]
    [InlineData("2021,2023,丰水县司法局")]
    [InlineData("2021,2022,青禾县司法局")]
    [InlineData("2019,2023,青禾县司法局")]
    [InlineData("2021,202,3青禾县司法局")]
    public void Of_two_reports_the_first_is_read_and_the_second_is_said(string other)
    {
        ParseResult result = Read(Names, Row(Cell, "12,12,数值"), Row(Cell, "13,13,数值", other), Row(Place, "14,14,数值", other));

        Assert.Equal(12, FigureOf(result, Cell).Value);
        Assert.Equal(FigureState.Missing, FigureOf(result, Place).State);
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal((LocatingDescriptors.MoreThanOneReport.Id, 3), (finding.Id, result.Document.Lines.Locate(finding.Location!.Value.Start).Line));
    }

    [Theory]
    [InlineData("2021,,", null, null)]
    [InlineData("2021,去年,青禾县司法局", null, "青禾县司法局")]
    [InlineData("2019,2020,", 2020, null)]
    public void Whose_it_is_may_be_unknown(string whose, int? year, string? agency)
    {
        ParseResult result = Read(Names, Row("", ",,", whose));

        Assert.Equal((year, agency), (result.Report!.Header.Year, result.Report.Header.Agency));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void The_apostrophe_before_what_looks_like_a_formula_is_not_part_of_it()
    {
        ParseResult result = Read(Names, Row(Cell, ",'-,符号"), Row(Place, ",'甲,无法辨认"));

        Assert.Equal(("-", "?'甲"), (FigureOf(result, Cell).ToString(), FigureOf(result, Place).ToString()));
    }

    [Theory]
    [InlineData("格式版本,年度,行政机关,表,行,列,代码,数值,原文", "2021,2023,青禾县司法局,申请,行,列,/requests/newlyReceived/naturalPerson,12,12")]
    [InlineData(Names, "2022,2023,青禾县司法局,申请,行,列,/requests/newlyReceived/naturalPerson,12,12,数值")]
    [InlineData(Names)]
    public void Without_every_column_and_a_known_edition_it_is_no_list(params string[] rows) => Assert.Equal(ParseStatus.NotAReport, Read(rows).Status);

    [Theory]
    [InlineData(",O3,无法辨认", "GID2109")]
    [InlineData("12,12,空白", "GID2001")]
    public void What_is_unreadable_is_said_once(string figure, string id) => Assert.Equal(
        [id],
        new ReportValidator().Validate(Read(Names, Row(Cell, figure))).Diagnostics.Where(finding => finding.Address == Cell).Select(finding => finding.Id));

    [Fact]
    public void Rows_that_the_list_lacks_are_findings_of_the_rules()
    {
        ValidationResult result = new ReportValidator().Validate(Read(Names, Row(Cell, "12,12,数值")));

        Assert.Contains(result.Diagnostics, finding => finding.Id == FigureDescriptors.MissingTable.Id);
        Assert.Contains(result.Diagnostics, finding => finding.Id == FigureDescriptors.MissingCells.Id);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Id == FigureDescriptors.Unreadable.Id);
    }
}
