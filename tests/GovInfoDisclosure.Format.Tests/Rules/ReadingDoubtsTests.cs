using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Format.Tests.Rules;

public sealed class ReadingDoubtsTests
{
    private const string Cell = "/requests/newlyReceived/total";
    private const string Row = "/requests/newlyReceived";
    private const string Other = "/requests/carriedOver/total";

    [Theory]
    [InlineData(Cell, Cell, "", "", Responsibility.Extraction)]
    [InlineData(Row, Cell, "", "", Responsibility.Extraction)]
    [InlineData(Cell, Other, Cell, "", Responsibility.Unknown)]
    [InlineData(Cell, Other, Other, "", Responsibility.Document)]
    [InlineData(Cell, Other, "", Cell, Responsibility.Extraction)]
    [InlineData(Cell, Other, "", Other + " " + Cell, Responsibility.Extraction)]
    [InlineData(Cell, Other, "", Other, Responsibility.Document)]
    [InlineData(Cell, Cell, "", Other, Responsibility.Extraction)]
    [InlineData("/requests", Cell, "", "", Responsibility.Document)] // a remark on a whole table says nothing about its cells
    [InlineData(null, Cell, "", "", Responsibility.Document)]
    [InlineData(Cell, null, Cell, "", Responsibility.Document)]
    public void What_reading_doubts_may_be_no_fault_of_the_document(string? doubted, string? address, string related, string changes, Responsibility expected)
    {
        var doubts = new ReadingDoubts([Finding(Other + "x", Responsibility.Extraction), Finding(doubted, Responsibility.Extraction)]);
        Diagnostic finding = Finding(address, Responsibility.Document) with
        {
            Related = [.. Split(related)],
            Hypotheses = [new(HypothesisKind.Value, [new("/disputes/reconsideration/total", 1, 2)]), new(HypothesisKind.Value, [.. Split(changes).Select(change => new FigureChange(change, 1, 2))])],
        };
        Assert.Equal(expected, doubts.Weigh(finding).Responsibility);
    }

    [Theory]
    [InlineData(Responsibility.Unknown)]
    [InlineData(Responsibility.Extraction)]
    public void What_is_known_of_a_finding_already_stays(Responsibility responsibility) =>
        Assert.Equal(responsibility, new ReadingDoubts([Finding(Cell, Responsibility.Extraction)]).Weigh(Finding(Other, responsibility) with { Related = [Cell] }).Responsibility);

    [Fact]
    public void What_the_document_is_blamed_for_is_no_doubt_of_reading() =>
        Assert.Equal(Responsibility.Document, new ReadingDoubts([Finding(Cell, Responsibility.Document)]).Weigh(Finding(Cell, Responsibility.Document)).Responsibility);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Diagnostic Finding(string? address, Responsibility responsibility) =>
        new(FigureDescriptors.Blank, address) { Responsibility = responsibility };
}
