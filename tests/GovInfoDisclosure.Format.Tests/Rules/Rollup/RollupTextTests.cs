using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules.Rollup;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Rollup;

public sealed class RollupTextTests
{
    private static readonly AnnualReport[] Members = [.. Enumerable.Range(1, 3).Select(i => Member($"青禾县{"甲乙丙"[i - 1]}局", i))];

    private static readonly AnnualReport Parent = ReportSum.Of(new ReportHeader(2021, "青禾县人民政府"), Members);

    private static readonly (string Name, Func<ReportRollup> Rollup)[] Rollups =
    [
        ("the sum", () => Of(Members, Parent)),
        ("one figure more", () => Of(Members, Change(Parent, ("/requests/newlyReceived/total", 1)))),
        ("one figure less, a body missing", () => Of(Members, Change(Parent, ("/requests/newlyReceived/total", -1), ("/requests/newlyReceived/enterprise", 1)), "青禾县丁局")),
        ("six figures of one table", () => Of(Members, Change(Parent, [.. Columns(6).Select(column => ("/requests/carriedOver/" + column, 1))]))),
        ("seven figures of one table, total among them", () => Of(Members, Change(Parent, [.. Columns(7).Select(column => ("/requests/carriedOver/" + column, 1))]))),
        ("figures of all tables", () => Of(Members, Change(Parent, ("/proactiveDisclosure/licensing/decisions", 1), ("/requests/carriedOver/total", 2), ("/disputes/reconsideration/total", 3), ("/proactiveDisclosure/normativeDocuments/inForce", -1)))),
        ("a blank of the parent", () => Of(Members, Parent.WithFigure("/requests/newlyReceived/total", Figure.Blank))),
        ("who takes part", () => ReportRollup.Of(
            [
                Read("a", Members[0]),
                Read("b", Members[0]),
                Read("c", Members[1].WithHeader(new ReportHeader(2022, "青禾县丁局"))),
                Read("d", ConsistentReports.Create(EditionSchemas.Format2019, 3).WithHeader(new ReportHeader(2021, "青禾县戊局"))),
                DisclosureReports.Parse("某某局关于召开会议的通知"),
            ],
            Parent,
            ["青禾县甲局", "青禾县乙局", "青禾县乙局"])),
        ("ten bodies missing", () => Of(Members, null, Names(10))),
        ("eleven bodies missing", () => Of(Members, null, Names(11))),
        ("regulations of a body", () => WithSum(Members[0].WithFigure("/proactiveDisclosure/regulations/issued", 2), Members[1])),
        ("bodies that do not balance", () => Of([Change(Members[0], ("/requests/newlyReceived/naturalPerson", 4), ("/disputes/reconsideration/total", -1)), Change(Members[1], ("/requests/newlyReceived/naturalPerson", -1)), Members[2]], null)),
        ("bodies of no year", () => Of([.. Members.Select(member => member.WithHeader(member.Header with { Year = null }))], null, "青禾县丁局")),
        ("the same prose", () => Of([.. Members.Select(member => member.WithNarratives(Narratives.Empty with { Overview = Prose(member.Header.Agency, 100) }))], null)),
        ("the same prose, too short", () => Of([.. Members.Select(member => member.WithNarratives(Narratives.Empty with { Overview = Prose(member.Header.Agency, 99) }))], null)),
        ("the same prose of bodies without a name", () => Of([.. Members.Select((member, i) => member.WithHeader(new ReportHeader(2021, null)).WithNarratives(Narratives.Empty with { IssuesAndImprovements = Prose("", 100) + i }))], null)),
    ];

    [Fact]
    public void What_is_found_in_a_roll_up_reads_as_approved() => Approved.Matches("rollup-texts.txt", string.Concat(Rollups.Select(item =>
    {
        ReportRollup rollup = item.Rollup();
        return $"== {item.Name}\n{rollup.Sum?.Header.Title}; {rollup.Year}; {(rollup.IsComplete ? "complete" : "incomplete")}; missing {rollup.Missing.Length}; {string.Join(", ", rollup.Members.Select(member => $"{member.Name} {member.Reason}"))}\n\n"
            + string.Concat(new RollupValidator().Validate(rollup).Diagnostics.Select(finding => FindingTexts.Of(finding) + "\n"));
    })));

    [Fact]
    public void The_year_and_edition_are_the_parents_even_where_most_bodies_have_others()
    {
        AnnualReport parent = Parent.WithHeader(new ReportHeader(2022, "青禾县人民政府"));
        ReportRollup rollup = Of([.. Members.Take(2), Members[2].WithHeader(new ReportHeader(2022, "青禾县丙局"))], parent);
        Assert.Equal(2022, rollup.Year);
        Assert.Equal([RollupExclusion.OtherYear, RollupExclusion.OtherYear, null], rollup.Members.Select(member => member.Reason));

        AnnualReport old = ConsistentReports.Create(EditionSchemas.Format2019, 3).WithHeader(new ReportHeader(2021, "青禾县人民政府"));
        Assert.All(Of(Members, old).Members, member => Assert.Equal(RollupExclusion.OtherEdition, member.Reason));
        Assert.Null(Of(Members, old).Sum);
        Assert.Empty(new RollupValidator().Validate(Of(Members, old)).Diagnostics);
    }

    [Fact]
    public void Checking_stops_when_it_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => new RollupValidator().Validate(Of(Members, Parent), token: new CancellationToken(canceled: true)));

    // letters, but for the name, the digits and the marks
    private static string Prose(string? agency, int letters) =>
        $"{agency}：" + string.Concat(Enumerable.Repeat("认真落实公开要求完善目录加强审核按时更新栏目", 10))[..letters] + $"{agency?.Length}，{letters}。";

    private static IEnumerable<string> Columns(int count) =>
        EditionSchemas.Format2021.Tables[1].Blocks[0].Columns.Select(column => column.Code.Key).TakeLast(count);

    private static string[] Names(int count) => [.. Enumerable.Range(1, count).Select(i => $"青禾县第{i}所")];

    private static AnnualReport Change(AnnualReport report, params (string Address, int By)[] changes) =>
        changes.Aggregate(report, (changed, change) => changed.WithFigure(change.Address, changed.Figures[change.Address].Value + change.By));

    private static ReportRollup WithSum(params AnnualReport[] members) => Of(members, ReportSum.Of(new ReportHeader(2021, "青禾县人民政府"), members));

    private static ReportRollup Of(AnnualReport[] members, AnnualReport? parent, params string[] alsoExpected) =>
        ReportRollup.Of(members.Select((member, i) => Read($"{i}.html", member)), parent, alsoExpected);

    private static AnnualReport Member(string agency, int seed)
    {
        AnnualReport report = ConsistentReports.Create(EditionSchemas.Format2021, seed).WithHeader(new ReportHeader(2021, agency));
        return new[] { "issued", "repealed", "inForce" }.Aggregate(report, (changed, column) => changed.WithFigure("/proactiveDisclosure/regulations/" + column, 0));
    }

    private static ParseResult Read(string name, AnnualReport report) => ParseResult.Of(report, name);
}
