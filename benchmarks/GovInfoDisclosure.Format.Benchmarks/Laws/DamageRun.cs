using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Testing.Damaging;

namespace GovInfoDisclosure.Format.Benchmarks.Laws;

/// <summary>Damaged documents by the thousand: how many figures are right, how many are told, and whether one is silently wrong.</summary>
internal static class DamageRun
{
    private const int Batch = 100;
    private const int MostShown = 40;

    // batches must not run through the same numbers one after the other
    private const ulong Gamma = 0x9E3779B97F4A7C15;
    private const ulong Far = 0xD1342543DE82EF95;


    /// <summary>Returns 1 when a figure was silently wrong, or damage that loses nothing changed one.</summary>
    public static int Print(int cases, ulong seed, string? folder)
    {
        var watch = Stopwatch.StartNew();
        var tally = new DamageTally();
        Arbitrary<DamagedDocument>[] arbitraries = [.. EditionSchemas.All.Select(DamageArbitraries.Damaged)];
        int batches = (cases + Batch - 1) / Batch;
        Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, batch =>
        {
            Arbitrary<DamagedDocument> arbitrary = arbitraries[batch % arbitraries.Length];
            foreach (DamagedDocument document in Gen.Sample(arbitrary.Generator, Math.Min(Batch, cases - (batch * Batch)), new Rnd(unchecked(seed + ((ulong)batch * Far)), Gamma), size: 50))
            {
                DamageOutcome outcome = DamageOutcome.Of(document);
                if (tally.Add(document, outcome) <= MostShown && outcome.IsWrong)
                {
                    tally.Show(Smallest(document, arbitrary, outcome), folder);
                }
            }
        });

        tally.Print();
        Console.WriteLine($"{cases} documents, seed {seed}, {watch.Elapsed.TotalSeconds:F0} s");
        return tally.HasWrong ? 1 : 0;
    }

    // greedy, and no longer than what is wrong stays wrong in the same way
    private static DamagedDocument Smallest(DamagedDocument document, Arbitrary<DamagedDocument> arbitrary, DamageOutcome outcome)
    {
        for (int step = 0; step < 300; step++)
        {
            DamagedDocument? simpler = arbitrary.Shrinker(document).Take(200).FirstOrDefault(candidate => DamageOutcome.Of(candidate) is var read
                && (outcome.Silent > 0 ? read.Silent > 0 : read.IsWrong));
            if (simpler is null)
            {
                break;
            }

            document = simpler;
        }

        return document;
    }
}
