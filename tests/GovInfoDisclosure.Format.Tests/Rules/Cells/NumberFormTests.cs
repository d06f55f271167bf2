using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Rules.Cells;

public sealed class NumberFormTests
{
    [Fact]
    public void A_negative_number_is_an_error_in_every_column_that_is_not_signed()
    {
        foreach ((AnnualReport report, CellSchema cell) in Cells())
        {
            IEnumerable<Diagnostic> found = Check(report.WithFigure(cell.Address, -1)).Where(finding => finding.Id == "GID2104");
            Assert.Equal(cell.Column.IsSigned ? [] : [cell.Address], found.Select(finding => finding.Address));
            Assert.All(found, finding => Assert.Equal(Severity.Error, finding.Severity));
        }
    }

    [Fact]
    public void A_fraction_is_an_error_in_every_column_that_counts()
    {
        foreach ((AnnualReport report, CellSchema cell) in Cells())
        {
            bool counts = cell.Column.Unit is Unit.Count or Unit.Item;
            IEnumerable<Diagnostic> found = Check(report.WithFigure(cell.Address, 1.5m)).Where(finding => finding.Id == "GID2105");
            Assert.Equal(counts ? [cell.Address] : [], found.Select(finding => finding.Address));
        }
    }

    [Theory]
    [InlineData("2021", "/proactiveDisclosure/administrativeFees/amountCollected", "12.3456", null)]
    [InlineData("2021", "/proactiveDisclosure/administrativeFees/amountCollected", "12.34567", Severity.Info)]
    [InlineData("2021", "/proactiveDisclosure/administrativeFees/amountCollected", "12.345678", Severity.Info)]
    [InlineData("2021", "/proactiveDisclosure/administrativeFees/amountCollected", "0.1234567", Severity.Warning)]
    [InlineData("2019", "/proactiveDisclosure/centralizedProcurement/totalAmount", "573802895.9", null)]
    [InlineData("2019", "/proactiveDisclosure/centralizedProcurement/totalAmount", "573802895.901", Severity.Warning)]
    public void Decimals_of_an_amount_below_the_smallest_coin_are_a_warning(string edition, string address, string value, Severity? severity)
    {
        AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition(edition), seed: 1)
            .WithFigure(address, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Diagnostic? finding = Check(report).SingleOrDefault();
        Assert.Equal(severity, finding?.Severity);
        Assert.True(finding is null || (finding.Id == "GID2106" && finding.Address == address));
    }

    private static IEnumerable<(AnnualReport Report, CellSchema Cell)> Cells() =>
        from edition in ConsistentReports.Codes
        let report = ConsistentReports.Create(ConsistentReports.Edition(edition), seed: 1)
        from table in report.Edition.Tables
        from cell in table.Cells
        where report.Figures[cell].IsReported
        select (report, cell);

    private static IEnumerable<Diagnostic> Check(AnnualReport report) => new ReportValidator().Validate(report).Diagnostics;
}
