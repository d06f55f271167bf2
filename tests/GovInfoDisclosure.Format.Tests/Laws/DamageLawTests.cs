using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Testing.Damaging;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Laws;

/// <summary>
/// What damage does to reading, everyday share of the long run: every kind alone on fixed documents.
/// <c>benchmarks … laws N</c> runs combinations by the thousand.
/// </summary>
public class DamageLawTests
{
    // a small body and a large one of each edition
    private static readonly Dictionary<EditionSchema, AnnualReport[]> Reports = EditionSchemas.All.ToDictionary(
        edition => edition,
        edition => Properties.Sample(ReportArbitraries.Consistent(edition), 60).OrderBy(report => report.CommonRequests.NewlyReceived.Total.Value).Where((_, i) => i is 0 or 58).ToArray());

    public static TheoryData<string> Kinds => [.. SourceDamage.All.Select(damage => damage.Name)];

    public static TheoryData<string> Shapes => [.. SourceShape.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Of_a_report_in_any_shape_nothing_is_silently_wrong_and_where_nothing_is_lost_nothing_is_wrong(string shape)
    {
        SourceShape chosen = SourceShape.All.Single(candidate => candidate.Name == shape);
        foreach (DamagedDocument document in Documents(chosen, []))
        {
            AssertRead(document);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_a_damaged_report_nothing_is_silently_wrong_and_where_nothing_is_lost_nothing_is_wrong(string kind)
    {
        SourceDamage damage = SourceDamage.All.Single(candidate => candidate.Name == kind);
        SourceShape[] shapes = [.. SourceShape.All.Where(damage.AppliesTo)];
        Assert.NotEmpty(shapes);
        foreach (SourceShape shape in shapes.Where((_, i) => i % 4 == 0))
        {
            foreach (DamagedDocument document in Documents(shape, [damage]))
            {
                AssertRead(document);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_damage_changes_some_document(string kind)
    {
        SourceDamage damage = SourceDamage.All.Single(candidate => candidate.Name == kind);

        Assert.Contains(SourceShape.All.Where(damage.AppliesTo).SelectMany(shape => Documents(shape, [damage])), document =>
            !document.Content.Span.SequenceEqual(new DamagedDocument(document.Report, document.Shape, [], document.Seed).Content.Span));
    }

    [Fact]
    public void The_same_parts_give_the_same_bytes()
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (DamagedDocument document in Properties.Sample(DamageArbitraries.Damaged(edition), 20))
            {
                Assert.True(document.Content.Span.SequenceEqual(new DamagedDocument(document.Report, document.Shape, document.Damages, document.Seed).Content.Span), document.ToString());
            }
        }
    }

    [Fact]
    public void A_document_shrinks_to_fewer_damages_and_to_simpler_reports()
    {
        Arbitrary<DamagedDocument> arbitrary = DamageArbitraries.Damaged(EditionSchemas.Format2021);
        DamagedDocument document = Properties.Sample(arbitrary, 50).First(candidate => candidate.Damages.Length > 1);
        DamagedDocument[] simpler = [.. arbitrary.Shrinker(document).Take(20)];

        Assert.Equal(document.Damages.Length, simpler.Count(candidate => candidate.Damages.Length == document.Damages.Length - 1));
        Assert.All(simpler, candidate => Assert.True(candidate.Damages.Length < document.Damages.Length || !candidate.Report.Equals(document.Report)));
    }

    [Fact]
    public void A_damage_that_cannot_happen_is_the_callers_mistake()
    {
        SourceShape page = SourceShape.All.Single(shape => shape.Name == "HTML: spans");
        SourceDamage lines = SourceDamage.All.Single(damage => damage.Name == "the end cut off");

        Assert.False(lines.AppliesTo(page));
        Assert.Throws<ArgumentException>(() => new DamagedDocument(CleanReports.Department2021, page, [lines], 0));
        Assert.Throws<ArgumentException>(() => new DamagedDocument(SampleReports.Empty2021, page, [], 0));
    }

    private static IEnumerable<DamagedDocument> Documents(SourceShape shape, SourceDamage[] damages) =>
        from edition in EditionSchemas.All
        from report in Reports[edition]
        select new DamagedDocument(report, shape, [.. damages], seed: 7);

    private static void AssertRead(DamagedDocument document)
    {
        ParseResult read = DisclosureReports.Parse(document.Content, document.FileName);
        try
        {
            if (document.LosesInformation)
            {
                read.ShouldNotBeSilentlyWrong(document.Report);
            }
            else
            {
                read.ShouldReadAs(document.Report);
            }
        }
        catch (ReportAssertionException failure)
        {
            throw new InvalidOperationException($"{document}: {failure.Message}", failure);
        }
    }
}
