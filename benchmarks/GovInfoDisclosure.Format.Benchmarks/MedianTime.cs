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
    public static TimeSpan Of(Action step, int calls, int warmUp) => Of(step, calls, warmUp, () => Stopwatch.GetElapsedTime(0));

    /// <summary>How much processor time one call takes: what else the machine does counts little.</summary>
    /// <param name="step">What is called.</param>
    public static TimeSpan OfProcessor(Action step) => Of(step, calls: 1, warmUp: 2, () => Environment.CpuUsage.TotalTime);

    private static TimeSpan Of(Action step, int calls, int warmUp, Func<TimeSpan> clock)
    {
        Repeat(step, warmUp);
        var times = new TimeSpan[Runs];
        for (int run = 0; run < Runs; run++)
        {
            TimeSpan start = clock();
            Repeat(step, calls);
            times[run] = (clock() - start) / calls;
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
