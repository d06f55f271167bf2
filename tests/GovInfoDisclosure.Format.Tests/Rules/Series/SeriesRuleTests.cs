using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Series;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;

namespace GovInfoDisclosure.Format.Tests.Rules.Series;

public class SeriesRuleTests
{
    private const string Issues = "本年存在公开内容更新不够及时、解读形式单一等问题。下一步将完善工作机制，加强业务培训，提高公开质量。";

    private static readonly SeriesValidator Validator = new();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_years_that_fit_give_no_finding(string before, string now)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            (AnnualReport last, AnnualReport next) = TwoYears.Create(ConsistentReports.Edition(before), ConsistentReports.Edition(now), seed);

            Assert.Empty(Ids(last, next));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_input_of_a_statement_alone_breaks_it(string before, string now)
    {
        EditionSchema lastEdition = ConsistentReports.Edition(before);
        EditionSchema edition = ConsistentReports.Edition(now);
        (AnnualReport last, AnnualReport next) = TwoYears.Create(lastEdition, edition, seed: 3);
        int tried = 0;
        foreach (YearIdentity identity in YearReconciliations.All.SelectMany(statement => statement.Between(lastEdition, edition)))
        {
            foreach (SignedCell cell in identity.ThisYear)
            {
                AssertBroken(last, Add(next, cell), identity);
                tried++;
            }

            foreach (SignedCell cell in identity.LastYear)
            {
                AssertBroken(Add(last, cell), next, identity);
                tried++;
            }
        }

        Assert.True(tried >= 14);
    }

    [Fact]
    public void A_carry_over_that_differs_is_one_error_with_the_values_that_mend_it()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        decimal expected = last.Figures["/requests/carriedForward/enterprise"].Value;
        decimal total = last.Figures["/requests/carriedForward/total"].Value;
        AnnualReport changed = next
            .WithFigure("/requests/carriedOver/enterprise", expected + 3)
            .WithFigure("/requests/carriedOver/total", total + 3);

        Diagnostic finding = Assert.Single(Validator.Validate(last, changed).Diagnostics);

        Assert.Equal(("GID5001", Severity.Error, "/requests/carriedOver"), (finding.Id, finding.Severity, finding.Address));
        Assert.Equal(["/requests/carriedOver/enterprise", "/requests/carriedOver/total"], finding.Related.ToArray());
        Hypothesis hypothesis = Assert.Single(finding.Hypotheses);
        Assert.Equal([expected, total], hypothesis.Changes.Select(change => change.To));
        Assert.Contains($"商业企业 {expected + 3}（上年 {expected}）", DiagnosticText.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_kinds_of_requester_with_the_same_total_are_a_warning()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        AnnualReport changed = Add(Add(next, "/requests/carriedOver/enterprise", 1), "/requests/carriedOver/naturalPerson", -1);

        Diagnostic finding = Assert.Single(Validator.Validate(last, changed).Diagnostics);

        Assert.Equal(("GID5002", Severity.Warning), (finding.Id, finding.Severity));
    }

    [Fact]
    public void A_blank_that_could_still_be_filled_in_is_no_error()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        AnnualReport blank = next.WithFigure("/requests/carriedOver/total", Figure.Blank);

