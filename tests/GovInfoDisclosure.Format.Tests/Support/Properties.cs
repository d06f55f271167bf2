using FsCheck;
using FsCheck.Fluent;

namespace GovInfoDisclosure.Format.Tests.Support;

/// <summary>Runs a property on a fixed seed, so that a run can be repeated, and on one of its own, so that every run looks elsewhere.</summary>
internal static class Properties
{
    private const string SeedVariable = "PROPERTY_SEED";
    private const ulong FixedSeed = 20210930;
    private const ulong Gamma = 1; // must be odd

    public static void Hold<T>(Arbitrary<T> arbitrary, Action<T> body, int cases = 60)
    {
        Run(arbitrary, body, cases, FixedSeed);
        ulong seed = ulong.TryParse(Environment.GetEnvironmentVariable(SeedVariable), out ulong given) ? given : (ulong)Random.Shared.NextInt64();
        try
        {
            Run(arbitrary, body, cases, seed);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"Repeat with {SeedVariable}={seed}. {failure.Message}", failure);
        }
    }

    /// <summary>The same reports in every run.</summary>
    public static T[] Sample<T>(Arbitrary<T> arbitrary, int count) => Gen.Sample(arbitrary.Generator, count, new Rnd(FixedSeed, Gamma), size: 50);

    private static void Run<T>(Arbitrary<T> arbitrary, Action<T> body, int cases, ulong seed) =>
        Prop.ForAll(arbitrary, body).Check(
            Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true).WithReplay(seed, Gamma));
}
