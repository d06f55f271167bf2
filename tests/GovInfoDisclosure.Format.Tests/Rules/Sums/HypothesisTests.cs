using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Rules.Sums;

public sealed class HypothesisTests
{
    private const string Disclosed = "outcomes/disclosed";

    [Fact]
    public void One_wrong_digit() =>
        AssertBest(HypothesisKind.Digit, "outcomes/total 33→31 0 0 0 0 0 33", "GID3001", $"newlyReceived 33 0 0 0 0 0 33", $"{Disclosed} 33 0 0 0 0 0 33");

    [Fact]
    public void Two_digits_in_the_wrong_order() =>
        AssertBest(HypothesisKind.DigitsSwapped, $"{Disclosed} 31→13 0 0 0 0 0 31", "GID3002", "newlyReceived 31 0 0 0 0 0 31", "outcomes/total 31 0 0 0 0 0 31");

    [Fact]
    public void Two_neighbours_exchanged() =>
        AssertBest(HypothesisKind.NeighboursSwapped, $"{Disclosed} 5→2 2→5 0 0 0 0 7", "GID3002", "newlyReceived 5 2 0 0 0 0 7", "outcomes/total 5 2 0 0 0 0 7");

    [Fact]
    public void One_number_split_into_two_cells() =>
        AssertBest(HypothesisKind.Split, $"{Disclosed} 20→2 0 0 0 0 0 20", "GID3002", "newlyReceived 20 0 0 0 0 0 20", "outcomes/total 20 0 0 0 0 0 20");

    [Fact]
    public void One_number_split_over_a_neighbour() =>
        AssertBest(HypothesisKind.Split, $"{Disclosed} 25→2 0→5 0 0 0 0 25", "GID3002", "newlyReceived 25 0 0 0 0 0 25", "outcomes/total 25 0 0 0 0 0 25");

    [Fact]
    public void A_row_with_one_number_shifted_by_one_cell() =>
        AssertBest(HypothesisKind.Shift, $"{Disclosed} 7→0 0→7 0 0 0 0 7→0", "GID3002", "newlyReceived 7 0 0 0 0 0 7", "outcomes/total 7 0 0 0 0 0 7");

    [Fact]
    public void A_row_of_numbers_shifted_to_the_right() => AssertBest(
        HypothesisKind.Shift, $"{Disclosed} 3→0 5→3 2→5 4→2 0→4 0 14→0", "GID3002", "newlyReceived 3 5 2 4 0 0 14", "outcomes/total 3 5 2 4 0 0 14");

    [Fact]
    public void A_row_of_numbers_shifted_to_the_left() => AssertBest(
        HypothesisKind.Shift, $"{Disclosed} 3→5 5→2 2→4 4→0 0 0→14 14→0", "GID3002", "newlyReceived 3 5 2 4 0 0 14", "outcomes/total 3 5 2 4 0 0 14");

    [Fact]
    public void An_amount_booked_in_the_wrong_column() => AssertBest(
        HypothesisKind.Column, $"{Disclosed} 9→7 4→6 0 0 0 0 13", "GID3002", "newlyReceived 9 4 0 0 0 0 13", "outcomes/total 9 4 0 0 0 0 13");

    [Fact]
    public void An_amount_booked_in_another_row_of_the_column() => AssertBest(
        HypothesisKind.Column, ["newlyReceived 19→17 0 0 0 0 0 19", $"{Disclosed} 9→11 0 0 0 0 0 9"], "GID3001",
        "outcomes/partlyDisclosed 10 0 0 0 0 0 10", "outcomes/total 19 0 0 0 0 0 19");

    [Fact]
    public void Received_and_carried_forward_exchanged_in_a_column() => AssertBest(
        HypothesisKind.Exchange, ["newlyReceived 9→4 0 0 0 0 0 9", "carriedForward 4→9 0 0 0 0 0 4"], "GID3001",
        $"{Disclosed} 5 0 0 0 0 0 5", "outcomes/total 5 0 0 0 0 0 5");

    [Fact]
    public void Another_number_altogether() =>
        AssertBest(HypothesisKind.Value, $"{Disclosed} 12→345 0 0 0 0 0 12", "GID3002", "newlyReceived 12 0 0 0 0 0 12", "outcomes/total 12 0 0 0 0 0 12");

