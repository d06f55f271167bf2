using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Testing;

public class ReportAssertionsTests
{
    private const string Cell = "/proactiveDisclosure/licensing/decisions";
    private static readonly AnnualReport Clean = CleanReports.Department2021;
    private static readonly ValidationResult CleanResult = DisclosureReports.Validate(Clean);
    private static readonly ValidationResult Negative = DisclosureReports.Validate(Clean.WithFigure(Cell, -1));

    [Fact]
    public void What_holds_passes_and_chains()
    {
        Assert.Same(CleanResult, CleanResult.ShouldBeClean().ShouldNotHave("GID2104"));
        Negative.ShouldHaveOnly("GID2104", Cell).ShouldBeAt(Cell).ShouldBe(Severity.Error);
        Negative.ShouldHave("GID2104").ShouldBeAt(Cell);
        Clean.ShouldBe(Clean);
        ParseResult.Of(Clean, "x").ShouldReadAs(Clean);
        ParseResult.Of(Clean, "x").ShouldNotBeSilentlyWrong(Clean);
    }

    [Fact]
    public void A_failure_says_what_was_there_instead()
    {
        Assert.Equal($"Expected no error and no warning; there was:\n  Error GID2104 {Cell}: {DiagnosticText.Message(Negative.Diagnostics[0])}", Message(() => Negative.ShouldBeClean()));
        Assert.Equal("Expected GID2104; there was no finding at all.", Message(() => CleanResult.ShouldHave("GID2104")));
        Assert.StartsWith("Expected GID2104 at /requests; there was:\n  Error GID2104 ", Message(() => Negative.ShouldHave("GID2104", "/requests")), StringComparison.Ordinal);
        Assert.StartsWith("Expected no GID2104; there was:", Message(() => Negative.ShouldNotHave("GID2104")), StringComparison.Ordinal);
        Assert.Equal($"Expected GID2104 at no address, and it stands at {Cell}.", Message(() => Negative.Diagnostics[0].ShouldBeAt(null)));
        Assert.Equal("Expected GID2104 to be of severity Info, and it is Error.", Message(() => Negative.Diagnostics[0].ShouldBe(Severity.Info)));
    }

    [Fact]
    public void A_finding_that_is_not_alone_is_said_with_the_others()
    {
        ValidationResult two = DisclosureReports.Validate(Clean.WithFigure(Cell, -1).WithFigure("/proactiveDisclosure/penalties/decisions", 1.5m));

        Assert.StartsWith($"Expected nothing but GID2104 at {Cell}; there was:\n  Error GID2105 ", Message(() => two.ShouldHaveOnly("GID2104", Cell)), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_that_differ_are_told_cell_by_cell()
    {
        AnnualReport other = Clean.WithFigure(Cell, 3).WithHeader(Clean.Header with { Year = 2022 });

        Assert.Equal($"Expected the same report.\n  /year: 2023 expected, 2022 found\n  {Cell}: 0 expected, 3 found", Message(() => other.ShouldBe(Clean)));
        Assert.Equal("Expected the same report.\n  edition: 2021 expected, 2019 found", Message(() => CleanReports.Department2019.ShouldBe(Clean)));
    }

    [Fact]
    public void What_was_read_otherwise_is_silent_or_told()
    {
        ParseResult silent = ParseResult.Of(Clean.WithFigure(Cell, 3), "x");
        ParseResult none = DisclosureReports.Parse("今天天气很好。");

        Assert.Equal($"Expected the report that was written.\n  {Cell}: 0 was read as 3, and no finding says so", Message(() => silent.ShouldReadAs(Clean)));
        Assert.Contains($"{Cell}: 0 was read as 3", Message(() => silent.ShouldNotBeSilentlyWrong(Clean)), StringComparison.Ordinal);
        Assert.Contains("/status: Report was read as NotAReport, and a finding says so", Message(() => none.ShouldReadAs(Clean)), StringComparison.Ordinal);
        none.ShouldNotBeSilentlyWrong(Clean);
    }

    [Fact]
    public void A_long_list_is_cut()
    {
        AnnualReport other = Clean.Edition.Tables[1].Cells.Where(cell => !cell.Line.IsAlternative).Aggregate(Clean, (report, cell) => report.WithFigure(cell.Address, 9));

        Assert.EndsWith("\n  and 163 more", Message(() => other.ShouldBe(Clean)), StringComparison.Ordinal);
    }

    private static string Message(Action assertion) => Assert.Throws<ReportAssertionException>(assertion).Message;
}
