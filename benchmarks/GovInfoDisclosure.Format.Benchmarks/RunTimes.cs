namespace GovInfoDisclosure.Format.Benchmarks;

/// <summary>How long one call of a step took in each run.</summary>
/// <param name="runs">The times, in the order of the runs.</param>
internal sealed class RunTimes(TimeSpan[] runs)
{
    /// <summary>The median of the runs.</summary>
    public TimeSpan Median => MedianOf(runs);

    /// <summary>How many times as long as another step, run by run: a machine that is slower for some of the runs is so for both steps.</summary>
    public double RatioTo(RunTimes other) => MedianOf(runs.Zip(other.Runs, (own, others) => own / others));

    private TimeSpan[] Runs => runs;

    private static T MedianOf<T>(IEnumerable<T> values)
    {
        T[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }
}
