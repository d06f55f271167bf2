using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Rules.Sums;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Rollup;

public class RollupTests
{
    private const string NewTotal = "/requests/newlyReceived/total";

    private static readonly RollupValidator Validator = new();

    [Theory]
    [MemberData(nameof(ConsistentReports.Editions), MemberType = typeof(ConsistentReports))]
    public void The_sum_of_balanced_reports_is_balanced(string code)
    {
        EditionSchema edition = ConsistentReports.Edition(code);
        for (int seed = 0; seed < 40; seed++)
        {
            AnnualReport[] reports =
                [.. Enumerable.Range(0, 1 + (seed % 5)).Select(i => ConsistentReports.Create(edition, (10 * seed) + i, (seed + i) % 3 == 0))];

            AnnualReport sum = ReportSum.Of(ReportHeader.Empty, reports);

            Assert.Empty(new ReportValidator([new ReconciliationRule()]).Validate(sum).Diagnostics);
            Assert.Equal(reports.Sum(report => report.Figures[NewTotal].Value), sum.Figures[NewTotal].Value);
        }
    }

    [Fact]
    public void Every_figure_is_the_sum_of_the_figures()
    {
        AnnualReport[] reports = [Member("甲局", 1), Member("乙局", 2), Member("丙局", 3)];

        AnnualReport sum = ReportSum.Of(ReportHeader.Empty, reports);

        foreach (CellSchema cell in sum.Edition.Tables.SelectMany(table => table.Cells).Where(cell => !cell.Line.IsAlternative))
        {
            Assert.Equal(reports.Sum(report => report.Figures[cell].Value), sum.Figures[cell].Value);
        }
    }

    [Fact]
    public void What_is_no_number_adds_nothing_and_what_cannot_be_read_cannot_be_summed()
    {
        const string cell = "/disputes/reconsideration/upheld";
        Assert.Equal(Figure.Reported(3), SumOf(cell, 3, Figure.Blank, Figure.Dash("/"), default));
        Assert.Equal(Figure.Blank, SumOf(cell, Figure.Blank, Figure.Dash("/")));
        Assert.Equal(Figure.Dash("/"), SumOf(cell, Figure.Dash("/"), Figure.Dash("/")));
        Assert.Equal(default, SumOf(cell, default(Figure), default(Figure)));
        Assert.Equal(Figure.Unreadable("1O"), SumOf(cell, 3, Figure.Unreadable("1O")));
    }

    [Fact]
    public void A_group_that_one_report_prints_as_one_row_is_one_row_in_the_sum()
    {
        AnnualReport oneRow = ConsistentReports.Create(EditionSchemas.Format2021, seed: 1, otherHandlingAsOneRow: true);
        AnnualReport subRows = ConsistentReports.Create(EditionSchemas.Format2021, seed: 2);

        AnnualReport sum = ReportSum.Of(ReportHeader.Empty, [oneRow, subRows]);

        Assert.Equal(
            oneRow.CommonRequests.OtherHandlingTotal(RequestColumns.Total).Value + subRows.CommonRequests.OtherHandlingTotal(RequestColumns.Total).Value,
            sum.Figures["/requests/outcomes/otherHandling/total"].Value);
        Assert.Equal(default, sum.Figures["/requests/outcomes/otherHandling/unpaidFee/total"]);
    }

    [Fact]
    public void Nothing_or_several_editions_cannot_be_added()
    {
        Assert.Throws<ArgumentException>(() => ReportSum.Of(ReportHeader.Empty, []));
        Assert.Throws<ArgumentException>(() => ReportSum.Of(
            ReportHeader.Empty, [SampleReports.Empty(EditionSchemas.Format2019), SampleReports.Empty(EditionSchemas.Format2021)]));
    }

