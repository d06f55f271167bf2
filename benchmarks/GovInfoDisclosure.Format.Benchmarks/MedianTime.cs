using System.Diagnostics;

namespace GovInfoDisclosure.Format.Benchmarks;

/// <summary>The median of nine runs, each of many calls where one takes too short a time to be measured.</summary>
internal static class MedianTime
{
    private const int Runs = 9;

    /// <summary>How long one call takes.</summary>
    /// <param name="step">What is called.</param>
    /// <param name="calls">How many calls a run has.</param>
    /// <param name="warmUp">How many calls come before the first run.</param>
    public static TimeSpan Of(Action step, int calls, int warmUp)
    {
        Repeat(step, warmUp);
        var times = new TimeSpan[Runs];
        for (int run = 0; run < Runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            Repeat(step, calls);
            times[run] = Stopwatch.GetElapsedTime(start) / calls;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    private static void Repeat(Action step, int calls)
    {
        for (int i = 0; i < calls; i++)
        {
            step();
        }
    }
}
