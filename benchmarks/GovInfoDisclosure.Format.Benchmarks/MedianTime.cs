namespace GovInfoDisclosure.Format.Benchmarks;

/// <summary>The median of nine runs, each of many calls where one takes too short a time to be measured.</summary>
internal static class MedianTime
{
    private const int Runs = 9;

    /// <summary>How much processor time one call takes, of all threads: what else the machine does counts little.</summary>
    /// <param name="step">What is called.</param>
    /// <param name="calls">How many calls a run has.</param>
    /// <param name="warmUp">How many calls come before the first run.</param>
    public static TimeSpan Of(Action step, int calls = 1, int warmUp = 2)
    {
        Repeat(step, warmUp);
        var times = new TimeSpan[Runs];
        for (int run = 0; run < Runs; run++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            Repeat(step, calls);
            times[run] = (Environment.CpuUsage.TotalTime - start) / calls;
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
