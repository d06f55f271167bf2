using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Rules.Sums;

public sealed class OneChangedFigureTests
{
    private static readonly ReportValidator Validator = new();

    public static TheoryData<string> Editions => ConsistentReports.Editions;

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_consistent_report_is_clean(string edition)
    {
        for (int seed = 0; seed < 50; seed++)
        {
            Assert.Empty(Validator.Validate(ConsistentReports.Create(ConsistentReports.Edition(edition), seed)).Diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_changed_figure_of_table_3_is_one_error_at_its_cell_with_the_old_value(string edition)
    {
        int figures = 0;
        foreach ((AnnualReport report, CellSchema cell, decimal delta, Random _) in ChangesOf(edition, TableCode.Requests))
        {
            figures++;
            decimal old = report.Figures[cell].Value;

            Diagnostic finding = Assert.Single(Errors(report.WithFigure(cell.Address, old + delta)));

            Assert.Equal(Severity.Error, finding.Severity);
            Assert.Equal(cell.Address, finding.Address);
            Assert.Equal(IdentitiesOf(report, cell), finding.Identities);
            Assert.Equal(new FigureChange(cell.Address, old + delta, old), Assert.Single(Assert.Single(finding.Hypotheses).Changes));
            Assert.DoesNotContain('{', DiagnosticText.Message(finding) + DiagnosticText.Remedy(finding));
        }

        Assert.True(figures >= (edition == "2021" ? 175 : 161) * 2);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_changed_figure_of_table_4_is_one_error_at_its_block_with_every_cell_that_can_mend_it(string edition)
    {
        foreach ((AnnualReport report, CellSchema cell, decimal delta, Random _) in ChangesOf(edition, TableCode.Disputes))
        {
            AnnualReport changed = report.WithFigure(cell.Address, report.Figures[cell].Value + delta);

            Diagnostic finding = Assert.Single(Errors(changed));

            string[] candidates = [.. cell.Line.Cells
                .Where(candidate => changed.Figures[candidate].Value - (candidate.Column.IsTotal == cell.Column.IsTotal ? delta : -delta) >= 0)
                .Select(candidate => candidate.Address)];
            Assert.Equal("GID3004", finding.Id);
            Assert.Equal(candidates.Length == 1 ? candidates[0] : cell.Line.Row.Code.Pointer, finding.Address);
            Assert.Equal(IdentitiesOf(report, cell), finding.Identities);
            Assert.Equal(candidates, finding.Hypotheses.Select(hypothesis => Assert.Single(hypothesis.Changes).Address).OrderBy(Position));
            int Position(string address) => cell.Line.Cells.Select(c => c.Address).ToList().IndexOf(address);
        }
    }

    /// <summary>Other findings than errors are about the one row of （六）.</summary>
    private static IEnumerable<Diagnostic> Errors(AnnualReport report) =>
        Validator.Validate(report).Diagnostics.Where(finding => finding.Severity == Severity.Error);

    /// <summary>Every figure of a table of some reports, by one up and down and by a random amount.</summary>
    private static IEnumerable<(AnnualReport Report, CellSchema Cell, decimal Delta, Random Random)> ChangesOf(string edition, TableCode table)
    {
        EditionSchema schema = ConsistentReports.Edition(edition);
        for (int seed = 0; seed < 5; seed++)
        {
            AnnualReport report = ConsistentReports.Create(schema, seed, otherHandlingAsOneRow: seed == 4 && edition == "2021");
            var random = new Random(seed);
            foreach (CellSchema cell in schema.Table(table).Cells.Where(cell => report.Figures[cell].IsReported))
            {
                decimal old = report.Figures[cell].Value;
                yield return (report, cell, 1, random);
                yield return (report, cell, random.Next(2, 1000), random);
                if (old > 0)
                {
                    yield return (report, cell, -1, random);
                    yield return (report, cell, -old, random);
                }
            }
        }
    }

    private static IEnumerable<string> IdentitiesOf(AnnualReport report, CellSchema cell)
    {
        FigureTable table = report.Figures.Table(cell.Line.Table);
        return table.Schema.IdentitiesFor(table)
            .Where(identity => identity.Left.Contains(cell) || identity.Right.Contains(cell))
            .Select(identity => identity.Name);
    }
}