    [Fact]
    public void Outcomes_that_exceed_their_total_in_two_columns_are_one_finding_with_every_row_that_could_be_too_large()
    {
        AnnualReport report = Report(
            "newlyReceived 30 0 0 0 0 2 32",
            "outcomes/disclosed 8 0 0 0 0 2 10",
            "outcomes/partlyDisclosed 9 0 0 0 0 0 9",
            "outcomes/cannotProvide/notHeld 7 0 0 0 0 0 7",
            "outcomes/notProcessed/repeated 14 0 0 0 0 0 14",
            "outcomes/total 30 0 0 0 0 2 32");

        Diagnostic finding = Assert.Single(new ReportValidator().Validate(report).Diagnostics);

        Assert.Equal(("GID3002", "/requests/outcomes"), (finding.Id, finding.Address));
        Assert.Equal("requests.outcomesTotal[naturalPerson] requests.outcomesTotal[total]", string.Join(" ", finding.Identities));
        Assert.Equal(
            ["disclosed", "notProcessed/repeated", "partlyDisclosed"],
            finding.Hypotheses.Select(hypothesis => string.Join(",", hypothesis.Changes.Select(change => change.Address).ToArray()))
                .Select(pair => pair.Replace("/requests/outcomes/", "", StringComparison.Ordinal))
                .Select(pair => Assert.Single(pair.Split(',').Select(address => address[..address.LastIndexOf('/')]).Distinct())).Order());
        Assert.Equal(
            "“自然人”列：办理结果各项之和为 38（8＋9＋7＋14），总计为 30，差 8；同时不等：“总计” 10＋9＋7＋14≠32", DiagnosticText.Message(finding));
    }

    [Fact]
    public void The_remedy_names_the_cell_and_the_number()
    {
        AnnualReport report = Report("newlyReceived 33 0 0 0 0 0 33", "outcomes/disclosed 33 0 0 0 0 0 33", "outcomes/total 31 0 0 0 0 0 33");
        Diagnostic finding = Assert.Single(new ReportValidator().Validate(report).Diagnostics);
        Assert.Equal("请对照原始台账核对。（七）总计 × 自然人 31→33（疑一位数字有误），以上各式即全部相等", DiagnosticText.Remedy(finding));
        Assert.Equal(
            "国办公开办函〔2021〕30号“三、收到和处理政府信息公开申请情况”表内注明的勾稽关系",
            finding.Arguments.Single(argument => argument.Name == "citation").Display);
    }

    [Fact]
    public void No_more_than_25_hypotheses_are_listed_and_the_rest_is_counted()
    {
        // five cells of different rows and columns, each too large by one: any of the 5! ways to pair the rows with the columns mends them
        string[] rows = ["disclosed", "partlyDisclosed", "withheld/publicSafety", "notProcessed/petition", "otherHandling/unpaidFee"];
        AnnualReport report = Report([
            "newlyReceived 5 5 5 5 5 0 25",
            .. rows.Select((row, i) => $"outcomes/{row} {string.Join(" ", Enumerable.Range(0, 5).Select(column => column == i ? 2 : 1))} 0 5"),
            "outcomes/total 5 5 5 5 5 0 25",
        ]);

        Diagnostic finding = Assert.Single(new ReportValidator().Validate(report).Diagnostics);
        Assert.Equal(25, finding.Hypotheses.Length);
        Assert.Equal((5 * 4 * 3 * 2) - 25, finding.HypothesesLeftOut);
    }

    private static void AssertBest(HypothesisKind kind, string row, string id, params string[] rows) => AssertBest(kind, [row], id, rows);

    /// <summary>In the faulty rows a → stands between what should be printed and what is.</summary>
    private static void AssertBest(HypothesisKind kind, string[] faulty, string id, params string[] rows)
    {
        Assert.Empty(new ReportValidator().Validate(Report([.. rows, .. faulty.Select(row => Side(row, 0))])).Diagnostics);

        Diagnostic finding = Assert.Single(new ReportValidator().Validate(Report([.. rows, .. faulty.Select(row => Side(row, 1))])).Diagnostics);

        Assert.Equal(id, finding.Id);
        Assert.Equal(kind, finding.Hypotheses[0].Kind);
        Assert.Equal(
            faulty.SelectMany(row => row.Split(' ').Where(cell => cell.Contains('→', StringComparison.Ordinal))),
            finding.Hypotheses[0].Changes.Select(change => $"{change.To}→{change.From}"));
    }

    private static string Side(string row, int side) =>
        string.Join(" ", row.Split(' ').Select(cell => cell.Split('→') is [string right, string printed] ? (side == 0 ? right : printed) : cell));

    /// <summary>A report of zeros but for these rows of table 3.</summary>
    private static AnnualReport Report(params string[] rows)
    {
        EditionSchema edition = ConsistentReports.Edition("2021");
        Dictionary<string, string[]> numbers = rows.Select(row => row.Split(' ')).ToDictionary(row => "/requests/" + row[0], row => row[1..]);
        return ReportCatalog.Default.Create(
            new ReportHeader(2023, "某局"),
            Narratives.Empty,
            new ReportFigures(edition, [.. edition.Tables.Select(table => FigureTable.Create(table, cell =>
                cell.Line.IsAlternative ? default(Figure)
                : numbers.TryGetValue(cell.Line.Row.Code.Pointer, out string[]? row) ? int.Parse(row[cell.Slot - cell.Line.FirstSlot]) : 0))]));
    }
}
