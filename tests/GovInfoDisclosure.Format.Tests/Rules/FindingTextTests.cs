using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Tests.Rules.Samples;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules;

public sealed class FindingTextTests
{
    [Fact]
    public void No_finding_about_a_damaged_report_leaves_an_argument_unfilled_or_an_address_that_the_form_does_not_have()
    {
        var met = new SortedSet<string>(StringComparer.Ordinal);
        for (int seed = 0; seed < 300; seed++)
        {
            AnnualReport report = Damaged(seed);
            foreach (Diagnostic finding in new ReportValidator().Validate(report).Diagnostics)
            {
                met.Add(finding.Id);
                foreach (DiagnosticLanguage language in new[] { DiagnosticLanguage.SimplifiedChinese, DiagnosticLanguage.English })
                {
                    string text = DiagnosticText.Message(finding, language) + DiagnosticText.Remedy(finding, language);
                    Assert.DoesNotContain("{", text);
                    Assert.DoesNotContain("}", text);
                }

                Assert.All(finding.Related, address => Assert.True(report.Edition.TryFindCell(address, out _), address));
                Assert.True(finding.Hypotheses.Length <= 25);
                Assert.All(finding.Hypotheses, hypothesis => Assert.All(hypothesis.Changes, change =>
                {
                    Assert.Equal(report.Figures[change.Address].Value, change.From);
                    Assert.True(finding.Hypotheses.Length == 1 || AddressParts.Holds(finding.Address!, change.Address), change.Address);
                }));
            }
        }

        // a blank form, the labels of another edition, and what needs a name or prose do not come from damaged figures
        IEnumerable<string> ids = ReportRules.Default.Where(rule => rule.GetType().Namespace is { } space
                && (space.EndsWith(".Rules", StringComparison.Ordinal) || space.EndsWith(".Cells", StringComparison.Ordinal) || space.EndsWith(".Sums", StringComparison.Ordinal)))
            .SelectMany(rule => rule.Descriptors).Select(descriptor => descriptor.Id);
        Assert.Empty(ids.Except(["GID2103", "GID4004"]).Except(met));
    }

    [Fact]
    public void Each_wording_reads_as_approved()
    {
        IEnumerable<Diagnostic> findings =
        [
            .. TextSamples.All.Concat(FigureSamples.All).SelectMany(sample => new ReportValidator().Validate(sample.Change(sample.Clean), sample.Options).Diagnostics),
            .. Enumerable.Range(0, 300).SelectMany(seed => new ReportValidator().Validate(Damaged(seed)).Diagnostics),
        ];
        Approved.Matches("finding-texts.txt", FindingTexts.OfEachWording(findings));
    }

    private static AnnualReport Damaged(int seed)
    {
        var random = new Random(seed);
        EditionSchema edition = ConsistentReports.Edition(random.Next(2) == 0 ? "2019" : "2021");
        AnnualReport report = ConsistentReports.Create(edition, seed, otherHandlingAsOneRow: edition.Code == "2021" && random.Next(4) == 0)
            .WithHeader(new ReportHeader(random.Next(2017, 2025), "某局"));
        CellSchema amount = edition.Tables[0].Cells.First(cell => cell.Column.Unit is Unit.TenThousandYuan or Unit.Yuan);
        report = random.Next(10) == 0 ? report.WithFigure(amount.Address, 1.2345678m) : report;
        CellSchema[] cells = [.. edition.Tables.SelectMany(table => table.Cells)];
        TableCode? missing = random.Next(20) == 0 ? edition.Tables[random.Next(3)].Code : null;
        foreach (CellSchema cell in cells.Where(cell => cell.Line.Table == missing))
        {
            report = report.WithFigure(cell.Address, default);
        }

        for (int i = random.Next(8); i > 0; i--)
        {
            string address = cells[random.Next(cells.Length)].Address;
            report = report.WithFigure(address, random.Next(7) switch
            {
                0 => Figure.Blank,
                1 => Figure.Dash("/"),
                2 => Figure.Unreadable("1O"),
                3 => default,
                4 => -random.Next(100),
                5 => random.Next(100) / 8m / 1000_000m,
                _ => random.Next(100),
            });
        }

        return report;
    }
}