        Diagnostic finding = Assert.Single(Validator.Validate(last, blank).Diagnostics);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Null(Assert.Single(Assert.Single(finding.Hypotheses).Changes).From);
    }

    [Fact]
    public void New_and_carried_over_that_were_exchanged_are_the_first_hypothesis()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        AnnualReport exchanged = next;
        foreach (string column in EditionSchemas.Format2021.Table(TableCode.Requests).Blocks[0].Columns.Select(column => column.Code.Key))
        {
            exchanged = exchanged
                .WithFigure($"/requests/newlyReceived/{column}", next.Figures[$"/requests/carriedOver/{column}"])
                .WithFigure($"/requests/carriedOver/{column}", next.Figures[$"/requests/newlyReceived/{column}"]);
        }

        Diagnostic finding = Assert.Single(Validator.Validate(last, exchanged).Diagnostics);

        Assert.Equal([HypothesisKind.Exchange, HypothesisKind.Value], finding.Hypotheses.Select(hypothesis => hypothesis.Kind));
        Assert.Contains("疑两行颠倒", DiagnosticText.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void The_stock_is_explained_with_its_numbers()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        const string row = "/proactiveDisclosure/normativeDocuments/";
        last = last.WithFigure(row + "inForce", 46);
        next = next.WithFigure(row + "issued", 5).WithFigure(row + "repealed", 9).WithFigure(row + "inForce", 41);

        Diagnostic finding = Assert.Single(Validator.Validate(last, next).Diagnostics);

        Assert.Equal(("GID5003", Severity.Warning, row + "inForce"), (finding.Id, finding.Severity, finding.Address));
        string message = DiagnosticText.Message(finding);
        Assert.Contains("42（46＋5－9）", message, StringComparison.Ordinal);
        Assert.Contains("差 1", message, StringComparison.Ordinal);
        Assert.Contains("上年应为 45", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, 2, 45, "GID5006")]
    [InlineData(40, 2, 42, null)]
    [InlineData(40, 2, 40, null)]
    [InlineData(40, 2, 38, "GID5007")]
    public void The_total_published_grows_by_what_was_published(int before, int published, int total, string? id)
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2019, EditionSchemas.Format2019, seed: 4);
        const string row = "/proactiveDisclosure/normativeDocuments/";
        last = last.WithFigure(row + "publishedInTotal", before);
        next = next.WithFigure(row + "newlyPublished", published).WithFigure(row + "publishedInTotal", total);

        Assert.Equal(id is null ? [] : [id], Ids(last, next));
    }

    [Fact]
    public void An_edition_that_is_replaced_does_not_come_back()
    {
        (AnnualReport last, _) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        AnnualReport next = ConsistentReports.Create(EditionSchemas.Format2019, seed: 5).WithHeader(last.Header with { Year = last.Header.Year + 1 });

        Diagnostic finding = Assert.Single(Validator.Validate(last, next).Diagnostics, finding => finding.Id == "GID5008");

        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void Years_that_do_not_follow_each_other_are_not_compared()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        next = Add(next.WithHeader(next.Header with { Year = next.Header.Year + 1 }), "/requests/carriedOver/total", 5);

        Assert.Equal(["GID5009"], Ids(last, next));
    }

    [Fact]
    public void Bodies_of_other_names_are_compared_and_said()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        next = Add(next.WithHeader(next.Header with { Agency = "另一局" }), "/requests/carriedOver/total", 5);

        Assert.Equal(["GID5001", "GID5010"], Ids(last, next));
    }

    [Fact]
    public void What_is_missing_to_compare_is_said_once()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        last = last.WithFigure("/requests/carriedForward/total", default).WithFigure("/requests/carriedForward/enterprise", Figure.Unreadable("1O"));

        Diagnostic finding = Assert.Single(Validator.Validate(last, next).Diagnostics);

        Assert.Equal("GID5011", finding.Id);
        Assert.Equal(2, finding.Arguments[0].Number);
        Assert.Contains("四、结转下年度继续办理", DiagnosticText.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_are_all_last_years_are_a_warning_unless_all_are_zero()
    {
        (AnnualReport last, _) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        AnnualReport copy = last.WithHeader(last.Header with { Year = last.Header.Year + 1 });
        AnnualReport zeros = Zeros(last);

        Assert.Contains("GID5012", Ids(last, copy));
        Assert.DoesNotContain("GID5012", Ids(last, Add(copy, "/disputes/reconsideration/upheld", 1)));
        Assert.Empty(Ids(zeros, zeros.WithHeader(copy.Header)));
    }

    [Theory]
    [InlineData(12000, 9, true)]
    [InlineData(9, 12000, true)]
    [InlineData(201, 20, true)]
    [InlineData(200, 20, false)]
    [InlineData(0, 19, false)]
    public void A_main_figure_that_jumps_is_a_hint(int before, int now, bool jumps)
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        const string cell = "/proactiveDisclosure/licensing/decisions";

        Assert.Equal(jumps ? ["GID5013"] : [], Ids(last.WithFigure(cell, before), next.WithFigure(cell, now)));
    }

    [Theory]
    [InlineData("12.5", "125000", true)]
    [InlineData("125000", "12.5", true)]
    [InlineData("12.5", "125", false)]
    [InlineData("0", "125000", false)]
    public void An_amount_in_another_unit_is_a_warning(string before, string now, bool suspected)
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        const string cell = "/proactiveDisclosure/administrativeFees/amountCollected";
        System.Globalization.CultureInfo culture = System.Globalization.CultureInfo.InvariantCulture;

        Assert.Equal(
            suspected ? ["GID5014"] : [],
            Ids(last.WithFigure(cell, decimal.Parse(before, culture)), next.WithFigure(cell, decimal.Parse(now, culture))));
    }

    [Theory]
    [InlineData(Issues, Severity.Warning)]
    [InlineData(Issues + "。。", Severity.Info)]
    [InlineData("本年在公开目录维护方面有所欠缺，个别栏目内容偏少。将逐条梳理，落实责任到人，每月检查一次并通报结果。", null)]
    [InlineData("无。", null)]
    public void A_part_five_in_last_years_words_is_found(string text, Severity? severity)
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        last = last.WithNarratives(Narratives.Empty with { IssuesAndImprovements = Issues });
        next = next.WithNarratives(Narratives.Empty with { IssuesAndImprovements = text });

        Assert.Equal(severity is { } level ? [level] : [], Validator.Validate(last, next).Diagnostics.Select(finding => finding.Severity));
    }

    [Fact]
    public void Cases_that_were_pending_should_be_counted()
    {
        (AnnualReport last, AnnualReport next) = TwoYears.Create(EditionSchemas.Format2021, EditionSchemas.Format2021, seed: 4);
        last = last.WithFigure("/disputes/reconsideration/pending", 5).WithFigure("/disputes/litigation/afterReconsideration/pending", 0);
        next = next.WithFigure("/disputes/litigation/afterReconsideration/total", 0); // suits would need reviews before them

        Assert.Contains("GID5016", Ids(last, next.WithFigure("/disputes/reconsideration/total", 4)));
        Assert.DoesNotContain("GID5016", Ids(last, next.WithFigure("/disputes/reconsideration/total", 5)));
    }

    public static TheoryData<string, string> Pairs => new() { { "2019", "2019" }, { "2019", "2021" }, { "2021", "2021" } };

    private static void AssertBroken(AnnualReport last, AnnualReport next, YearIdentity identity)
    {
        Assert.Contains(Validator.Validate(last, next).Diagnostics, finding =>
            finding.Address == identity.ThisYear[0].Cell.Address || finding.Related.Contains(identity.ThisYear[0].Cell.Address));
    }

    private static AnnualReport Add(AnnualReport report, SignedCell cell) => Add(report, cell.Cell.Address, 1);

    private static AnnualReport Add(AnnualReport report, string address, int amount) =>
        report.WithFigure(address, report.Figures[address].Value + amount);

    private static AnnualReport Zeros(AnnualReport report) => AnnualReport.Create(
        report.Header,
        report.Narratives,
        new ReportFigures(
            report.Edition,
            [.. report.Edition.Tables.Select(table => FigureTable.Create(table, cell => cell.Line.IsAlternative ? default(Figure) : 0))]));

    private static string[] Ids(AnnualReport last, AnnualReport next) =>
        [.. Validator.Validate(last, next).Diagnostics.Select(finding => finding.Id).Order(StringComparer.Ordinal)];
}
