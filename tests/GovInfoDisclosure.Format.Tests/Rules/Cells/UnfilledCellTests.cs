using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Cells;

public sealed class UnfilledCellTests
{
    private static readonly AnnualReport Report = ConsistentReports.Create(ConsistentReports.Edition("2021"), seed: 3);

    [Fact]
    public void A_blank_cell_is_one_warning_that_says_which_number_its_sums_need()
    {
        string address = "/requests/outcomes/total/naturalPerson";
        decimal needed = Report.Figures[address].Value;

        Diagnostic finding = Assert.Single(Check(Report.WithFigure(address, Figure.Blank)));

        Assert.Equal(("GID2101", Severity.Warning, address), (finding.Id, finding.Severity, finding.Address));
        Assert.Equal($"（七）总计 × 自然人空白，共 1 格；填 {needed} 时，有关的 3 个等式成立", DiagnosticText.Message(finding));
    }

    [Fact]
    public void A_blank_cell_whose_sums_hold_without_it_is_said_to_stand_for_zero()
    {
        AnnualReport zeros = Blank(Report, _ => true, 0);
        Diagnostic finding = Assert.Single(Check(zeros.WithFigure("/requests/outcomes/total/naturalPerson", Figure.Blank)));
        Assert.EndsWith("；看作 0 时，有关的 3 个等式成立", DiagnosticText.Message(finding));
    }

    [Fact]
    public void Sums_that_need_different_numbers_in_the_blank_are_told_apart()
    {
        string blank = "/disputes/reconsideration/upheld";
        AnnualReport report = Report.WithFigure("/requests/carriedOver/enterprise", Figure.Blank)
            .WithFigure("/requests/carriedOver/total", Report.Figures["/requests/carriedOver/total"].Value + 2)
            .WithFigure("/requests/newlyReceived/total", Report.Figures["/requests/newlyReceived/total"].Value - 2)
            .WithFigure(blank, Figure.Blank);
        Diagnostic finding = Assert.Single(Check(report), finding => finding.Address == "/requests/carriedOver/enterprise");
        Assert.Contains("各等式要求的数不一致", DiagnosticText.Message(finding));
        Assert.Contains("another figure is wrong", DiagnosticText.Message(finding, DiagnosticLanguage.English));
    }

