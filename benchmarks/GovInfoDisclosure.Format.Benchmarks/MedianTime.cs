namespace GovInfoDisclosure.Format.Benchmarks;

/// <summary>The median of nine runs, each of many calls where one takes too short a time to be measured.</summary>
internal static class MedianTime
{
    private const int Runs = 9;

    /// <summary>How much processor time one call takes, of all threads: what else the machine does counts little.</summary>
    /// <param name="step">What is called.</param>
    /// <param name="calls">How many calls a run has.</param>
    /// <param name="warmUp">How many calls come before the first run.</param>
    public static TimeSpan Of(Action step, int calls = 1, int warmUp = 2) => InTurn([step], calls, warmUp)[0].Median;

    /// <summary>How much processor time one call of each step takes, measured in turn.</summary>
    /// <param name="steps">What is compared.</param>
    /// <param name="calls">How many calls a run has.</param>
    /// <param name="warmUp">How many calls come before the first run.</param>
    public static RunTimes[] InTurn(Action[] steps, int calls = 1, int warmUp = 2)
    {
        Array.ForEach(steps, step => Repeat(step, warmUp));
        TimeSpan[][] times = [.. steps.Select(_ => new TimeSpan[Runs])];
        for (int run = 0; run < Runs; run++)
        {
            for (int step = 0; step < steps.Length; step++)
            {
                GC.Collect(); // what one step leaves is not collected in the time of the next
                times[step][run] = TimeOf(steps[step], calls) / calls;
            }
        }

        return [.. times.Select(runs => new RunTimes(runs))];
    }

    private static TimeSpan TimeOf(Action step, int calls)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Repeat(step, calls);
        return Environment.CpuUsage.TotalTime - start;
    }

    private static void Repeat(Action step, int calls)
    {
        for (int i = 0; i < calls; i++)
        {
            step();
        }
    }
}