    [Fact]
    public void Who_takes_part_is_decided_by_the_year_and_edition_of_most_and_one_report_each()
    {
        AnnualReport old = ConsistentReports.Create(EditionSchemas.Format2019, 3).WithHeader(new ReportHeader(2021, "戊局"));
        ReportRollup rollup = ReportRollup.Of(
            [
                Read("a", Member("甲局", 1)),
                Read("b", Member("乙局", 2)),
                Read("c", Member("乙局", 3)),
                Read("d", Member("丙局", 4) is var other ? other.WithHeader(other.Header with { Year = 2022 }) : null!),
                Read("e", old),
                DisclosureReports.Parse("某某局关于召开会议的通知"),
            ],
            expected: ["甲局", "丁局"]);

        Assert.Equal(
            [null, null, RollupExclusion.SameAgency, RollupExclusion.OtherYear, RollupExclusion.OtherEdition, RollupExclusion.NotAReport],
            rollup.Members.Select(member => member.Reason));
        Assert.Equal(2021, rollup.Year);
        Assert.Equal(["丁局"], rollup.Missing.ToArray());
        Assert.False(rollup.IsComplete);
        Assert.Equal(
            ["GID5101", "GID5102", "GID5103"],
            Validator.Validate(rollup).Diagnostics.Select(finding => finding.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_parent_that_is_the_sum_gives_no_finding()
    {
        AnnualReport[] members = [Member("甲局", 1), Member("乙局", 2)];

        ReportRollup rollup = Rollup(members, ParentOf(members));

        Assert.Empty(rollup.Differences);
        Assert.Empty(Validator.Validate(rollup).Diagnostics);
        Assert.Empty(Validator.ValidateSum(rollup).Diagnostics);
    }

    [Theory]
    [InlineData(NewTotal, 2, "GID5104")]
    [InlineData(NewTotal, -2, "GID5104")]
    [InlineData("/disputes/litigation/direct/total", 1, "GID5104")]
    [InlineData("/proactiveDisclosure/licensing/decisions", 1, "GID5104")]
    [InlineData("/proactiveDisclosure/administrativeFees/amountCollected", -1, "GID5104")]
    [InlineData("/proactiveDisclosure/normativeDocuments/inForce", -1, "GID5106")]
    [InlineData("/proactiveDisclosure/normativeDocuments/inForce", 1, null)]
    [InlineData("/proactiveDisclosure/regulations/inForce", 1, null)]
    public void A_parent_is_held_against_the_sum_as_far_as_figures_are_handed_up(string cell, int change, string? id)
    {
        AnnualReport[] members = [Member("甲局", 1), Member("乙局", 2)];
        AnnualReport parent = ParentOf(members);

        ReportRollup rollup = Rollup(members, parent.WithFigure(cell, parent.Figures[cell].Value + change));

        Assert.Equal(id is null ? [] : [id], Validator.Validate(rollup).Diagnostics.Select(finding => finding.Id));
        FigureDifference difference = Assert.Single(rollup.Differences);
        Assert.Equal((cell, (decimal?)change), (difference.Address, difference.Change));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(-5, true)]
    public void With_bodies_missing_the_parent_is_at_least_the_sum(int change, bool found)
    {
        AnnualReport[] members = [Member("甲局", 1), Member("乙局", 2)];
        AnnualReport parent = ParentOf(members);
        parent = parent.WithFigure(NewTotal, parent.Figures[NewTotal].Value + change);

        ReportRollup rollup = ReportRollup.Of(members.Select((member, i) => Read($"{i}", member)), parent, ["甲局", "乙局", "丙局"]);

        Assert.Equal(found, Validator.Validate(rollup).Diagnostics.Any(finding => finding.Id == "GID5105" && finding.Address == NewTotal));
    }

    [Fact]
    public void Bodies_that_cannot_make_regulations_are_named()
    {
        AnnualReport[] members = [Member("甲局", 1), Member("乙局", 2).WithFigure("/proactiveDisclosure/regulations/issued", 2)];

        Diagnostic finding = Assert.Single(Validator.Validate(Rollup(members, ParentOf(members))).Diagnostics);

        Assert.Equal("GID5107", finding.Id);
        Assert.Contains("乙局", DiagnosticText.Message(finding), StringComparison.Ordinal);
        Assert.DoesNotContain("甲局", DiagnosticText.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void What_keeps_the_sum_from_balancing_is_traced_to_its_report()
    {
        AnnualReport wrong = Member("乙局", 2);
        wrong = wrong.WithFigure("/requests/newlyReceived/naturalPerson", wrong.Figures["/requests/newlyReceived/naturalPerson"].Value + 4);

        ReportRollup rollup = Rollup([Member("甲局", 1), wrong], parent: null);

        Assert.NotEmpty(Validator.ValidateSum(rollup).Diagnostics);
        Diagnostic finding = Assert.Single(Validator.Validate(rollup).Diagnostics);
        Assert.Equal("GID5108", finding.Id);
        Assert.Contains("乙局（自然人 +4）", DiagnosticText.Message(finding), StringComparison.Ordinal);
        Assert.DoesNotContain("甲局", DiagnosticText.Message(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_that_is_the_same_but_for_names_and_numbers_is_named()
    {
        string Text(string agency, int count) => string.Concat(Enumerable.Repeat(
            $"{agency}全年主动公开政府信息{count}条，认真落实公开要求，完善目录，加强审核，按时更新栏目内容。", 4));
        AnnualReport[] members =
        [
            Member("甲局", 1).WithNarratives(Narratives.Empty with { Overview = Text("甲局", 12) }),
            Member("乙局", 2).WithNarratives(Narratives.Empty with { Overview = Text("乙局", 340) }),
            Member("丙局", 3).WithNarratives(Narratives.Empty with { Overview = Text("丙局", 5) + "另组织培训两次。" }),
        ];

        Diagnostic finding = Assert.Single(Validator.Validate(Rollup(members, parent: null)).Diagnostics);

        Assert.Equal(("GID5109", "/narratives/overview"), (finding.Id, finding.Address));
        Assert.Contains("甲局、乙局", DiagnosticText.Message(finding), StringComparison.Ordinal);
        Assert.DoesNotContain("丙局", DiagnosticText.Message(finding), StringComparison.Ordinal);
    }

    private static ReportRollup Rollup(AnnualReport[] members, AnnualReport? parent) =>
        ReportRollup.Of(members.Select((member, i) => Read($"{i}", member)), parent);

    private static AnnualReport ParentOf(AnnualReport[] members) => ReportSum.Of(new ReportHeader(2021, "某县人民政府"), members);

    private static AnnualReport Member(string agency, int seed)
    {
        AnnualReport report = ConsistentReports.Create(EditionSchemas.Format2021, seed).WithHeader(new ReportHeader(2021, agency));
        foreach (string column in new[] { "issued", "repealed", "inForce" })
        {
            report = report.WithFigure("/proactiveDisclosure/regulations/" + column, 0);
        }

        return report;
    }

    private static ParseResult Read(string name, AnnualReport report) => ParseResult.Of(report, name);

    private static Figure SumOf(string cell, params Figure[] figures) => ReportSum.Of(
        ReportHeader.Empty, [.. figures.Select(figure => SampleReports.Empty(EditionSchemas.Format2021).WithFigure(cell, figure))]).Figures[cell];
}