    [Fact]
    public void A_blank_form_is_one_warning_and_nothing_else()
    {
        foreach (string edition in ConsistentReports.Codes)
        {
            AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition(edition), seed: 1);
            Diagnostic finding = Assert.Single(Check(Blank(report, _ => true)));
            Assert.Equal(("GID2103", Severity.Warning), (finding.Id, finding.Severity));
            Assert.Null(finding.Address);
        }
    }

    [Fact]
    public void Each_pattern_is_one_finding()
    {
        AssertPattern("/disputes", 15, cell => cell.Line.Table == TableCode.Disputes);
        AssertPattern("/requests", 25, cell => cell.Column.Code == RequestColumns.LegalServiceProvider);
        AssertPattern("/requests", 125, cell => cell.Column.Group is not null);
        AssertPattern("/requests", 25, cell => cell.Line.Table == TableCode.Requests && cell.Column.IsTotal);
        AssertPattern("/disputes", 3, cell => cell.Line.Table == TableCode.Disputes && cell.Column.IsTotal);
        AssertPattern("/requests/outcomes/total", 7, cell => cell.Line.Row.Code == RequestRows.OutcomesTotal);
        AssertPattern("/requests/outcomes/withheld", 56, cell => cell.Line.Groups.Any(group => group.Code == RequestRows.Withheld));
        AssertPattern("/requests/outcomes", 21, cell => IsDetail(cell) && cell.Column.IsTotal, Severity.Info);
        AssertPattern("/requests/outcomes", 19, cell => IsDetail(cell) && cell.Line.Groups.Length > 1 && cell.Column.IsTotal, Severity.Info);
        AssertPattern("/proactiveDisclosure/licensing/decisions", 1, cell => cell.Line.Row.Code == DisclosureRows.Licensing);
    }

    [Fact]
    public void Each_pattern_reads_as_approved()
    {
        AnnualReport zeros = Blank(Report, _ => true, 0);
        AnnualReport missing = Blank(Report, cell => cell.Line.Row.Code == RequestRows.OutcomesTotal, default(Figure));
        AnnualReport dispute = Report.WithFigure("/disputes/reconsideration/total", Figure.Dash("/")).WithFigure("/disputes/litigation/direct/total", Figure.Dash("-"));
        RowCode[] details = [.. Report.Edition.Table(TableCode.Requests).Lines.Where(line => line.Groups.Any(group => group.Code == RequestRows.CannotProvide)).Select(line => line.Row.Code)];
        Approved.Matches("blank-texts.txt", string.Concat(new (string Name, AnnualReport Report)[]
        {
            ("a table", Blank(Report, cell => cell.Line.Table == TableCode.Disputes)),
            ("a table of zeros", Blank(zeros, cell => cell.Line.Table == TableCode.Disputes)),
            ("a column", Blank(Report, cell => cell.Column.Code == RequestColumns.LegalServiceProvider)),
            ("two columns of a group", Blank(Report, cell => cell.Column.Code == RequestColumns.LegalServiceProvider || cell.Column.Code == RequestColumns.Enterprise)),
            ("a group of columns", Blank(Report, cell => cell.Column.Group is not null)),
            ("the total column", Blank(Report, cell => cell.Line.Table == TableCode.Requests && cell.Column.IsTotal)),
            ("the totals of detail rows", Blank(Report, cell => IsDetail(cell) && cell.Line.Groups.Length > 1 && cell.Column.IsTotal)),
            ("the totals of three detail rows", Blank(Report, cell => details.Contains(cell.Line.Row.Code) && cell.Column.IsTotal)),
            ("three rows", Blank(Report, cell => details.Contains(cell.Line.Row.Code))),
            ("four rows", Blank(Report, cell => details.Contains(cell.Line.Row.Code) || cell.Line.Row.Code == RequestRows.Disclosed)),
            ("three cells", Blank(Report, cell => cell.Column.Code == RequestColumns.Enterprise && details.Contains(cell.Line.Row.Code))),
            ("four cells", Blank(Report, cell => cell.Column.Code == RequestColumns.Enterprise && (details.Contains(cell.Line.Row.Code) || cell.Line.Row.Code == RequestRows.Disclosed))),
            ("four cells of zeros", Blank(zeros, cell => cell.Column.Code == RequestColumns.Enterprise && (details.Contains(cell.Line.Row.Code) || cell.Line.Row.Code == RequestRows.Disclosed))),
            ("cells beside a row that is missing", Blank(missing, cell => cell.Column.Code == RequestColumns.Enterprise && details.Contains(cell.Line.Row.Code))),
            ("two marks", Blank(dispute, cell => cell.Address == "/disputes/litigation/direct/upheld", Figure.Dash("/"))),
            ("all rows with one cell", Blank(Report, cell => cell.Line.Cells.Length == 1)),
            ("all", Blank(Report, _ => true)),
        }.Select(item => $"== {item.Name}\n{string.Concat(Check(item.Report).Select(finding => FindingTexts.Of(finding with { Related = [], Hypotheses = [] }) + "\n"))}")));
    }

    [Fact]
    public void Patterns_beside_each_other_are_findings_of_their_own()
    {
        AnnualReport report = Blank(Report, cell =>
            cell.Column.Group is not null || cell.Line.Row.Code == RequestRows.CarriedForward || cell.Line.Table == TableCode.Disputes);
        Assert.Equal(
            ["/requests", "/requests/carriedForward", "/disputes"], Check(report).Select(finding => finding.Address));
    }

    [Fact]
    public void Zeros_left_out_all_over_a_table_are_one_finding()
    {
        var random = new Random(2);
        HashSet<string> chosen = [.. Report.Edition.Table(TableCode.Requests).Cells.Where(_ => random.Next(4) == 0).Select(cell => cell.Address)];
        AnnualReport report = Blank(Report, cell => chosen.Contains(cell.Address));
        Diagnostic finding = Assert.Single(Check(report), finding => finding.Id == "GID2101");
        int blanks = report.Edition.Table(TableCode.Requests).Cells.Count(cell => report.Figures[cell].State == FigureState.Blank);
        Assert.Equal(blanks, finding.Related.Length);
    }

    [Fact]
    public void A_mark_instead_of_numbers_is_one_warning_per_pattern_and_counts_as_blank_in_sums()
    {
        AnnualReport report = Blank(Report, cell => cell.Line.Row.Code == DisputeRows.Direct, Figure.Dash("/"));
        Diagnostic finding = Assert.Single(Check(report));
        Assert.Equal(("GID2102", Severity.Warning, "/disputes/litigation/direct"), (finding.Id, finding.Severity, finding.Address));
        Assert.Equal("“未经复议直接起诉”行填的是“/”而不是数字，共 5 格；空白都看作 0 时，1 个等式成立", DiagnosticText.Message(finding));
    }

    private static void AssertPattern(string address, int cells, Func<CellSchema, bool> isBlank, Severity severity = Severity.Warning)
    {
        Diagnostic finding = Assert.Single(Check(Blank(Report, isBlank)));
        Assert.Equal(("GID2101", severity, address), (finding.Id, finding.Severity, finding.Address));
        Assert.Equal(cells == 1 ? 0 : cells, finding.Related.Length);
        Assert.Contains($"共 {cells} 格", DiagnosticText.Message(finding));
    }

    private static bool IsDetail(CellSchema cell) =>
        cell.Line.Groups.Any(group => group.Code == RequestRows.Outcomes) && cell.Line.Row.Code != RequestRows.OutcomesTotal;

    private static AnnualReport Blank(AnnualReport report, Func<CellSchema, bool> isChosen, Figure? figure = null) =>
        report.Edition.Tables.SelectMany(table => table.Cells)
            .Where(cell => report.Figures[cell].IsReported && isChosen(cell))
            .Aggregate(report, (changed, cell) => changed.WithFigure(cell.Address, figure ?? Figure.Blank));

    private static IEnumerable<Diagnostic> Check(AnnualReport report) => new ReportValidator().Validate(report).Diagnostics;
}
