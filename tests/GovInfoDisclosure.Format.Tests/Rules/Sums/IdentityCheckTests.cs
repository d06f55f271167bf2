using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Sums;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Rules.Sums;

public sealed class IdentityCheckTests
{
    private static readonly EditionSchema Edition = ConsistentReports.Edition("2021");
    private static readonly Identity Block = Edition.Table(TableCode.Disputes).Identities[0];

    [Theory]
    [InlineData("5 2 0 1 8", nameof(Verdict.Holds))]
    [InlineData("5 2 0 1 7", nameof(Verdict.CannotHold))]
    [InlineData("5 2 0 1 9", nameof(Verdict.CannotHold))]
    [InlineData("5 2 _ 1 8", nameof(Verdict.HoldsIfBlanksAreZero))]
    [InlineData("8 _ - _ 8", nameof(Verdict.HoldsIfBlanksAreZero))]
    [InlineData("5 2 _ 1 9", nameof(Verdict.HoldsWithOneValue))]
    [InlineData("5 2 0 1 -", nameof(Verdict.HoldsWithOneValue))]
    [InlineData("5 2 _ 1 7", nameof(Verdict.CannotHold))]
    [InlineData("5 _ _ 1 9", nameof(Verdict.NotAssessable))]
    [InlineData("5 2 _ 1 _", nameof(Verdict.NotAssessable))]
    [InlineData("_ _ _ _ _", nameof(Verdict.HoldsIfBlanksAreZero))]
    [InlineData("5 2 x 1 7", nameof(Verdict.NotAssessable))]
    [InlineData("5 2 ? 1 7", nameof(Verdict.NotAssessable))]
    public void Each_row_of_figures_has_its_verdict(string figures, string verdict) =>
        Assert.Equal(verdict, IdentityCheck.Of(Block, Table(figures)).Verdict.ToString());

    [Theory]
    [InlineData("5 2 _ 1 9", 1)]
    [InlineData("5 2 0 1 _", 8)]
    public void The_one_blank_cell_needs_the_difference(string figures, int needed) =>
        Assert.Equal(needed, IdentityCheck.Of(Block, Table(figures)).NeededValue);

    [Fact]
    public void Each_input_of_each_identity_alone_makes_it_fail()
    {
        foreach (string code in ConsistentReports.Codes)
        {
            AnnualReport report = ConsistentReports.Create(ConsistentReports.Edition(code), seed: 1);
            foreach (FigureTable table in report.Figures.Tables)
            {
                foreach (Identity identity in table.Schema.Identities)
                {
                    foreach (CellSchema cell in identity.Left.Concat(identity.Right))
                    {
                        Assert.Equal(Verdict.Holds, IdentityCheck.Of(identity, table).Verdict);
                        Assert.Equal(Verdict.CannotHold, IdentityCheck.Of(identity, table.With(cell, table[cell].Value + 1)).Verdict);
                        string[] found = [.. new ReportValidator().Validate(report.WithFigure(cell.Address, table[cell].Value + 1))
                            .Diagnostics.SelectMany(finding => finding.Identities)];
                        Assert.Contains(identity.Name, found);
                    }
                }
            }
        }
    }

    private static FigureTable Table(string figures)
    {
        string[] cells = figures.Split(' ');
        return FigureTable.Create(Edition.Table(TableCode.Disputes), cell => cell.Line.Index > 0 ? 0 : cells[cell.Slot] switch
        {
            "_" => Figure.Blank,
            "-" => Figure.Dash("-"),
            "x" => default,
            "?" => Figure.Unreadable("?"),
            string number => int.Parse(number),
        });
    }
}
