using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Tests.Rules.Sums;

public sealed class SeveralChangedFiguresTests
{
    private static readonly ReportValidator Validator = new();

    public static TheoryData<string> Editions => ConsistentReports.Editions;

    [Theory]
    [MemberData(nameof(Editions))]
    public void Two_changes_by_different_amounts_in_different_rows_and_columns_are_two_findings(string edition)
    {
        foreach ((AnnualReport report, CellSchema first, CellSchema second, Random random) in Pairs(edition, 300))
        {
            int amount = random.Next(1, 500);
            AnnualReport changed = Add(Add(report, first, amount), second, amount + random.Next(1, 500));

            IEnumerable<Diagnostic> findings = Validator.Validate(changed).Diagnostics;

            Assert.Equal([first.Address, second.Address], findings.Select(finding => finding.Address));
            Assert.All(findings, finding => Assert.Equal(
                report.Figures[finding.Address!].Value, Assert.Single(Assert.Single(finding.Hypotheses).Changes).To));
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Two_changes_by_equal_or_opposite_amounts_are_one_finding_with_both_pairs_where_the_crosswise_pair_mends_the_same(string edition)
    {
        int crosswise = 0;
        foreach ((AnnualReport report, CellSchema first, CellSchema second, Random random) in Pairs(edition, 200))
        {
            int amount = random.Next(1, 10);
            foreach (int other in new[] { amount, -amount })
            {
                if (report.Figures[second].Value + other < 0)
                {
                    continue;
                }

                AnnualReport changed = Add(Add(report, first, amount), second, other);
                Diagnostic[] findings = [.. Validator.Validate(changed).Diagnostics];
                List<string> pairs = [.. SmallestPairs(changed)];
                if (pairs.Count == 1)
                {
                    Assert.Equal([first.Address, second.Address], findings.Select(finding => finding.Address));
                    continue;
                }

                crosswise++;
                Diagnostic finding = Assert.Single(findings);
                Assert.Equal(pairs.Order(), finding.Hypotheses.Select(h => string.Join(",", h.Changes.Select(c => c.Address))).Order());
                Assert.Equal("/requests", "/" + finding.Address!.Split('/')[1]);
                Assert.All(finding.Hypotheses, h => Assert.All(h.Changes, c => AddressParts.Holds(finding.Address!, c.Address)));
            }
        }

        Assert.True(crosswise > 30, $"only {crosswise} ambiguous pairs were met");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_amount_in_the_wrong_cell_of_a_row_or_column_is_one_finding_with_every_pair_that_mends_it(string edition)
    {
        EditionSchema schema = ConsistentReports.Edition(edition);
        for (int seed = 0; seed < 100; seed++)
        {
            AnnualReport report = ConsistentReports.Create(schema, seed);
            var random = new Random(seed);
            CellSchema[] cells = [.. schema.Table(TableCode.Requests).Cells.Where(cell => report.Figures[cell].IsReported)];
            CellSchema first = cells[random.Next(cells.Length)];
            bool inRow = random.Next(2) == 0;
            CellSchema[] mates =
                [.. cells.Where(cell => cell != first && (inRow ? cell.Line == first.Line : cell.Column.Code == first.Column.Code))];
            CellSchema second = mates[random.Next(mates.Length)];
            decimal amount = report.Figures[first].Value;
            if (amount == 0)
            {
                continue;
            }

            AnnualReport changed = Add(Add(report, first, -amount), second, amount);
            List<string> pairs = [.. SmallestPairs(changed)];

            Diagnostic finding = Assert.Single(Validator.Validate(changed).Diagnostics);

            Assert.Contains(string.Join(",", new[] { first, second }.OrderBy(cell => cell.Slot).Select(cell => cell.Address)), pairs);
            Assert.Equal(pairs.Count, finding.Hypotheses.Length + finding.HypothesesLeftOut);
            Assert.All(finding.Hypotheses, h => Assert.Contains(string.Join(",", h.Changes.Select(c => c.Address)), pairs));
        }
    }

    [Fact]
    public void Eight_independent_changes_are_eight_findings()
    {
        EditionSchema schema = ConsistentReports.Edition("2021");
        for (int seed = 0; seed < 20; seed++)
        {
            AnnualReport report = ConsistentReports.Create(schema, seed);
            string[] rows =
            [
                "newlyReceived", "carriedOver", "outcomes/disclosed", "outcomes/withheld/publicSafety", "outcomes/cannotProvide/notHeld",
                "outcomes/notProcessed/petition", "outcomes/otherHandling/unpaidFee", "carriedForward",
            ];
            string[] columns =
            [
                "researchInstitution", "naturalPerson", "publicWelfareOrganization", "naturalPerson", "enterprise",
                "total", "legalServiceProvider", "otherOrganization",
            ];
            string[] addresses = [.. rows.Zip(columns, (row, column) => $"/requests/{row}/{column}")];
            for (int i = 0; i < addresses.Length; i++)
            {
                report = report.WithFigure(addresses[i], report.Figures[addresses[i]].Value + (1 << i));
            }

            Assert.Equal(addresses, Validator.Validate(report).Diagnostics.Select(finding => finding.Address));
        }
    }

    [Fact]
    public void Figures_that_no_few_changes_mend_still_name_every_broken_identity_once_and_no_hypothesis()
    {
        EditionSchema schema = ConsistentReports.Edition("2021");
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            AnnualReport report = ConsistentReports.Create(schema, seed);
            foreach (CellSchema cell in schema.Table(TableCode.Requests).Cells.Where(cell => report.Figures[cell].IsReported))
            {
                report = report.WithFigure(cell.Address, random.Next(1, 100_000));
            }

            Diagnostic[] findings = [.. Validator.Validate(report).Diagnostics];
            Assert.Equal(Broken(report).Order(), findings.SelectMany(finding => finding.Identities).Order());
            Assert.Contains(findings, finding => finding.Hypotheses.IsEmpty);
        }
    }

    private static IEnumerable<(AnnualReport Report, CellSchema First, CellSchema Second, Random Random)> Pairs(string edition, int count)
    {
        EditionSchema schema = ConsistentReports.Edition(edition);
        for (int seed = 0; seed < count; seed++)
        {
            AnnualReport report = ConsistentReports.Create(schema, seed);
            var random = new Random(seed);
            CellSchema[] cells = [.. schema.Table(TableCode.Requests).Cells.Where(cell => report.Figures[cell].IsReported)];
            CellSchema first = cells[random.Next(cells.Length)];
            CellSchema[] others =
                [.. cells.Where(cell => cell.Slot > first.Slot && cell.Line != first.Line && cell.Column.Code != first.Column.Code)];
            if (others.Length > 0)
            {
                yield return (report, first, others[random.Next(others.Length)], random);
            }
        }
    }

    /// <summary>By trying every cell with every amount that some broken identity is off by, and then every other cell for what is left.</summary>
    private static IEnumerable<string> SmallestPairs(AnnualReport report)
    {
        FigureTable table = report.Figures.Table(TableCode.Requests);
        Identity[] identities = [.. table.Schema.IdentitiesFor(table)];
        decimal[] off = [.. identities.Select(identity => Off(identity, table))];
        decimal[] amounts = [.. off.Concat(off.Select(amount => -amount)).Where(amount => amount != 0).Distinct()];
        CellSchema[] cells = [.. table.Schema.Cells.Where(cell => table[cell].IsReported)];
        var signs = cells.ToDictionary(cell => cell, cell => identities.Select(identity => SignOf(cell, identity)).ToArray());
        foreach (CellSchema first in cells)
        {
            foreach (decimal amount in amounts.Where(amount => table[first].Value + amount >= 0))
            {
                decimal[] left = [.. off.Select((difference, i) => difference + (signs[first][i] * amount))];
                int broken = Array.FindIndex(left, difference => difference != 0);
                if (left.Count(difference => difference != 0) > 3)
                {
                    continue; // a cell is part of three identities at most
                }

                foreach (CellSchema second in cells.Where(cell => cell.Slot > first.Slot && signs[cell][broken] != 0))
                {
                    decimal rest = -left[broken] * signs[second][broken];
                    if (table[second].Value + rest >= 0 && left.Select((difference, i) => difference + (signs[second][i] * rest)).All(off => off == 0))
                    {
                        yield return $"{first.Address},{second.Address}";
                    }
                }
            }
        }
    }

    private static int SignOf(CellSchema cell, Identity identity) =>
        identity.Left.Contains(cell) ? 1 : identity.Right.Contains(cell) ? -1 : 0;

    private static IEnumerable<string> Broken(AnnualReport report) =>
        from table in report.Figures.Tables
        from identity in table.Schema.IdentitiesFor(table)
        where Off(identity, table) != 0
        select identity.Name;

    private static decimal Off(Identity identity, FigureTable table) =>
        identity.Left.Sum(cell => table[cell].Value) - identity.Right.Sum(cell => table[cell].Value);

    private static AnnualReport Add(AnnualReport report, CellSchema cell, decimal amount) =>
        report.WithFigure(cell.Address, report.Figures[cell].Value + amount);
}
