using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using Xunit.Abstractions;

namespace GovInfoDisclosure.Format.Tests.Rules.Sums;

public sealed class BlankAndMissingCellTests(ITestOutputHelper output)
{
    private static readonly ReportValidator Validator = new();

    /// <summary>Which cells of table 3 are not numbers.</summary>
    public static TheoryData<string, string> Patterns
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string edition in ConsistentReports.Codes)
            {
                foreach (string pattern in new[]
                {
                    "detail totals", "row totals", "organisations", "one row", "one missing row", "one unreadable cell", "scattered",
                })
                {
                    data.Add(edition, pattern);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void One_changed_figure_is_one_error_whose_candidates_are_exactly_the_cells_that_mend_what_can_be_assessed(
        string edition, string pattern)
    {
        EditionSchema schema = ConsistentReports.Edition(edition);
        int changes = 0, found = 0, alone = 0;
        for (int seed = 0; seed < 2; seed++)
        {
            AnnualReport report = WithGaps(ConsistentReports.Create(schema, seed), pattern, seed);
            Assert.DoesNotContain(Errors(report), finding => !finding.Identities.IsEmpty);
            foreach (CellSchema cell in schema.Table(TableCode.Requests).Cells.Where(cell => report.Figures[cell].IsReported))
            {
                foreach (int delta in new[] { 1, -1 })
                {
                    if (report.Figures[cell].Value + delta < 0)
                    {
                        continue;
                    }

                    AnnualReport changed = report.WithFigure(cell.Address, report.Figures[cell].Value + delta);
                    Diagnostic[] errors = [.. Errors(changed).Where(finding => !finding.Identities.IsEmpty)];
                    string[] candidates = [.. CellsThatMend(changed)];
                    changes++;
                    Assert.Equal(candidates.Length > 0 ? 1 : 0, errors.Length);
                    if (candidates.Length > 0)
                    {
                        found++;
                        alone += candidates.Length == 1 ? 1 : 0;
                        Assert.Contains(cell.Address, candidates);
                        Assert.Equal(candidates.Order(), errors[0].Hypotheses.Select(h => Assert.Single(h.Changes).Address).Order());
                    }
                }
            }
        }

        output.WriteLine($"{edition} {pattern}: {changes} changes, {found} found, {alone} with one candidate");
        Assert.True(found > changes / 3, $"{found} of {changes}");
    }

    private static IEnumerable<Diagnostic> Errors(AnnualReport report) =>
        Validator.Validate(report).Diagnostics.Where(finding => finding.Severity == Severity.Error);

    private static AnnualReport WithGaps(AnnualReport report, string pattern, int seed)
    {
        var random = new Random(seed);
        TableSchema table = report.Edition.Table(TableCode.Requests);
        LineSchema chosen = table.Lines.Where(report.Figures.Table(TableCode.Requests).HasLine).ElementAt(random.Next(2, 20));
        foreach (CellSchema cell in table.Cells.Where(cell => report.Figures[cell].IsReported))
        {
            bool detail = cell.Line.Groups.Length > 0 && cell.Line.Row.Code != RequestRows.OutcomesTotal;
            Figure? gap = pattern switch
            {
                "detail totals" => detail && cell.Column.IsTotal ? Figure.Blank : null,
                "row totals" => cell.Column.IsTotal ? Figure.Blank : null,
                "organisations" => cell.Column.Group is not null ? Figure.Dash("/") : null,
                "one row" => cell.Line == chosen ? Figure.Blank : null,
                "one missing row" => cell.Line == chosen ? default(Figure) : null,
                "one unreadable cell" => cell == chosen.Cells[2] ? Figure.Unreadable("1O") : null,
                _ => random.Next(12) == 0 ? Figure.Blank : null,
            };
            report = gap is { } figure ? report.WithFigure(cell.Address, figure) : report;
        }

        return report;
    }

    /// <summary>By trying, for every cell, every amount that some broken identity is off by.</summary>
    private static IEnumerable<string> CellsThatMend(AnnualReport report)
    {
        FigureTable table = report.Figures.Table(TableCode.Requests);
        bool IsBlank(CellSchema cell) => table[cell].State is FigureState.Blank or FigureState.Dash;
        var assessable = table.Schema.IdentitiesFor(table)
            .Where(identity => identity.Left.Concat(identity.Right).All(cell => table[cell].IsReported || IsBlank(cell)))
            .Select(identity => (
                identity.Left,
                identity.Right,
                Off: identity.Left.Sum(cell => table[cell].Value) - identity.Right.Sum(cell => table[cell].Value),
                TakesSurplus: identity.Right.Any(IsBlank),
                TakesDeficit: identity.Left.Any(IsBlank)))
            .ToArray();
        bool[] Holds(decimal[] off) =>
            [.. assessable.Select((identity, i) => off[i] == 0 || (off[i] > 0 ? identity.TakesSurplus : identity.TakesDeficit))];
        decimal[] off = [.. assessable.Select(identity => identity.Off)];
        bool[] holdsNow = Holds(off);
        decimal[] broken = [.. off.Where((_, i) => !holdsNow[i]).Distinct()];
        return from cell in table.Schema.Cells
               where table[cell].IsReported && broken.Length > 0
               let signs = assessable.Select(identity => identity.Left.Contains(cell) ? 1 : identity.Right.Contains(cell) ? -1 : 0).ToArray()
               where broken.Concat(broken.Select(amount => -amount)).Any(amount =>
                   table[cell].Value + amount >= 0 && Holds([.. off.Select((difference, i) => difference + (signs[i] * amount))]).All(holds => holds))
               select cell.Address;
    }
}
