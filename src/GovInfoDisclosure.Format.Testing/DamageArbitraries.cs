using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Testing.Damaging;
using GovInfoDisclosure.Format.Testing.Generating;

namespace GovInfoDisclosure.Format.Testing;

/// <summary>“任意受损文件”: reports as they reach their readers, for property tests of programs that read them.</summary>
public static class DamageArbitraries
{
    private const int MostDamages = 4;

    /// <summary>“受损文件”: consistent reports of an edition in every shape, each with up to four damages; they shrink to fewer damages and simpler reports.</summary>
    /// <param name="edition">An edition that the library knows.</param>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public static Arbitrary<DamagedDocument> Damaged(EditionSchema edition)
    {
        Arbitrary<AnnualReport> reports = ReportArbitraries.Consistent(edition);
        return Arb.From(
            from report in reports.Generator
            from shape in Gen.Elements(SourceShape.All.ToArray())
            from written in OfficeHandwriting.Of(report, mayBeBlank: (shape.Traits & ShapeTraits.LosesBoundaries) == 0)
            from damages in Damages(shape)
            from seed in Gen.Choose(0, int.MaxValue)
            select new DamagedDocument(written, shape, damages, seed),
            document => Shrink(document, reports));
    }

    // at most one of each stage but words, where several go together
    private static Gen<ImmutableArray<SourceDamage>> Damages(SourceShape shape)
    {
        SourceDamage[] applicable = [.. SourceDamage.All.Where(damage => damage.AppliesTo(shape))];
        return from count in Gen.Choose(0, MostDamages)
               from drawn in Gen.CollectToArray(Enumerable.Range(0, count), _ => Gen.Elements(applicable))
               select drawn.Distinct().GroupBy(damage => damage.Stage)
                   .SelectMany(stage => stage.Key == DamageStage.Words ? stage : stage.Take(1)).ToImmutableArray();
    }

    private static IEnumerable<DamagedDocument> Shrink(DamagedDocument document, Arbitrary<AnnualReport> reports)
    {
        foreach (SourceDamage damage in document.Damages)
        {
            yield return new DamagedDocument(document.Report, document.Shape, document.Damages.Remove(damage), document.Seed);
        }

        foreach (AnnualReport simpler in reports.Shrinker(document.Report))
        {
            yield return new DamagedDocument(simpler, document.Shape, document.Damages, document.Seed);
        }
    }
}
